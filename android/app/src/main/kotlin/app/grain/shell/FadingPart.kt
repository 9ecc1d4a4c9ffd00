package app.grain.shell

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color

/** A part that is as high as its place, and scrolls under a fade of its [colour] where its content is higher. */
@Composable
internal fun FadingPart(colour: Color, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) = BoxWithConstraints(modifier) {
    val state = rememberScrollState()
    val isAbove by remember(state) { derivedStateOf { state.value > 0 } }
    val isBelow by remember(state) { derivedStateOf { state.value < state.maxValue } }
    Column(Modifier.fillMaxWidth().verticalScroll(state).heightIn(min = maxHeight), content = content)
    if (isAbove) Fade(listOf(colour, colour.copy(alpha = 0f)), Modifier)
    if (isBelow) Fade(listOf(colour.copy(alpha = 0f), colour), Modifier.align(Alignment.BottomCenter))
}
