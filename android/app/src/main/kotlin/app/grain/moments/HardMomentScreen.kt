package app.grain.moments

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.GoAgain
import app.grain.client.GoBack
import app.grain.client.GoClose
import app.grain.client.GoGround
import app.grain.client.GoHelp
import app.grain.client.GoPeople
import app.grain.client.GoPlan
import app.grain.client.HardMomentView
import app.grain.client.MomentKind
import app.grain.client.MomentPlace
import app.grain.client.MomentWayView
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.Radius
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Shell
import app.grain.shell.Toast
import app.grain.shell.ErrorText
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** A hard moment (design.md 27): two ways in, and straight to what helps. Noted in two taps, or not at all. */
@Composable
fun HardMomentScreen() {
    val shell = LocalShell.current
    val model = pageModel("hard-moment", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { hardMoment() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(
        shell.word("moments-title"), TopBarStart.Close(),
        foot = {
            WordButton(shell.word("moments-only-note"), {
                model.act({ noteMoment(MomentKind.TRIGGERED) }) { noted ->
                    shell.toast = Toast(noted.text) { model.act({ deleteMoment(noted.id) }) }
                }
            })
        },
    ) {
        ErrorText(trouble)
        PageStates(page, model::again) { Ways(it) }
    }
}

@Composable
private fun Ways(view: HardMomentView) {
    val shell = LocalShell.current
    for (way in view.ways) Way(way) { shell.open(if (way.kind == MomentKind.TRIGGERED) Route.Page.BREATHING else Route.Page.PAUSE) }
    SectionTitle(shell.word("moments-straight-to"))
    Card(padding = 8) {
        view.straight.forEachIndexed { i, row ->
            if (i > 0) Hairline()
            ListRow(row.text, { shell.go(row.leadsTo) }, below = row.line, deeper = false, leading = { RowIcon(icon(row.leadsTo), MaterialTheme.colorScheme.onSurfaceVariant) })
        }
    }
}

@Composable
private fun Way(way: MomentWayView, onClick: () -> Unit) = Surface(
    onClick, Modifier.fillMaxWidth().padding(bottom = 12.dp), shape = Radius.card,
    color = MaterialTheme.colorScheme.secondaryContainer, contentColor = MaterialTheme.colorScheme.onSecondaryContainer,
) {
    Row(Modifier.padding(horizontal = 20.dp, vertical = 24.dp), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
        if (!largeText) Icon(painterResource(if (way.kind == MomentKind.TRIGGERED) R.drawable.ic_hard_moment else R.drawable.ic_defensive), null)
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(way.text, style = Type.head)
            SecondLine(way.line, colour = MaterialTheme.colorScheme.onSecondaryContainer)
        }
    }
}

/** Goes where a choice of a script leads. */
internal fun Shell.go(place: MomentPlace) = when (place) {
    is GoPlan -> open(Route.Core.PLAN)
    is GoPeople -> open(Route.Core.PEOPLE)
    is GoHelp -> open(Route.Page.HELP)
    is GoGround -> open(Route.Page.GROUNDING)
    is GoAgain -> open(Route.Page.BREATHING)
    is GoClose -> stack.clear()
    is GoBack -> open(Route.Page.PAUSE)
}

private fun icon(place: MomentPlace): Int = when (place) {
    is GoPlan -> R.drawable.ic_plan
    is GoPeople -> R.drawable.ic_call
    is GoGround -> R.drawable.ic_ground
    is GoHelp -> R.drawable.ic_help
    else -> R.drawable.ic_breath
}
