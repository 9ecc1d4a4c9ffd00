package app.grain.help

import android.content.Intent
import android.net.Uri
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.Parts
import app.grain.R
import app.grain.client.HelpCalls
import app.grain.client.HelplineView
import app.grain.client.LineKind
import app.grain.client.SafetyListView
import app.grain.client.SafetyPageView
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.ClayButton
import app.grain.design.Hairline
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.SecureWhileShown
import app.grain.shell.largeText

/** Help: the same for everyone, stores nothing, works before set-up, before the lock and without the key (S12 to S19). */
@Composable
fun HelpScreen(parts: Parts) {
    val shell = LocalShell.current
    val region = LocalConfiguration.current.locales[0].country
    var country by rememberSaveable { mutableStateOf(region) }
    var choosing by rememberSaveable { mutableStateOf(false) }
    val page = remember(country) { HelpCalls.page(country, parts.now()) }
    SecureWhileShown("help")
    Frame(
        page.title, Lead.Back(), help = false,
        beside = { Chip(page.helplines.country?.name ?: shell.word("safety-country"), false, { choosing = !choosing }, icon = R.drawable.ic_open_list) },
    ) {
        if (choosing) {
            Chips(Modifier.padding(bottom = 12.dp)) {
                for (one in page.countries) {
                    Chip(one.name, one.code == page.helplines.country?.code, { country = one.code; choosing = false })
                }
            }
        }
        Lines(page.helplines.first + if (page.helplines.country == null) emptyList() else page.helplines.more, page)
        NotSafe(page)
        ListCard(page.otherSide)
        if (page.otherSideHelplines.isNotEmpty()) Lines(page.otherSideHelplines, page)
        for (list in page.leaving) ListCard(list)
        ListCard(page.professional)
        ListCard(page.legal)
        SecondLine(page.notTherapy, Modifier.padding(vertical = 8.dp))
        SecondLine(page.audioHint)
    }
}

@Composable
private fun Lines(lines: List<HelplineView>, page: SafetyPageView) = Card(padding = 12) {
    for (text in page.helplines.unknown) BodyText(text, Modifier.padding(vertical = 4.dp))
    lines.forEachIndexed { i, line ->
        if (i > 0) Hairline()
        OneLine(line)
    }
    if (lines.any { it.call != null }) SecondLine(page.helplines.callNote, Modifier.padding(vertical = 8.dp))
}

@Composable
private fun OneLine(line: HelplineView) {
    val words: @Composable (Modifier) -> Unit = { modifier ->
        Column(modifier, Arrangement.spacedBy(2.dp)) {
            Text(line.name, style = Type.bodyStrong)
            SecondLine(listOf(line.kindText, line.audienceText).filter { it.isNotEmpty() }.joinToString(" · "))
            for (more in listOf(line.hours, line.message, line.web, line.check)) SecondLine(more)
        }
    }
    if (largeText || line.number.length > LONG_NUMBER) {
        Column(Modifier.fillMaxWidth().padding(vertical = 10.dp), Arrangement.spacedBy(8.dp)) {
            words(Modifier)
            CallButton(line)
        }
    } else {
        Row(Modifier.fillMaxWidth().padding(vertical = 10.dp), Arrangement.spacedBy(12.dp), Alignment.CenterVertically) {
            words(Modifier.weight(1f))
            CallButton(line)
        }
    }
}

/** Opens the dialler with the number and calls nobody by itself (R6). */
@Composable
private fun CallButton(line: HelplineView) {
    val context = LocalContext.current
    val call = line.call ?: return
    val open = { context.startActivity(Intent(Intent.ACTION_DIAL, Uri.parse(call)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)) }
    val spoken = Modifier.semantics { contentDescription = line.spoken }
    if (line.kind == LineKind.EMERGENCY) ClayButton(line.number, open, spoken, R.drawable.ic_call) else SoftButton(line.number, open, spoken, R.drawable.ic_call)
}

@Composable
private fun NotSafe(page: SafetyPageView) = Card {
    Text(page.heading, Modifier.padding(bottom = 8.dp).semantics { heading() }, style = Type.head)
    BodyText(page.intro, Modifier.padding(bottom = 4.dp))
    Points(page.lines)
    BodyText(page.faultLine, Modifier.padding(top = 8.dp))
}

@Composable
private fun ListCard(list: SafetyListView) {
    if (list.lines.isEmpty()) return
    SectionTitle(list.title)
    Card { Points(list.lines) }
}

@Composable
private fun Points(lines: List<String>) = Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
    for (line in lines) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            Text("•", color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.body)
            Text(line, style = Type.body)
        }
    }
}

private const val LONG_NUMBER = 14
