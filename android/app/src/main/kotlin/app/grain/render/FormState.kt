package app.grain.render

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.grain.client.AllChosenContent
import app.grain.client.ChosenContent
import app.grain.client.ClockContent
import app.grain.client.Content
import app.grain.client.DayContent
import app.grain.client.FieldValue
import app.grain.client.FormField
import app.grain.client.NumberContent
import app.grain.client.PageForm
import app.grain.client.SwitchContent
import app.grain.client.TextContent
import app.grain.client.WeekdaysContent
import app.grain.shell.Kept
import app.grain.shell.LocalShell
import java.time.LocalDate
import java.time.LocalTime

/** What is being filled in. It is nowhere but in what [Kept] keeps until it is saved: lock, Exit, Back and the end of the process keep it. */
@Stable
class FormState(form: PageForm, private val drafts: Kept) {
    /** The form as the page last gave it. */
    var form by mutableStateOf(form)
        internal set
    private val typed = mutableStateMapOf<String, Content>()

    /** The field that was refused, and why. */
    var refused by mutableStateOf<Pair<String, String>?>(null)
        private set

    private fun place(field: FormField) = "${form.key} ${field.key}"

    /** What stands in a field: what was typed wins over what the page says. */
    operator fun get(field: FormField): Content = typed[field.key] ?: drafts[place(field)]?.let { field.value.like(it) } ?: field.value

    /** Keeps what was filled in. */
    operator fun set(field: FormField, content: Content) {
        typed[field.key] = content
        drafts[place(field)] = content.text().takeUnless { content == field.value }
        if (refused?.first == field.key) refused = null
    }

    /** The fields that are seen. */
    val seen: List<FormField> get() = form.fields.filter(::isSeen)

    private fun isSeen(field: FormField): Boolean {
        val only = field.onlyIf ?: return true
        val other = form.fields.find { it.key == only.field && it !== field } ?: return true
        return isSeen(other) && (this[other] as? ChosenContent)?.key in only.`is`
    }

    /** What is saved. */
    val values: List<FieldValue> get() = seen.map { FieldValue(it.key, this[it]) }

    /** Why this field was refused, or empty. */
    fun error(field: FormField) = refused?.takeIf { it.first == field.key }?.second.orEmpty()

    /** A value was refused: true when its field can be seen. */
    fun refuse(key: String, why: String): Boolean = seen.any { it.key == key }.also { if (it) refused = key to why }

    /** It was saved, or is not wanted: the fields show what the page says. */
    fun done() {
        for (field in form.fields) drafts[place(field)] = null
        typed.clear()
        refused = null
    }
}

/** The state of a form, as long as it is about the same. */
@Composable
internal fun rememberForm(form: PageForm, model: RenderModel): FormState {
    val kept = model.keeps(form, LocalShell.current.drafts)
    return remember(form.key, kept) { FormState(form, kept) }.also { if (it.form != form) it.form = form }
}

/** A value as the text that is kept of it. */
internal fun Content.text(): String = when (this) {
    is TextContent -> text
    is ChosenContent -> key
    is AllChosenContent -> keys.joinToString("\n")
    is DayContent -> day?.toString().orEmpty()
    is ClockContent -> time?.toString().orEmpty()
    is WeekdaysContent -> days.toString()
    is SwitchContent -> on.toString()
    is NumberContent -> number?.toString().orEmpty()
}

/** The value of a text that was kept, of the kind of this one; nothing for a text of another kind. */
internal fun Content.like(text: String): Content? = runCatching {
    when (this) {
        is TextContent -> TextContent(text)
        is ChosenContent -> ChosenContent(text)
        is AllChosenContent -> AllChosenContent(text.split("\n").filter { it.isNotEmpty() })
        is DayContent -> DayContent(text.takeIf { it.isNotEmpty() }?.let(LocalDate::parse))
        is ClockContent -> ClockContent(text.takeIf { it.isNotEmpty() }?.let(LocalTime::parse))
        is WeekdaysContent -> WeekdaysContent(text.toUByte())
        is SwitchContent -> SwitchContent(text.toBooleanStrict())
        is NumberContent -> NumberContent(text.takeIf { it.isNotEmpty() }?.toLong())
    }
}.getOrNull()
