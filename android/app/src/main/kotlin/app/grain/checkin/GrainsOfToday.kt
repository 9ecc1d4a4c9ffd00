package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
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
import kotlinx.coroutines.delay

/** What changed in each area of one's own healing. */
@Composable
internal fun GrainsOfToday(text: String, areas: List<AreaQuestionView>, model: CheckInViewModel) {
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
    for (area in areas) OneArea(area, model)
}

@Composable
private fun OneArea(area: AreaQuestionView, model: CheckInViewModel) = Card(padding = 16) {
    val chosen = area.choices.indexOfFirst { it.chosen }
    Row(Modifier.fillMaxWidth().padding(bottom = 12.dp), Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
        if (!largeText) BowlPicture(area.area, area.series.toInt(), area.smallShown.toInt(), 48.dp, small = true)
        Text(area.name, Modifier.weight(1f), style = Type.bodyStrong)
        if (chosen >= 0 && !largeText) Text(area.choices[chosen].text, color = MaterialTheme.colorScheme.primary, style = Type.label)
    }
    Cells(
        area.choices.mapIndexed { i, choice ->
            CellChoice(choice.text, choice.chosen, {
                model.say(SayGrains(area.area, GrainsSaid.entries[i].takeUnless { choice.chosen }, if (choice.chosen) "" else area.why))
            }, { colour -> GrainStep(PICTURED[i], colour) }, showText = false)
        },
    )
    if (chosen >= 0) Why(area, GrainsSaid.entries[chosen], model)
}

/** The line why. It is saved when the person pauses, as every other answer is. */
@Composable
private fun Why(area: AreaQuestionView, said: GrainsSaid, model: CheckInViewModel) {
    val shell = LocalShell.current
    var why by rememberSaveable(area.area) { mutableStateOf(area.why) }
    WriteField(why, { why = it }, shell.word("check-in-grains-why"), Modifier.padding(top = 12.dp))
    LaunchedEffect(why) {
        if (why == area.why) return@LaunchedEffect
        delay(PAUSE_MS)
        model.say(SayGrains(area.area, said, why))
    }
}

private val PICTURED = listOf(-3, -1, 0, 1, 3)
private const val PAUSE_MS = 600L
