package app.grain.render

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.BowlBody
import app.grain.client.ButtonsBody
import app.grain.client.ChartBody
import app.grain.client.ChoicesBody
import app.grain.client.ClockBody
import app.grain.client.FormBody
import app.grain.client.LineStyle
import app.grain.client.PageForm
import app.grain.client.PageSection
import app.grain.client.RowsBody
import app.grain.client.SquaresBody
import app.grain.client.StepsBody
import app.grain.client.TextBody
import app.grain.design.BodyText
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.pictureWidth
import kotlinx.coroutines.delay

/** A part of a page: its heading, and what stands in it. */
@Composable
internal fun SectionPart(section: PageSection, reader: Boolean, taps: Taps) {
    var open by rememberSaveable { mutableStateOf(!section.folded) }
    when {
        section.folded -> FoldTitle(section.heading, open) { open = !open }
        section.heading.isNotEmpty() -> SectionTitle(section.heading)
    }
    if (!open) return
    when (val body = section.body) {
        is TextBody -> Lines(body, reader)
        is RowsBody -> RowsPart(body.rows, body.empty, taps)
        is ChoicesBody -> ChoicesPart(body.choices, body.layout, taps)
        is FormBody -> FormPart(body.form, taps)
        is ButtonsBody -> ButtonsPart(body.buttons, taps)
        is ChartBody -> ChartPart(body.chart)
        is SquaresBody -> SquaresPart(body.squares)
        is BowlBody -> BowlPart(body)
        is ClockBody -> ClockPart(body.clock, taps.model::again)
        // A page that is read step by step is drawn as a whole.
        is StepsBody -> Unit
    }
}

@Composable
private fun BowlPart(body: BowlBody) = Column(
    Modifier.fillMaxWidth().padding(bottom = 12.dp).semantics(mergeDescendants = true) {}, Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally,
) {
    BowlPicture(body.area, body.series.toInt(), body.shown.toInt(), pictureWidth(240.dp))
    Text(body.name, Modifier.padding(top = 8.dp), style = Type.title, textAlign = TextAlign.Center)
    if (body.second.isNotEmpty()) SecondLine(body.second)
}

@Composable
private fun FoldTitle(text: String, open: Boolean, turn: () -> Unit) {
    val shell = LocalShell.current
    Row(
        Modifier.fillMaxWidth().clip(Radius.chip).clickable(role = Role.Button, onClick = turn).heightIn(min = 48.dp)
            .semantics { heading(); stateDescription = shell.word(if (open) "app-less" else "app-more") },
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
    ) {
        Text(text, Modifier.weight(1f), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label)
        Icon(painterResource(R.drawable.ic_open_list), null, Modifier.size(24.dp).rotate(if (open) 180f else 0f), MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

@Composable
private fun Lines(body: TextBody, reader: Boolean) = when (body.style) {
    LineStyle.QUIET -> Column(Modifier.padding(top = 4.dp, bottom = 12.dp), Arrangement.spacedBy(8.dp)) { for (line in body.lines) SecondLine(line) }
    LineStyle.PLAIN -> Card(padding = if (reader) 28 else 20) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) { for (line in body.lines) Text(line, style = if (reader) Type.reading else Type.body) }
    }
    // Without a card: two look at it from where they sit.
    LineStyle.LARGE -> Column(Modifier.padding(vertical = 12.dp), Arrangement.spacedBy(12.dp)) { for (line in body.lines) Text(line, style = Type.largeTitle) }
    LineStyle.POINTS -> Card {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (line in body.lines) Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(12.dp)) {
                Text(POINT, color = MaterialTheme.colorScheme.primary, style = Type.body)
                BodyText(line, Modifier.weight(1f))
            }
        }
    }
}

/** A form that stands on the page. */
@Composable
private fun FormPart(form: PageForm, taps: Taps) {
    val state = rememberForm(form, taps.model)
    if (form.live) LiveForm(state, taps) else FormCard(form, state, taps)
}

/** Done as it is typed, a moment after the last key. */
@Composable
private fun LiveForm(state: FormState, taps: Taps) {
    val values = state.values
    val before = state.form.fields.map { it.value }
    LaunchedEffect(values) {
        if (values.map { it.value } == before && !taps.model.asked) return@LaunchedEffect
        delay(AFTER_THE_LAST_KEY_MS)
        taps.model.type(state.form, values)
    }
    FieldsPart(state, focusAtFirst(taps))
}

/** The keyboard is there when a page that is typed into was opened; not where it came by itself, and not when one comes back to what was found. */
@Composable
private fun focusAtFirst(taps: Taps): FocusRequester {
    val resting = LocalShell.current.stack.resting == LocalSeen.current.entry
    val focus = remember { FocusRequester() }
    var was by rememberSaveable { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        if (!was && !resting && !taps.model.asked) focus.requestFocus()
        was = true
    }
    return focus
}

@Composable
private fun FormCard(form: PageForm, state: FormState, taps: Taps) = Card {
    if (form.title.isNotEmpty()) Text(form.title, Modifier.padding(bottom = 4.dp).semantics { heading() }, style = Type.head)
    SecondLine(form.lead, Modifier.padding(bottom = 12.dp))
    FieldsPart(state)
    SaveButton(state, taps, filled = false) {}
}

private const val POINT = "•"
private const val AFTER_THE_LAST_KEY_MS = 300L
