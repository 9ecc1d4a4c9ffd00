package app.grain.moments

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.MomentKind
import app.grain.client.MomentScriptView
import app.grain.client.ReturnTimeView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.ClayButton
import app.grain.design.GreyButton
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Toast
import app.grain.shell.ErrorText
import app.grain.shell.draft
import app.grain.shell.pageModel

/** Feeling the ground: one short screen after the other, by the person's own tap. */
@Composable
fun GroundingScreen() {
    val shell = LocalShell.current
    val model = pageModel("grounding", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { grounding() }
    val page by model.page.collectAsStateWithLifecycle()
    Frame(shell.word("moments-ground"), TopBarStart.Close()) { PageStates(page, model::again) { Screens(it) } }
}

@Composable
private fun Screens(script: MomentScriptView) {
    val shell = LocalShell.current
    var at by rememberSaveable { mutableIntStateOf(0) }
    val screen = script.screens.getOrNull(at) ?: return
    Card(padding = 28, colour = MaterialTheme.colorScheme.secondaryContainer, ink = MaterialTheme.colorScheme.onSecondaryContainer) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (line in screen.lines + screen.say) Text(line, style = Type.reading)
        }
    }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        for (choice in screen.choices) GreyButton(choice.text, { shell.go(choice.leadsTo) }, Modifier.fillMaxWidth())
        if (at < script.screens.lastIndex) ClayButton(shell.word("app-go-on"), { at += 1 }, Modifier.fillMaxWidth())
        WordButton(script.stop, { shell.stack.clear() })
    }
}

/** A pause before defending oneself (design.md 12): words to say, a time to come back. */
@Composable
fun PauseScreen() {
    val shell = LocalShell.current
    val model = pageModel("pause", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { momentScript(MomentKind.DEFENSIVE) }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("moments-defensive"), TopBarStart.Close()) {
        ErrorText(trouble)
        PageStates(page, model::again) { Pause(it, model) }
    }
}

@Composable
private fun Pause(script: MomentScriptView, model: PageModel<MomentScriptView>) {
    val shell = LocalShell.current
    var back by rememberSaveable { mutableIntStateOf(0) }
    var pausing by rememberSaveable { mutableStateOf(false) }
    val time = script.returns.getOrNull(back)
    for (line in script.screens.firstOrNull()?.lines.orEmpty()) BodyText(line, Modifier.padding(bottom = 8.dp))
    if (pausing && time != null) {
        Pausing(script, time) { model.act({ forgetReturn() }) { shell.stack.clear() } }
        return
    }
    SectionTitle(shell.word("moments-words"))
    Card(colour = MaterialTheme.colorScheme.secondaryContainer, ink = MaterialTheme.colorScheme.onSecondaryContainer) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (line in time?.say.orEmpty()) Text(line, style = Type.reading)
        }
    }
    OwnWords { words, kept -> model.act({ keepOwnWords(words) }) { kept() } }
    WordCells(script.returns.mapIndexed { i, choice -> CellChoice(choice.text, i == back, { back = i }) }, Modifier.padding(vertical = 8.dp))
    SecondLine(time?.back ?: "", Modifier.padding(bottom = 12.dp))
    ClayButton(
        shell.word("moments-start-pause"),
        { if (time != null) model.act({ remindOfReturn(time.at) }) { pausing = true } },
        Modifier.fillMaxWidth(),
    )
    WordButton(shell.word("moments-only-note"), { model.act({ noteMoment(MomentKind.DEFENSIVE) }) { noted -> shell.toast = Toast(noted.text) { model.act({ deleteMoment(noted.id) }) } } })
}

/** The person's own words take the place of the first ones. What is refused stays in the field. */
@Composable
private fun OwnWords(keep: (String, () -> Unit) -> Unit) {
    val shell = LocalShell.current
    val own = draft("pause")
    var words by own
    var writing by rememberSaveable { mutableStateOf(words.isNotEmpty()) }
    if (!writing) return WordButton(shell.word("moments-own-words"), { writing = true })
    WriteField(words, { words = it }, "", Modifier.padding(vertical = 8.dp), shell.word("moments-own-words"), lines = 2)
    SoftButton(shell.word("app-save"), {
        keep(words) {
            own.done()
            writing = false
        }
    })
}

@Composable
private fun Pausing(script: MomentScriptView, time: ReturnTimeView, end: () -> Unit) {
    val shell = LocalShell.current
    Card(padding = 28) { Text(time.pausing, style = Type.reading) }
    for (line in script.screens.drop(3).flatMap { it.lines }) SecondLine(line, Modifier.padding(bottom = 8.dp))
    ClayButton(shell.word("moments-i-am-back"), end, Modifier.fillMaxWidth().padding(top = 8.dp))
}
