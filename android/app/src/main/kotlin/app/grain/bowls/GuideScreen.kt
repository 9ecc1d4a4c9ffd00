package app.grain.bowls

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.GuidePageView
import app.grain.client.GuideView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.FilledButton
import app.grain.design.GreyButton
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.pageModel

/** "I don't feel safe here" (design.md 48): page by page, each of which can be the last. */
@Composable
fun GuideScreen(area: String) {
    val shell = LocalShell.current
    val model = pageModel("guide:$area", Subject.AREAS, Subject.SETTINGS) { lowBowlGuide(area) }
    val page by model.page.collectAsStateWithLifecycle()
    var at by rememberSaveable { mutableIntStateOf(0) }
    var pausing by rememberSaveable { mutableStateOf(false) }
    fun back() = if (pausing) pausing = false else at -= 1
    BackHandler(pausing || at > 0, ::back)
    // Each page is read from its top.
    key(at, pausing) {
        Frame(shell.word("bowl-low-row"), Lead.Close()) {
            PageStates(page, model::again) { guide ->
                GuidePage(if (pausing) guide.timeOut else guide.pages[at])
                Column(Modifier.fillMaxWidth().padding(top = 16.dp), Arrangement.spacedBy(8.dp)) {
                    if (pausing) {
                        GreyButton(shell.word("app-back"), ::back, Modifier.fillMaxWidth())
                    } else {
                        Onwards(guide, at, { pausing = true }, { at += 1 })
                        if (at > 0) WordButton(shell.word("app-back"), ::back)
                    }
                }
            }
        }
    }
}

@Composable
private fun Onwards(guide: GuideView, at: Int, pause: () -> Unit, next: () -> Unit) {
    val shell = LocalShell.current
    if (guide.pages[at].turn) GreyButton(shell.word("guide-time-out"), pause, Modifier.fillMaxWidth())
    if (at == guide.pages.lastIndex) FilledButton(shell.word("guide-close"), { shell.stack.back() }, Modifier.fillMaxWidth())
    else FilledButton(shell.word("guide-next"), next, Modifier.fillMaxWidth())
}

@Composable
private fun GuidePage(page: GuidePageView) {
    SectionTitle(page.title)
    Card(padding = 28) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            if (page.who.isNotEmpty()) Text(page.who, Modifier.semantics { heading() }, MaterialTheme.colorScheme.primary, style = Type.head)
            for (line in page.lines) Text(line, style = if (page.turn) Type.reading else Type.body)
            SecondLine(page.note)
        }
    }
    if (page.avoid.isNotEmpty()) {
        SectionTitle(LocalShell.current.word("guide-avoid"))
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            for (line in page.avoid) BodyText(line, colour = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}
