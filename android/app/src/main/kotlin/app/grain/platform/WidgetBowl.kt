package app.grain.platform

import android.content.Context
import android.content.res.Configuration
import android.graphics.Bitmap
import android.graphics.drawable.Icon
import android.os.Build
import android.widget.RemoteViews
import androidx.annotation.IdRes
import app.grain.client.Pictures
import app.grain.design.BowlBitmap
import app.grain.design.BowlLook
import app.grain.design.Grains
import kotlin.math.roundToInt

/**
 * The bowl of a widget, drawn by the code that draws all bowls: the same for everybody on every day. It is nobody's level, and asks the
 * core for nothing of a person's.
 */
internal object WidgetBowl {
    private const val GRAINS = 58
    private const val SMALL_GRAINS = 14

    /** Puts it into a view of a widget, [dp] wide; in light and dark as the home screen is, before Android 12 as the phone is now. */
    fun show(into: RemoteViews, context: Context, @IdRes view: Int, dp: Int, small: Boolean) {
        val width = (dp * context.resources.displayMetrics.density).roundToInt()
        if (Build.VERSION.SDK_INT >= 31) {
            val (light, dark) = listOf(false, true).map { Icon.createWithBitmap(of(width, small, it)) }
            into.setIcon(view, "setImageIcon", light, dark)
        } else {
            val night = context.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK == Configuration.UI_MODE_NIGHT_YES
            into.setImageViewBitmap(view, of(width, small, night))
        }
    }

    /** The picture itself. */
    fun of(width: Int, small: Boolean, dark: Boolean): Bitmap = BowlBitmap.of(BowlLook(Pictures.OVERALL, 0, Grains(if (small) SMALL_GRAINS else GRAINS), small, dark), width)
}
