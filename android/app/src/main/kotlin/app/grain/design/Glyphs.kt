package app.grain.design

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

private const val GRAIN = "M-.5 .01C-.49-.12-.3-.215-.06-.23C.2-.245.48-.15.5-.005C.5 .13.26 .225.02 .235C-.22 .24-.5 .15-.5 .01Z"

/** The one ornament: a grain of length 1 lying along x. */
@Composable
internal fun rememberGrainPath(): Path = remember { PathParser().parsePathString(GRAIN).toPath() }

/** A single grain; hollow for one that was taken. */
@Composable
fun GrainGlyph(colour: Color, size: Dp = 22.dp, hollow: Boolean = false) {
    val path = rememberGrainPath()
    Canvas(Modifier.size(size)) { grain(path, center.x, center.y, -28f, this.size.width * 0.83f, colour, hollow) }
}

/** The grain on a card to read: rice with an edge of clay. */
@Composable
fun RiceGrain(size: Dp) {
    val path = rememberGrainPath()
    val own = LocalOwn.current
    Canvas(Modifier.size(size, size * 0.7f)) {
        val length = this.size.width * 0.83f
        withTransform({ translate(center.x, center.y); rotate(-28f, Offset.Zero); scale(length, length, Offset.Zero) }) {
            drawPath(path, own.rice)
            drawPath(path, own.bowlWall, style = Stroke(0.045f))
        }
    }
}

/** How many grains a cell stands for: -5, -1, 0, 1, 5 drawn as three, one, none, one, three. */
@Composable
fun GrainStep(grains: Int, colour: Color) {
    val path = rememberGrainPath()
    Canvas(Modifier.size(34.dp)) {
        val u = size.width / 34f
        val hollow = grains < 0
        when {
            grains == 0 -> drawLine(colour, Offset(11 * u, 17 * u), Offset(23 * u, 17 * u), 2 * u, StrokeCap.Round)
            grains == 1 || grains == -1 -> grain(path, 17 * u, 17 * u, -28f, 20 * u, colour, hollow)
            else -> {
                grain(path, 10 * u, 21.5f * u, -30f, 15 * u, colour, hollow)
                grain(path, 24 * u, 21.5f * u, 24f, 15 * u, colour, hollow)
                grain(path, 17 * u, 11 * u, -14f, 15 * u, colour, hollow)
            }
        }
    }
}

/** One of five moons: how much, beside its word. */
@Composable
fun Moon(step: Int, colour: Color, of: Int = 4) {
    Canvas(Modifier.size(26.dp)) {
        val u = size.width / 26f
        drawCircle(colour, 10.5f * u, style = Stroke(1.8f * u))
        if (step > 0) {
            clipRect(0f, (23.5f - 21f * step / of) * u, size.width, size.height) { drawCircle(colour, 10.5f * u) }
        }
    }
}

private fun DrawScope.grain(path: Path, x: Float, y: Float, angle: Float, length: Float, colour: Color, hollow: Boolean) {
    withTransform({ translate(x, y); rotate(angle, Offset.Zero); scale(length, length, Offset.Zero) }) {
        if (hollow) {
            drawPath(path, colour, style = Stroke(0.095f, pathEffect = PathEffect.dashPathEffect(floatArrayOf(0.15f, 0.09f))))
        } else {
            drawPath(path, colour, style = Fill)
        }
    }
}
