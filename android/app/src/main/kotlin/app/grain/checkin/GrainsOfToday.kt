package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.AreaQuestionView
import app.grain.client.AskGrains
import app.grain.client.GrainsSaid
import app.grain.client.QuestionView
import app.grain.client.SayGrains
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.GrainStep
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import app.grain.shell.selfSaving
import app.grain.shell.wide
import java.time.LocalDate

/** What changed in each area of one's own healing: one card, a bowl and five cells for each, one answer for the rest. */
@Composable
internal fun GrainsOfToday(day: LocalDate, question: QuestionView, asked: AskGrains, model: CheckInViewModel) {
    val shell = LocalShell.current
    if (asked.areas.isEmpty()) return
    Card(padding = 16) {
        QuestionTitle(question.text, shell.word("check-in-grains-text"), Modifier.padding(bottom = 8.dp))
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            for (area in asked.areas) OneArea(day, area, asked.columns, model)
            Box(Modifier.padding(top = 4.dp)) { Rest(day, question.id, asked.rest, asked.areas.map { it.area }, model) }
        }
    }
}

@Composable
private fun OneArea(day: LocalDate, area: AreaQuestionView, columns: List<String>, model: CheckInViewModel) = Column {
    val shell = LocalShell.current
    val chosen = area.choices.indexOfFirst { it.chosen }
    // The line why is one line that changes, saved as it is written.
    val line = if (chosen < 0) null else selfSaving("why ${area.area} $day", area.why, model) { answerCheckIn(day, listOf(SayGrains(area.area, GrainsSaid.entries[chosen], it))) }
    var writes by rememberSaveable(day, area.area) { mutableStateOf(false) }
    val besideCells = wide && !largeText
    val isWritten = line != null && (writes || line.text.isNotEmpty())
    val name: @Composable (Modifier) -> Unit = { modifier ->
        Row(modifier.heightIn(min = 48.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
            if (!largeText) BowlPicture(area.area, area.series.toInt(), area.smallShown.toInt(), 40.dp, small = true)
            Text(area.name, Modifier.weight(1f), style = Type.bodyStrong)
            // The words have their room from the start: a choice moves nothing.
            if (line != null && !isWritten && !largeText) WhyButton(asPicture = besideCells) { writes = true }
        }
    }
    val cells: @Composable (Modifier) -> Unit = { modifier ->
        Cells(
            area.choices.mapIndexed { i, choice ->
                CellChoice(
                    choice.text, choice.chosen,
                    {
                        shell.drafts.flush()
                        model.say(SayGrains(area.area, GrainsSaid.entries[i].takeUnless { choice.chosen }, if (choice.chosen || line == null) "" else line.text))
                    },
                    { colour -> GrainStep(PICTURED[i], colour) }, caption = columns[i],
                )
            },
            modifier,
        )
    }
    if (besideCells) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            name(Modifier.weight(0.44f))
            cells(Modifier.weight(0.56f))
        }
    } else {
        name(Modifier.fillMaxWidth())
        cells(Modifier)
    }
    if (line != null && !isWritten && largeText) WhyButton(asPicture = false) { writes = true }
    if (line != null && isWritten) {
        var why by line
        WriteField(why, { why = it }, shell.word("check-in-grains-why"), Modifier.padding(top = 8.dp))
    }
}

/** A picture where the name of the area would have no room beside the words. */
@Composable
private fun WhyButton(asPicture: Boolean, open: () -> Unit) {
    val (word, colour) = LocalShell.current.word("check-in-grains-why") to MaterialTheme.colorScheme.onSurfaceVariant
    if (!asPicture) return WordButton(word, open, colour = colour)
    IconButton(open, Modifier.size(48.dp)) { Icon(painterResource(R.drawable.ic_question), word, Modifier.size(24.dp), colour) }
}

private val PICTURED = listOf(-3, -1, 0, 1, 3)
