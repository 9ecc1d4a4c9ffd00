package app.grain

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import app.grain.design.DarkRoles
import app.grain.design.LightRoles
import kotlin.math.max
import kotlin.math.min
import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * What tells that an answer is there, and that it is chosen, on the card it stands on (WCAG 1.4.3 and 1.4.11): its words 4.5; a picture, the
 * edge of a cell or chip that is not chosen, and what sets a chosen cell apart from its card and from those beside it 3.
 */
class CellContrastTest {
    @Test
    fun `an answer is told by its words and its picture, and a chosen one by its ground, in light and in dark`() {
        val weak = mutableListOf<String>()
        for ((look, roles) in listOf("light" to LightRoles, "dark" to DarkRoles)) {
            with(roles) {
                val card = surfaceContainerLowest
                val pairs = listOf(
                    Triple("words and picture of a cell", onSurface to surfaceContainerHigh, WORDS),
                    Triple("words of a cell that is resting", onSurfaceVariant to surfaceContainerHigh, WORDS),
                    Triple("words and picture of a chosen cell", onPrimary to primary, WORDS),
                    Triple("a chosen cell on its card", primary to card, EDGE),
                    Triple("a chosen cell beside another, and the ring of a group", primary to surfaceContainerHigh, EDGE),
                    Triple("the edge of a cell and of a chip", outline to card, EDGE),
                    Triple("the edge of a cell on the page", outline to surface, EDGE),
                    Triple("the edge of a cell on a sheet", outline to surfaceContainerLow, EDGE),
                    Triple("the ring of a group on its card", primary to card, EDGE),
                    Triple("words of a chip", onSurface to card, WORDS),
                    Triple("words of a chosen chip and of an open group", onPrimaryContainer to primaryContainer, WORDS),
                )
                for ((what, colours, needs) in pairs) {
                    val ratio = contrast(colours.first, colours.second)
                    if (ratio < needs) weak += "$look: $what $ratio"
                }
            }
        }
        assertEquals(emptyList<String>(), weak)
    }

    private fun contrast(one: Color, other: Color): Float {
        val (a, b) = one.luminance() to other.luminance()
        return (max(a, b) + 0.05f) / (min(a, b) + 0.05f)
    }

    private companion object {
        const val WORDS = 4.5f
        const val EDGE = 3f
    }
}
