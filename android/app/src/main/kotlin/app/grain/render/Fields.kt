package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.AllChosenContent
import app.grain.client.ChosenContent
import app.grain.client.ClockContent
import app.grain.client.ClockInput
import app.grain.client.DayContent
import app.grain.client.DayInput
import app.grain.client.FieldKeyboard
import app.grain.client.FormField
import app.grain.client.GrainsInput
import app.grain.client.NumberContent
import app.grain.client.NumberInput
import app.grain.client.OneOfInput
import app.grain.client.SomeOfInput
import app.grain.client.SwitchContent
import app.grain.client.SwitchInput
import app.grain.client.TextContent
import app.grain.client.TextInput
import app.grain.client.WeekdaysContent
import app.grain.client.WeekdaysInput
import app.grain.design.AnswerGrid
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.GrainStep
import app.grain.design.FilledButton
import app.grain.design.GridAnswer
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.design.WriteField

/** The fields of a form that are seen, from top to bottom; [first] brings the keyboard to the first. What the title of the form says already is only spoken. */
@Composable
internal fun FieldsPart(state: FormState, first: FocusRequester? = null) {
    for (field in state.seen) key(field.key) {
        val leads = field == state.seen.first()
        FieldPart(field, state, if (first != null && leads) Modifier.focusRequester(first) else Modifier, titled = leads && field.label == state.form.title)
    }
}

/** Saves a form. A refused value is said at its field, and everything that was typed stays. */
@Composable
internal fun SaveButton(state: FormState, taps: Taps, filled: Boolean, saved: () -> Unit) {
    val save = {
        taps.model.deed(state.form.does, state.values, { key, words -> state.refuse(key, words.text) }) { outcome ->
            state.done()
            saved()
            taps.follow(outcome)
        }
    }
    if (filled) FilledButton(state.form.save, save, Modifier.fillMaxWidth()) else SoftButton(state.form.save, save, Modifier.fillMaxWidth())
}

@Composable
private fun FieldPart(field: FormField, state: FormState, focused: Modifier, titled: Boolean) {
    val error = state.error(field)
    val view = remember { BringIntoViewRequester() }
    LaunchedEffect(error) { if (error.isNotEmpty()) view.bringIntoView() }
    Column(Modifier.fillMaxWidth().padding(bottom = 16.dp).bringIntoViewRequester(view)) {
        val labelled = field.input !is TextInput && field.input !is SwitchInput && field.input !is DayInput && field.input !is ClockInput
        if (labelled && field.label.isNotEmpty() && !titled) Text(field.label, Modifier.padding(bottom = 8.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label)
        InputPart(field, state, error.isNotEmpty(), focused, if (titled) "" else field.label)
        // A switch says its note itself.
        if (field.input !is SwitchInput) SecondLine(field.note, Modifier.padding(top = 6.dp))
        if (error.isNotEmpty()) {
            Text(error, Modifier.padding(top = 6.dp).semantics { liveRegion = LiveRegionMode.Polite }, MaterialTheme.colorScheme.error, style = Type.small)
        }
    }
}

@Composable
private fun InputPart(field: FormField, state: FormState, wrong: Boolean, focused: Modifier, label: String) {
    val content = state[field]
    when (val input = field.input) {
        is TextInput -> WriteField(
            (content as? TextContent)?.text.orEmpty(), { state[field] = TextContent(it) }, field.hint, focused.semantics { if (label.isEmpty()) contentDescription = field.label }, label, input.lines.toInt(),
            keyboard = if (input.keyboard == FieldKeyboard.PHONE) KeyboardType.Phone else KeyboardType.Text, wrong = wrong, icon = R.drawable.ic_search.takeIf { state.form.live },
        )
        is OneOfInput -> {
            val chosen = (content as? ChosenContent)?.key.orEmpty()
            // What was open at first can be left open again by a second tap.
            val open = (field.value as? ChosenContent)?.key.isNullOrEmpty()
            OneOf(input, chosen) { state[field] = ChosenContent(if (open && it == chosen) "" else it) }
        }
        is SomeOfInput -> SomeOf(input, (content as? AllChosenContent)?.keys.orEmpty()) { state[field] = AllChosenContent(it) }
        is DayInput -> DayField(label, field.note, input, (content as? DayContent)?.day, wrong) { state[field] = DayContent(it) }
        is ClockInput -> ClockField(label, input.open, (content as? ClockContent)?.time, wrong) { state[field] = ClockContent(it) }
        is WeekdaysInput -> Weekdays(input, (content as? WeekdaysContent)?.days ?: 0u) { state[field] = WeekdaysContent(it) }
        is SwitchInput -> SwitchRow(field.label, (content as? SwitchContent)?.on == true, { state[field] = SwitchContent(it) }, below = field.note)
        is GrainsInput -> GrainsLeft(field.label, input, (content as? NumberContent)?.number ?: input.most.toLong()) { state[field] = NumberContent(it) }
        is NumberInput -> NumberField(field.label, input, (content as? NumberContent)?.number) { state[field] = NumberContent(it) }
    }
}

/** Short words stand in cells, sentences and many words under each other. */
@Composable
private fun OneOf(input: OneOfInput, chosen: String, choose: (String) -> Unit) {
    val lines = input.options.any { it.second.isNotEmpty() || it.text.length > WORDS }
    if (input.options.all { it.grains != null }) {
        Cells(input.options.map { CellChoice(it.text, it.key == chosen, { choose(it.key) }, { colour -> GrainStep(it.grains?.toInt() ?: 0, colour) }) })
    } else if (lines) {
        Column(Modifier.selectableGroup()) { for (option in input.options) RadioLine(option.text, option.second, option.key == chosen) { choose(option.key) } }
    } else {
        AnswerGrid(input.options.map { GridAnswer(it.text, it.key == chosen) { choose(it.key) } })
    }
}

@Composable
private fun SomeOf(input: SomeOfInput, chosen: List<String>, choose: (List<String>) -> Unit) {
    val full = chosen.size >= input.most.toInt()
    val turn = { key: String -> choose(if (key in chosen) chosen - key else chosen + key) }
    if (input.options.any { it.second.isNotEmpty() || it.text.length > WORDS }) {
        Column(verticalArrangement = Arrangement.spacedBy(0.dp)) {
            for (option in input.options) SwitchRow(option.text, option.key in chosen, { if (option.key in chosen || !full) turn(option.key) }, below = option.second)
        }
    } else {
        AnswerGrid(input.options.map { GridAnswer(it.text, it.key in chosen, it.key in chosen || !full) { turn(it.key) } }, several = true)
    }
}

/** Longest words that stand in a cell. */
private const val WORDS = 40
