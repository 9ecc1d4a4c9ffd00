package app.grain.today

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.TodayQuestion
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.Chip
import app.grain.design.Moon
import app.grain.design.Radius
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.Toast
import java.time.LocalDate

/** The check-in: its first question is answered right here, and its heading opens the check-in with nothing said. */
@Composable
internal fun CheckInDueCard(day: LocalDate, first: TodayQuestion, model: TodayViewModel) {
    val shell = LocalShell.current
    Card {
        Door(first.label, first.text) { shell.open(Route.CheckIn(day)) }
        val cells = first.choices.mapIndexed { step, choice ->
            val moon: @Composable (androidx.compose.ui.graphics.Color) -> Unit = { colour -> Moon(step, colour, first.choices.lastIndex) }
            CellChoice(choice.text, false, { model.answer(day, choice.answer) { shell.open(Route.CheckIn(day)) } }, moon.takeIf { first.steps })
        }
        if (first.steps) Cells(cells) else if (cells.isNotEmpty()) WordCells(cells)
        FlowRow(Modifier.fillMaxWidth().padding(top = 12.dp), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
            Chip(shell.word("check-in-hard-day"), false, { model.startHardDay() }, icon = R.drawable.ic_hard_day)
            WordButton(shell.word("app-later"), { model.later { shell.toast = Toast(shell.word("app-saved")) } })
        }
    }
}

/** The check-in, begun. */
@Composable
internal fun CheckInBegunCard(day: LocalDate, text: String) {
    val shell = LocalShell.current
    Card {
        CardHeading(shell.word("today-check-in"), text)
        SoftButton(shell.word("app-go-on"), { shell.open(Route.CheckIn(day)) }, Modifier.fillMaxWidth())
    }
}

/** A heading that leads on: words and the arrow are one target. */
@Composable
private fun Door(above: String, text: String, onOpen: () -> Unit) {
    Row(
        Modifier.padding(bottom = 12.dp).fillMaxWidth().clip(Radius.chip).clickable(role = Role.Button, onClick = onOpen).heightIn(min = 48.dp).semantics { heading() },
        Arrangement.spacedBy(12.dp),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Text(above, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
            Text(text, Modifier.padding(top = 2.dp), style = Type.title)
        }
        Icon(painterResource(R.drawable.ic_deeper), null, Modifier.size(24.dp), MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

@Composable
internal fun CardHeading(above: String, text: String) {
    Text(above, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
    Text(text, Modifier.padding(top = 2.dp, bottom = 16.dp).semantics { heading() }, style = Type.title)
}
