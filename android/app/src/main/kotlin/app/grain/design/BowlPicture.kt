package app.grain.design

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.width
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.drawIntoCanvas
import androidx.compose.ui.graphics.nativeCanvas
import androidx.compose.ui.unit.Dp
import app.grain.client.BowlForm
import app.grain.client.Pictures
import app.grain.shell.LocalShell
import kotlin.math.roundToInt

/**
 * A bowl of [width] with [shown] grains, places, shape and colours from the core. Of them the last [added] are today's: white, with a ring; the
 * places of [taken] more are dashed. The picture is silent: the words beside it speak. Grains added since [before] fall once; those
 * that were taken fade where they lie.
 */
@Composable
fun BowlPicture(
    area: String, series: Int, shown: Int, width: Dp, small: Boolean = false, added: Int = 0, taken: Int = 0, before: Int = shown, modifier: Modifier = Modifier,
) {
    val form = if (small) BowlForm.SMALL else BowlForm.LARGE
    val shell = LocalShell.current
    val drawing by produceState(Pictures.ready(area, form), area, form) {
        if (value == null) value = shell.client.aside { Pictures.make(area, form) }
    }
    val dark = MaterialTheme.colorScheme.surface != LightRoles.surface
    val look = BowlLook(area, series, Grains(shown, added, taken), small, dark)
    val pen = remember(drawing, series, dark) { drawing?.let { BowlPen.of(it, series, dark) } }
    val motion = grainMotion(area, shown, before, shell.reducedMotion, BOX_WIDTH / width.value)
    Canvas(modifier.width(width).aspectRatio(BOX_WIDTH / BOX_HEIGHT)) {
        if (pen == null) return@Canvas
        drawIntoCanvas {
            val canvas = it.nativeCanvas
            if (motion.resting) {
                canvas.drawBitmap(BowlBitmap.of(look, size.width.roundToInt()), 0f, 0f, null)
            } else {
                canvas.drawBitmap(BowlBitmap.of(look.copy(grains = Grains(0)), size.width.roundToInt()), 0f, 0f, null)
                canvas.save()
                canvas.scale(size.width / pen.width, size.width / pen.width)
                pen.grains(canvas, look.grains, motion.leavingUntil, motion::of)
                canvas.restore()
            }
        }
    }
}

private const val BOX_WIDTH = 300f
private const val BOX_HEIGHT = 196f
