package app.grain.setup

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.unit.dp
import app.grain.AppContainer
import app.grain.client.HelpCalls
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.GreyButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.help.HelpLines
import app.grain.help.ListCard
import app.grain.shell.LocalShell
import app.grain.shell.Route

/** One neutral question, without a date of birth; neither answer is kept (C8). */
@Composable
internal fun OfAge(answer: (Boolean) -> Unit) {
    val shell = LocalShell.current
    GreyButton(shell.word("setup-age-yes"), { answer(true) }, Modifier.fillMaxWidth().padding(bottom = 12.dp))
    GreyButton(shell.word("setup-age-no"), { answer(false) }, Modifier.fillMaxWidth())
}

/** Under 18: whom to call, and Help, which is closed to nobody. Nothing is written (C8). */
@Composable
internal fun UnderAge(parts: AppContainer) {
    val shell = LocalShell.current
    val country = LocalConfiguration.current.locales[0].country
    val view = remember(country) { HelpCalls.young(country, parts.now()) }
    BodyText(view.text, Modifier.padding(bottom = 16.dp))
    Card(padding = 12) {
        for (text in view.unknown) BodyText(text, Modifier.padding(vertical = 4.dp))
        if (view.helplines.isNotEmpty()) SecondLine(view.callNote, Modifier.padding(vertical = 4.dp))
        HelpLines(view.helplines)
        SecondLine(view.checkNote, Modifier.padding(vertical = 8.dp))
    }
    ListCard(view.lines)
    SoftButton(shell.word("setup-open-help"), { shell.open(Route.Page.HELP) }, Modifier.fillMaxWidth())
}
