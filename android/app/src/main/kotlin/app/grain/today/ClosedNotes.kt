package app.grain.today

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.ClosedView
import app.grain.client.ErrorWords
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.FilledButton
import app.grain.design.GreyButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Session
import kotlinx.coroutines.launch

/** What stands where Today could not be read: why no notes open and what leads on, or the words for anything else. */
@Composable
internal fun NotToday(session: Session, words: ErrorWords, again: () -> Unit) {
    // Nothing is said before it is known which of the two it is.
    val asked by produceState<Result<ClosedView?>?>(null, words) { value = runCatching { session.parts.closed() } }
    val closed = asked ?: return
    closed.getOrNull()?.let { ClosedNotes(session, it, again) } ?: PageStates<Unit>(Page.Failed(words), again) {}
}

@Composable
private fun ClosedNotes(session: Session, view: ClosedView, again: () -> Unit) = Card {
    val shell = LocalShell.current
    val scope = rememberCoroutineScope()
    // Where one goes after the question was answered.
    var leads by remember { mutableStateOf<(() -> Unit)?>(null) }
    val ask = view.ask
    val begin: (() -> Unit) -> Unit = { then ->
        scope.launch {
            if (runCatching { session.parts.beginAnew() }.isSuccess) then() else again()
        }
    }
    val onward = leads
    if (onward != null && ask != null) {
        Text(ask.title, style = Type.head)
        BodyText(ask.text, Modifier.padding(top = 8.dp, bottom = 16.dp))
        FilledButton(ask.keep, { leads = null }, Modifier.fillMaxWidth())
        GreyButton(ask.goOn, { begin(onward) }, Modifier.fillMaxWidth().padding(top = 8.dp))
        return@Card
    }
    Text(view.title, style = Type.head)
    view.lines.forEach { BodyText(it, Modifier.padding(top = 8.dp)) }
    if (view.again.isNotEmpty()) SoftButton(view.again, again, Modifier.padding(top = 16.dp))
    SoftButton(view.restore, {
        leads = {
            shell.stack.replace(Route.Page.SET_UP)
            shell.open(Route.Core.BACKUP)
        }
    }, Modifier.padding(top = 8.dp))
    SecondLine(view.restoreNote, Modifier.padding(top = 4.dp))
    GreyButton(view.anew, { leads = { shell.stack.replace(Route.Page.SET_UP) } }, Modifier.padding(top = 16.dp))
}
