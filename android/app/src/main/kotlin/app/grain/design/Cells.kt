package app.grain.design

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
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
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.shell.largeText

/** Something to choose in a row of cells. A short [caption] may stand where all of [text] has no room; [text] is what is spoken. */
class CellChoice(
    val text: String,
    val chosen: Boolean,
    val onClick: () -> Unit,
    val picture: (@Composable (Color) -> Unit)? = null,
    val showText: Boolean = true,
    val caption: String? = null,
)

/** The edge of an answer that is not [chosen], so that it is seen to be there (WCAG 1.4.11); a chosen one has its ground. */
@Composable
fun answerEdge(chosen: Boolean, enabled: Boolean = true): BorderStroke? =
    if (chosen) null else BorderStroke(1.dp, MaterialTheme.colorScheme.outline.copy(alpha = if (enabled) 1f else 0.4f))

/** Cells of one size side by side; one under the other when text is large. A second tap takes the choice back. */
@Composable
fun Cells(choices: List<CellChoice>, modifier: Modifier = Modifier) {
    if (largeText) {
        Column(modifier.fillMaxWidth().selectableGroup(), Arrangement.spacedBy(8.dp)) {
            for (choice in choices) Cell(choice, Modifier.fillMaxWidth(), across = true)
        }
    } else {
        // All as high as the one whose words need two lines.
        Row(modifier.fillMaxWidth().height(IntrinsicSize.Max).selectableGroup(), Arrangement.spacedBy(if (choices.any { it.caption != null }) 4.dp else 8.dp)) {
            for (choice in choices) Cell(choice, Modifier.weight(1f).fillMaxHeight(), across = false)
        }
    }
}

/** Answers of words alone, in the one grid of all answers. */
@Composable
fun WordCells(choices: List<CellChoice>, modifier: Modifier = Modifier) = AnswerGrid(choices.map { GridAnswer(it.text, it.chosen, onClick = it.onClick) }, modifier)

@Composable
private fun Cell(choice: CellChoice, modifier: Modifier, across: Boolean) {
    val colours = MaterialTheme.colorScheme
    val ink = if (choice.chosen) colours.onPrimary else colours.onSurface
    val pictured = choice.picture != null && choice.showText && choice.caption == null
    Surface(
        modifier.clip(Radius.cell).selectable(choice.chosen, role = Role.RadioButton, onClick = ticking(choice.onClick))
            .then(if (choice.caption == null && choice.showText || across) Modifier else Modifier.semantics { contentDescription = choice.text }),
        Radius.cell,
        if (choice.chosen) colours.primary else colours.surfaceContainerHigh,
        ink,
        border = answerEdge(choice.chosen),
    ) {
        if (across) {
            val words = if (choice.picture == null) Alignment.CenterHorizontally else Alignment.Start
            Row(Modifier.heightIn(min = 56.dp).padding(horizontal = 16.dp, vertical = 8.dp), Arrangement.spacedBy(16.dp, words), Alignment.CenterVertically) {
                choice.picture?.invoke(ink)
                Text(choice.text, style = Type.label)
            }
        } else {
            Column(
                Modifier.heightIn(min = if (choice.caption != null || choice.picture == null || !choice.showText) 48.dp else 72.dp)
                    .padding(horizontal = if (choice.caption != null) 0.dp else 2.dp, vertical = if (choice.caption != null) 4.dp else if (pictured) 10.dp else 8.dp),
                // The pictures of a row stand on one line, also beside one whose words need two.
                Arrangement.spacedBy(if (choice.caption != null) 0.dp else 4.dp, if (pictured) Alignment.Top else Alignment.CenterVertically),
                Alignment.CenterHorizontally,
            ) {
                choice.picture?.invoke(ink)
                when {
                    choice.caption != null -> Text(choice.caption, Modifier.clearAndSetSemantics {}, style = Type.caption, textAlign = TextAlign.Center)
                    choice.showText -> Text(choice.text, style = Type.label, textAlign = TextAlign.Center)
                }
            }
        }
    }
}

/** A chip that can be switched on. The room of its tick is kept free, so that no chip beside it ever moves. */
@Composable
fun Chip(text: String, on: Boolean, onChange: (Boolean) -> Unit, modifier: Modifier = Modifier, icon: Int? = null, enabled: Boolean = true) {
    val colours = MaterialTheme.colorScheme
    Box(modifier.heightIn(min = 48.dp).toggleable(on, enabled, Role.Checkbox, onValueChange = ticking(onChange)), Alignment.Center) {
        // With large letters too, two of them under each other do not touch.
        Surface(
            Modifier.padding(vertical = 4.dp),
            shape = Radius.chip,
            color = if (on) colours.primaryContainer else Color.Transparent,
            contentColor = if (on) colours.onPrimaryContainer else if (enabled) colours.onSurface else colours.onSurfaceVariant,
            border = answerEdge(on, enabled),
        ) {
            val shown = if (on) R.drawable.ic_check else icon
            val side = if (shown == null) 20.dp else 10.dp
            Row(Modifier.heightIn(min = 40.dp).padding(horizontal = side, vertical = 6.dp), Arrangement.spacedBy(4.dp), Alignment.CenterVertically) {
                if (shown != null) Icon(painterResource(shown), null, Modifier.size(16.dp.grown))
                Text(text, style = Type.label)
            }
        }
    }
}

/** Chips in as many rows as they need. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Chips(modifier: Modifier = Modifier, content: @Composable () -> Unit) =
    FlowRow(modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(0.dp)) { content() }
