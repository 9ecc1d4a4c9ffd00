package app.grain.practice

import androidx.compose.runtime.Composable
import app.grain.R
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.RowIcon
import app.grain.design.SectionTitle
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Route

/** Practice (design.md 28): what one does, and what one needs. Second lines state facts, never what is overdue. */
@Composable
fun PracticeScreen() {
    val shell = LocalShell.current
    Frame(shell.word("app-place-practice"), tab = Route.Tab.PRACTICE) {
        Rows(
            Triple("promises-title", R.drawable.ic_promise, Route.Page.PROMISES),
            Triple("tell-title", R.drawable.ic_tell, Route.Page.TELL),
        )
        Rows(
            Triple("today-prompt", R.drawable.ic_question, Route.Page.PROMPT),
            Triple("prompts-all-answers", R.drawable.ic_history, Route.Page.ANSWERS),
            Triple("moments-plan-title", R.drawable.ic_plan, Route.Page.PLAN),
        )
    }
}

/** A card of rows that open pages. */
@Composable
internal fun Rows(vararg rows: Triple<String, Int, Route>, heading: String = "") {
    val shell = LocalShell.current
    if (heading.isNotEmpty()) SectionTitle(shell.word(heading))
    Card(padding = 8) {
        rows.forEachIndexed { i, (word, icon, route) ->
            if (i > 0) Hairline()
            ListRow(shell.word(word), { shell.open(route) }, leading = { RowIcon(icon) })
        }
    }
}
