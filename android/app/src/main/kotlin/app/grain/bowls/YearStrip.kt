package app.grain.bowls

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.client.BowlMonth
import app.grain.client.BowlRow
import app.grain.client.BowlYear
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.Radius
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.largeText

/** The last months, a small bowl for the end of each; a gap where nothing was written. A tap opens what was written then. */
@Composable
internal fun YearStrip(bowl: BowlRow, year: BowlYear) {
    val shell = LocalShell.current
    val columns = if (largeText) 3 else 6
    SectionTitle(shell.word("bowl-year"))
    Card(padding = 12) {
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            for (line in year.months.chunked(columns)) {
                Row(Modifier.fillMaxWidth()) {
                    for (month in line) Month(bowl, month, Modifier.weight(1f))
                    repeat(columns - line.size) { Spacer(Modifier.weight(1f)) }
                }
            }
        }
    }
}

@Composable
private fun Month(bowl: BowlRow, month: BowlMonth, modifier: Modifier) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    val open = month.route?.let { route -> { shell.open(Route.Core(route)) } }
    val tapped = if (open == null) modifier else modifier.clip(Radius.chip).clickable(role = Role.Button, onClick = open)
    Column(
        tapped.heightIn(min = 56.dp).padding(vertical = 6.dp).clearAndSetSemantics {
            contentDescription = month.spoken
            if (open != null) {
                role = Role.Button
                onClick { open(); true }
            }
        },
        Arrangement.spacedBy(2.dp), Alignment.CenterHorizontally,
    ) {
        val shown = month.smallShown
        if (shown != null) BowlPicture(bowl.area, bowl.series.toInt(), shown.toInt(), BOWL_DP.dp, small = true)
        else Box(Modifier.width(BOWL_DP.dp).aspectRatio(300f / 196f), Alignment.Center) { HorizontalDivider(Modifier.size(16.dp, 2.dp), 2.dp, colours.outline) }
        Text(month.name, color = colours.onSurfaceVariant, style = Type.caption, textAlign = TextAlign.Center, maxLines = 1)
    }
}

private const val BOWL_DP = 46
