package app.grain.render

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.client.PageSquares
import app.grain.design.Radius
import app.grain.shell.SecureWhileShown
import app.grain.shell.pictureWidth
import kotlin.math.floor

/** Words for the camera of another device: dark on light in every look, since cameras want it so. While they are there the page is kept out of pictures (S22). */
@Composable
internal fun SquaresPart(squares: PageSquares) {
    SecureWhileShown("squares")
    Box(Modifier.fillMaxWidth().padding(bottom = 12.dp), Alignment.Center) {
        Canvas(
            Modifier.width(pictureWidth(280.dp)).aspectRatio(1f).clip(Radius.chip).background(Color.White)
                .semantics { contentDescription = squares.spoken; role = Role.Image },
        ) {
            val across = squares.across.toInt()
            // Whole pixels: between them no line shines through.
            val unit = floor(size.minDimension / (across + 2 * EDGE))
            val edge = (size.minDimension - unit * across) / 2
            squares.dark.forEachIndexed { at, dark ->
                if (dark) drawRect(Color.Black, Offset(edge + at % across * unit, edge + at / across * unit), Size(unit, unit))
            }
        }
    }
}

/** What has to stay light around them, in squares. */
private const val EDGE = 4
