package app.grain.help

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.grain.R
import app.grain.client.CountryView
import app.grain.client.HelplineView
import app.grain.client.SafetyPageView
import app.grain.client.SafetyTopicView
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell

/** The country that is kept because the person asked for it, or an empty code, and the way to keep or forget one. */
class KeptCountry(val code: String, val keep: (String) -> Unit)

/** Keeps the country that is shown, or forgets it (R3); either way its numbers stay on the page, by [stay]. */
@Composable
internal fun KeepCountry(shown: CountryView?, kept: KeptCountry, stay: (String) -> Unit) {
    val shell = LocalShell.current
    if (shown == null) return
    Card(padding = 8) {
        val change: (Boolean) -> Unit = {
            stay(shown.code)
            kept.keep(if (it) shown.code else "")
        }
        SwitchRow(shell.word("safety-country-keep"), kept.code == shown.code, change, below = shell.word("safety-country-keep-text"))
    }
}

/** The country whose numbers are shown; opens the list. */
@Composable
internal fun CountryChip(name: String, open: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    Box(Modifier.clip(Radius.chip).clickable(role = Role.Button, onClick = open).heightIn(min = 48.dp), Alignment.Center) {
        Surface(shape = Radius.chip, color = Color.Transparent, contentColor = colours.onSurface, border = BorderStroke(1.dp, colours.outlineVariant)) {
            Row(Modifier.heightIn(min = 40.dp).padding(horizontal = 14.dp, vertical = 6.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
                Text(name, style = Type.label)
                Icon(painterResource(R.drawable.ic_open_list), null, Modifier.size(18.dp))
            }
        }
    }
}

/** All countries as a list in front of Help; Exit stays in its place above it. */
@Composable
internal fun CountryList(page: SafetyPageView, back: () -> Unit, choose: (String) -> Unit) {
    val shell = LocalShell.current
    Frame(shell.word("safety-country"), TopBarStart.Back(page.title, back), help = false) {
        Card(Modifier.selectableGroup(), padding = 4) {
            page.countries.forEachIndexed { i, country ->
                if (i > 0) Hairline()
                val shown = country.code == page.helplines.country?.code
                Row(
                    Modifier.fillMaxWidth().selectable(shown, role = Role.RadioButton) { choose(country.code) }.heightIn(min = 56.dp),
                    Arrangement.spacedBy(12.dp),
                    Alignment.CenterVertically,
                ) {
                    Text(country.name, Modifier.weight(1f), style = Type.body)
                    if (shown) Icon(painterResource(R.drawable.ic_check), null, Modifier.size(24.dp), MaterialTheme.colorScheme.primary)
                }
            }
        }
    }
}

/** The ways to the pages under Help. */
@Composable
internal fun Topics(topics: List<SafetyTopicView>, open: (Int) -> Unit) {
    if (topics.isEmpty()) return
    Card(padding = 12) { topics.forEachIndexed { i, topic -> ListRow(topic.title, { open(i) }) } }
}

/** A page under Help; Exit stays in its place above it. */
@Composable
internal fun Topic(help: String, topic: SafetyTopicView, back: () -> Unit) {
    Frame(topic.title, TopBarStart.Back(help, back), help = false) {
        BodyText(topic.lead, Modifier.padding(bottom = 8.dp))
        for (list in topic.lists) ListCard(list)
    }
}

/** A number large, to be dialled from another phone: nothing of it stays in this one (R6). */
@Composable
internal fun LargeNumber(help: String, line: HelplineView, back: () -> Unit) {
    val shell = LocalShell.current
    Frame(line.name, TopBarStart.Back(help, back), help = false) {
        SecondLine(line.line)
        Text(line.number, Modifier.padding(vertical = 24.dp), style = Type.largeTitle.copy(fontSize = 44.sp, lineHeight = 60.sp))
        BodyText(shell.word("safety-other-phone"))
        for (detail in line.details) SecondLine(detail, Modifier.padding(top = 8.dp))
    }
}
