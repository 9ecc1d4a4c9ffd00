package app.grain.today

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.GreyButton
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.Session

/** The key of the notes is gone: they are kept, and only the person's own tap begins anew beside them. */
@Composable
internal fun KeyLost(session: Session, again: () -> Unit) = Card {
    val shell = LocalShell.current
    Text(shell.word("error-key-lost-title"), style = Type.head)
    BodyText(shell.word("error-key-lost-text"), Modifier.padding(top = 8.dp, bottom = 16.dp))
    SoftButton(shell.word("app-try-again"), again)
    GreyButton(shell.word("error-key-lost-anew"), {
        session.parts.vault.setAside(session.parts.now())
        again()
    }, Modifier.padding(top = 8.dp))
}
