package app.grain

import app.grain.client.ButtonsBody
import app.grain.client.ChoicesBody
import app.grain.client.DoAction
import app.grain.client.GoAction
import app.grain.client.Outcome
import app.grain.client.PageForm
import app.grain.client.PageRow
import app.grain.client.PageValue
import app.grain.client.RowsBody
import app.grain.render.FormState
import app.grain.render.forms
import app.grain.render.text
import app.grain.shell.Kept

/** The rows of a page of the core, in their order. */
fun AppContainer.rows(route: String): List<PageRow> = call { page(route) }.rows()

/** Where the row with these words leads. */
fun AppContainer.leads(route: String, row: String): String = (rows(route).first { it.text == row }.tap as GoAction).route

/** What stands in the fields of a form of a page. */
fun AppContainer.filled(route: String, form: String): Map<String, String> = form(route, form).fields.associate { it.key to it.value.text() }

/** What the search finds. */
fun AppContainer.found(text: String): List<PageRow> = checkNotNull(fill("search", "search", "text" to text).page).rows()

/** Fills in a form of a page and saves it, as a person does; what is not named stays as it is. */
fun AppContainer.fill(route: String, form: String, vararg values: Pair<String, String>): Outcome {
    val filled = form(route, form)
    val typed = object : Kept {
        override fun get(place: String) = values.toMap()[place.removePrefix("${filled.key} ")]

        override fun set(place: String, text: String?) = Unit
    }
    return call { act(filled.does, FormState(filled, typed).values, route) }
}

/** Taps what carries these words on a page, of the row that is named. */
fun AppContainer.press(route: String, words: String, row: String? = null) {
    val page = call { page(route) }
    val rows = page.rows().filter { row == null || it.text == row }
    val choices = rows.flatMap { it.choices } + page.sections.flatMap { (it.body as? ChoicesBody)?.choices.orEmpty() }
    val acts = (rows.flatMap { it.buttons + it.menu } + page.sections.flatMap { (it.body as? ButtonsBody)?.buttons.orEmpty() } + page.foot).map { it.text to (it.does as? DoAction)?.act } + choices.map { it.text to it.does }
    call { act(checkNotNull(acts.first { it.first == words }.second), emptyList(), route) }
}

private fun AppContainer.form(route: String, key: String): PageForm = call { page(route) }.forms().first { it.key.substringBefore(' ') == key }

private fun PageValue.rows() = sections.flatMap { (it.body as? RowsBody)?.rows.orEmpty() }
