package app.grain.help

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.AppContainer
import app.grain.client.HelpCalls
import app.grain.client.HelplineView
import app.grain.client.SafetyListView
import app.grain.client.SafetyPageView
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.SecureWhileShown

/**
 * Help: the same for everyone, stores nothing unless the country is to be kept, works before set-up, before the lock and
 * without the key (S12 to S19). [kept] is absent where nothing can be kept: before the lock and before the first run.
 */
@Composable
fun HelpScreen(parts: AppContainer, kept: KeptCountry? = null) {
    val shell = LocalShell.current
    val region = LocalConfiguration.current.locales[0].country
    var chosen by rememberSaveable { mutableStateOf("") }
    var choosing by rememberSaveable { mutableStateOf(false) }
    var more by rememberSaveable { mutableStateOf(false) }
    var largeAt by rememberSaveable { mutableIntStateOf(-1) }
    var topicAt by rememberSaveable { mutableIntStateOf(-1) }
    val country = chosen.ifEmpty { kept?.code.orEmpty() }.ifEmpty { region }
    val page = remember(country) { HelpCalls.page(country, parts.now()) }
    val lines = remember(page) { page.helplines.first + page.helplines.more + page.otherSideHelplines + page.youngHelplines }
    val large: (HelplineView) -> Unit = { largeAt = lines.indexOf(it) }
    SecureWhileShown("help")
    BackHandler(choosing || largeAt >= 0 || topicAt >= 0) { choosing = false; largeAt = -1; topicAt = -1 }
    when {
        choosing -> CountryList(page, { choosing = false }) { code ->
            chosen = code
            more = false
            choosing = false
        }
        largeAt in lines.indices -> LargeNumber(page.title, lines[largeAt]) { largeAt = -1 }
        topicAt in page.topics.indices -> Topic(page.title, page.topics[topicAt]) { topicAt = -1 }
        else -> Frame(page.title, TopBarStart.Back(), help = false, beside = { CountryChip(page.helplines.country?.name ?: shell.word("safety-country")) { choosing = true } }) {
            Numbers(page, more, { more = true }, large)
            if (kept != null) KeepCountry(page.helplines.country, kept) { chosen = it }
            NotSafe(page)
            ListCard(page.afterFear)
            ListCard(page.otherSide)
            LinesCard(page.otherSideHelplines, large)
            ListCard(page.young)
            LinesCard(page.youngHelplines, large)
            Topics(page.topics) { topicAt = it }
            for (list in page.leaving) ListCard(list)
            ListCard(page.professional)
            ListCard(page.legal)
            SecondLine(page.notTherapy, Modifier.padding(vertical = 8.dp))
            SecondLine(page.audioHint)
        }
    }
}

/** The numbers, or what to do without one; the call list is named before any number, one note on checking after all. */
@Composable
private fun Numbers(page: SafetyPageView, more: Boolean, showMore: () -> Unit, large: (HelplineView) -> Unit) {
    val shell = LocalShell.current
    val numbers = page.helplines
    Card(padding = 12) {
        for (text in numbers.unknown) BodyText(text, Modifier.padding(vertical = 4.dp))
        if (numbers.first.isNotEmpty()) {
            SecondLine(numbers.callNote, Modifier.padding(top = 4.dp))
            SecondLine(shell.word("safety-large-hint"), Modifier.padding(bottom = 4.dp))
        }
        HelpLines(if (more) numbers.first + numbers.more else numbers.first, large)
        if (!more && numbers.more.isNotEmpty()) WordButton(shell.word("safety-more"), showMore)
        SecondLine(numbers.checkNote, Modifier.padding(vertical = 8.dp))
    }
}

@Composable
private fun LinesCard(lines: List<HelplineView>, large: (HelplineView) -> Unit) {
    if (lines.isNotEmpty()) Card(padding = 12) { HelpLines(lines, large) }
}

@Composable
private fun NotSafe(page: SafetyPageView) = Card {
    Text(page.heading, Modifier.padding(bottom = 8.dp).semantics { heading() }, style = Type.head)
    BodyText(page.intro, Modifier.padding(bottom = 4.dp))
    Points(page.lines)
    BodyText(page.faultLine, Modifier.padding(top = 8.dp))
}

/** A title with its lines. */
@Composable
internal fun ListCard(list: SafetyListView) {
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
