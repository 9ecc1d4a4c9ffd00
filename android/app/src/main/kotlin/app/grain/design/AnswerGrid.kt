package app.grain.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp

/** An answer in a grid. */
class GridAnswer(val text: String, val chosen: Boolean, val enabled: Boolean = true, val onClick: () -> Unit)

/**
 * Answers in cells of one size, in as many columns as their words allow. All have the same width, also one that is left over: the edges stand under each other.
 * [several] when more than one can stand.
 */
@Composable
fun AnswerGrid(answers: List<GridAnswer>, modifier: Modifier = Modifier, several: Boolean = false) = Layout(
    { for (answer in answers) GridCell(answer, several) },
    modifier.fillMaxWidth().then(if (several) Modifier else Modifier.selectableGroup()),
) { cells, constraints ->
    val gap = 8.dp.roundToPx()
    val columns = columns(cells, constraints.maxWidth, gap, (TWO_LINES_DP.dp.roundToPx()).takeIf { fontScale < LARGE }, THREE_LINES_DP.dp.roundToPx())
    val width = (constraints.maxWidth - gap * (columns - 1)) / columns
    val lines = cells.chunked(columns).map { line ->
        val height = line.maxOf { it.minIntrinsicHeight(width) }
        line.map { it.measure(Constraints.fixed(width, height)) }
    }
    layout(constraints.maxWidth, lines.sumOf { it.first().height } + gap * (lines.size - 1).coerceAtLeast(0)) {
        var y = 0
        for (line in lines) {
            line.forEachIndexed { i, cell -> cell.placeRelative(i * (width + gap), y) }
            y += line.first().height + gap
        }
    }
}

/**
 * As many columns as fit the longest words on one line, at most four, shared out evenly over the lines. Three or four answers
 * stand side by side, and more in two columns, where no cell becomes higher than [broken], and letters are not large; three of them
 * also where one becomes as high as [once], rather than two and one that is left over.
 */
private fun columns(cells: List<Measurable>, room: Int, gap: Int, broken: Int?, once: Int): Int {
    val widest = cells.maxOf { it.maxIntrinsicWidth(Constraints.Infinity) }
    val fit = ((room + gap) / (widest + gap)).coerceIn(1, MOST)
    fun fits(columns: Int, most: Int): Boolean {
        val width = (room - gap * (columns - 1)) / columns
        return broken != null && cells.all { it.minIntrinsicWidth(Constraints.Infinity) <= width && it.minIntrinsicHeight(width) <= most }
    }
    if (broken != null && fit < cells.size && cells.size in 3..MOST && fits(cells.size, if (cells.size == 3) once else broken)) return cells.size
    if (fit == 1) return if (broken != null && cells.size > 2 && fits(2, broken)) 2 else 1
    val lines = (cells.size + fit - 1) / fit
    return (cells.size + lines - 1) / lines
}

@Composable
private fun GridCell(answer: GridAnswer, several: Boolean) {
    val colours = MaterialTheme.colorScheme
    val choose = ticking(answer.onClick)
    val tapped =
        if (several) Modifier.toggleable(answer.chosen, answer.enabled, Role.Checkbox) { choose() }
        else Modifier.selectable(answer.chosen, answer.enabled, Role.RadioButton, onClick = choose)
    Surface(
        Modifier.clip(Radius.cell).then(tapped),
        Radius.cell,
        if (answer.chosen) colours.primary else colours.surfaceContainerHigh,
        if (answer.chosen) colours.onPrimary else if (answer.enabled) colours.onSurface else colours.onSurfaceVariant,
        border = answerEdge(answer.chosen, answer.enabled),
    ) {
        Column(Modifier.heightIn(min = 52.dp).padding(horizontal = 8.dp, vertical = 8.dp), Arrangement.Center, Alignment.CenterHorizontally) {
            Text(answer.text, style = Type.label, textAlign = TextAlign.Center)
        }
    }
}

private const val MOST = 4

/** A cell with two lines is no higher, one with three is. */
private const val TWO_LINES_DP = 70
private const val THREE_LINES_DP = 90

/** From here on letters are so large that words are not broken for another column (design.md 3). */
private const val LARGE = 1.3f
