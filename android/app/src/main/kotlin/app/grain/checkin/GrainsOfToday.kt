package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.AreaQuestionView
import app.grain.client.GrainsSaid
import app.grain.client.SayGrains
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.GrainStep
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import app.grain.shell.selfSaving
import java.time.LocalDate

/** What changed in each area of one's own healing. */
@Composable
internal fun GrainsOfToday(day: LocalDate, text: String, areas: List<AreaQuestionView>, model: CheckInViewModel) {
    val shell = LocalShell.current
    if (areas.isEmpty()) return
    QuestionTitle(text, shell.word("check-in-grains-text"))
    if (!largeText) {
        Row(Modifier.fillMaxWidth().padding(horizontal = 20.dp).padding(bottom = 8.dp), Arrangement.SpaceBetween) {
            for (word in listOf("check-in-grains-taken", "check-in-grains-nothing", "check-in-grains-added")) {
                Text(shell.word(word), color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
            }
        }
    }
    for (area in areas) OneArea(day, area, model)
}

@Composable
private fun OneArea(day: LocalDate, area: AreaQuestionView, model: CheckInViewModel) = Card(padding = 16) {
    val shell = LocalShell.current
    val chosen = area.choices.indexOfFirst { it.chosen }
    // The line why is one line that changes, saved as it is written.
    val line = if (chosen < 0) null else selfSaving("why ${area.area} $day", area.why, model) { answerCheckIn(day, listOf(SayGrains(area.area, GrainsSaid.entries[chosen], it))) }
    Row(Modifier.fillMaxWidth().padding(bottom = 12.dp), Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
        if (!largeText) BowlPicture(area.area, area.series.toInt(), area.smallShown.toInt(), 48.dp, small = true)
        Text(area.name, Modifier.weight(1f), style = Type.bodyStrong)
        if (chosen >= 0 && !largeText) Text(area.choices[chosen].text, color = MaterialTheme.colorScheme.primary, style = Type.label)
    }
    Cells(
        area.choices.mapIndexed { i, choice ->
            CellChoice(choice.text, choice.chosen, {
                shell.drafts.flush()
                model.say(SayGrains(area.area, GrainsSaid.entries[i].takeUnless { choice.chosen }, if (choice.chosen || line == null) "" else line.text))
            }, { colour -> GrainStep(PICTURED[i], colour) }, showText = false)
        },
    )
    if (line != null) {
        var why by line
        WriteField(why, { why = it }, shell.word("check-in-grains-why"), Modifier.padding(top = 12.dp))
    }
}

private val PICTURED = listOf(-3, -1, 0, 1, 3)
