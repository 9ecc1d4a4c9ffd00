package app.grain

import app.grain.bindings.Grain
import app.grain.core.Action
import app.grain.core.Body
import app.grain.core.Button
import app.grain.core.FieldValue
import app.grain.core.Form
import app.grain.core.Outcome
import app.grain.core.Page
import app.grain.core.Row
import app.grain.core.Value

/** The rows of a section; none where it is not there. */
fun Page.rows(section: String): List<Row> = (sections.firstOrNull { it.key == section }?.body as? Body.Rows)?.rows.orEmpty()

/** Everything that is read in a section of paragraphs. */
fun Page.text(section: String): String =
    (sections.first { it.key == section }.body as Body.Text).lines.joinToString("\n")

private fun Page.allRows() = sections.mapNotNull { it.body as? Body.Rows }.flatMap { it.rows }

private fun Page.buttons(): List<Button> =
    foot + allRows().flatMap { it.buttons + it.menu } + sections.mapNotNull { it.body as? Body.Buttons }.flatMap { it.buttons }

private fun Page.forms(): List<Form> =
    sections.mapNotNull { (it.body as? Body.Form)?.form } +
        (buttons().map { it.does } + allRows().mapNotNull { it.tap }).mapNotNull { (it as? Action.Sheet)?.form }

/** Fills a form of the page, wherever it opens, as a person does: what is not named stays as it is. Then saves it. */
fun Grain.fill(route: String, form: String, vararg values: Pair<String, Value>): Outcome {
    val found = page(route).forms().first { it.key == form }
    val typed = values.toMap()
    check(typed.keys.all { key -> found.fields.any { it.key == key } }) { found.fields.map { it.key } }
    return act(found.does, found.fields.map { FieldValue(it.key, typed[it.key] ?: it.value) }, route)
}

/** Taps what a row offers without a form: a button, something of its menu, or an answer. */
fun Grain.tap(route: String, row: Row, text: String): Outcome {
    val buttons = (row.buttons + row.menu).associate { it.text to (it.does as? Action.Do)?.act }
    val does = row.choices.associate { it.text to it.does } + buttons
    return act(checkNotNull(does[text]) { "$text is none of ${does.keys}" }, emptyList(), route)
}

/** Presses a button of a page that leads to no form; what it asks first is answered with yes. */
fun Grain.press(route: String, text: String): Outcome {
    val does = page(route).buttons().associate { it.text to (it.does as? Action.Do)?.act }
    return act(checkNotNull(does[text]) { "$text is none of ${does.keys}" }, emptyList(), route)
}
