package app.grain

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.ComposeTestRule
import java.io.File
import kotlin.math.abs
import kotlin.math.ceil
import org.junit.Assert.assertTrue

/** Takes pictures of what is seen and holds them against the committed ones. */
class Camera(private val rule: ComposeTestRule) {
    /** What is wrong with what is seen: it looks otherwise than the committed picture, or keeps somebody out. */
    fun findings(name: String): List<String> {
        rule.mainClock.advanceTimeBy(SETTLE_MS)
        rule.waitForIdle()
        val page = rule.onAllNodes(isRoot())[0].captureToImage().asAndroidBitmap()
        val front = rule.onAllNodes(isRoot()).fetchSemanticsNodes().last()
        val own = if (rule.onAllNodes(isRoot()).fetchSemanticsNodes().size == 1) page else window(front)
        return listOfNotNull(compare(coarse(if (own === page) page else inFront(page, own)), "$name.webp")) + A11y.findings(front, own, front.layoutInfo.density.density)
    }

    /** How much of the page is out of sight, in pixels. */
    fun hidden(): Int {
        rule.waitForIdle()
        val scrolls = rule.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.VerticalScrollAxisRange)).fetchSemanticsNodes()
        return scrolls.maxOfOrNull { ceil(it.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)!!.maxValue()).toInt() } ?: 0
    }

    /** A dialog or a menu has a window of its own. */
    private fun window(of: SemanticsNode): Bitmap {
        val view = (of.root as ViewRootForTest).view
        return Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888).also { view.draw(Canvas(it)) }
    }

    /** The window in the middle of the page, which stands back; where a phone puts it is not known here. */
    private fun inFront(page: Bitmap, own: Bitmap): Bitmap = page.copy(Bitmap.Config.ARGB_8888, true).also {
        val canvas = Canvas(it)
        canvas.drawColor(SCRIM)
        canvas.drawBitmap(own, (it.width - own.width) / 2f, (it.height - own.height) / 2f, null)
    }

    companion object {
        private const val CLEARLY = 96
        private const val SCRIM = 0x52000000
        private const val SETTLE_MS = 1_500L
        private const val COARSE = 0x00FCFCFC
        private const val OPAQUE = 0xFF000000.toInt()

        /** The pictures of the README. */
        private val SHOWN = mapOf(
            "today-due-light" to "today", "check-in-part-light" to "check-in", "bowl-light" to "bowl",
            "today-done-dark" to "today-done", "card-light" to "card", "hard-moment-light" to "hard-moment",
        ).mapKeys { "${it.key}.webp" }

        /**
         * What differs from the committed picture; none when it is the same, or was just recorded. So many pixels may be clearly [other]:
         * the platform keeps small vectors drawn and scales them, one edge or another, by what was drawn before.
         */
        internal fun compare(picture: Bitmap, name: String, other: Int = 0): String? {
            val committed = File(System.getProperty("android.app"), "src/test/screens/$name")
            if (System.getProperty("screens.record") == "true") {
                write(picture, committed)
                SHOWN[name]?.let { write(picture, File(System.getProperty("repository.root"), "docs/screens/$it.png")) }
                return null
            }
            if (!committed.exists()) return "$name is not there: record it with tests/android/run -record"
            val wanted = committed.readBytes().let { BitmapFactory.decodeByteArray(it, 0, it.size) }
            if (wanted.width == picture.width && wanted.height == picture.height && same(pixels(wanted), pixels(picture), other)) return null
            write(picture, File(System.getProperty("screens.out"), name))
            return "$name looks different; the new picture is in tests/android/app/target/screens"
        }

        /** Without the last two bits of each colour: half the size, and the colours have a test of their own. */
        internal fun coarse(picture: Bitmap): Bitmap {
            val plain = pixels(picture).map { it and COARSE or OPAQUE }.toIntArray()
            return Bitmap.createBitmap(plain, picture.width, picture.height, Bitmap.Config.ARGB_8888)
        }

        private fun same(one: IntArray, two: IntArray, other: Int) =
            if (other == 0) one.contentEquals(two) else one.indices.count { i -> listOf(0, 8, 16).any { abs((one[i] shr it and 0xFF) - (two[i] shr it and 0xFF)) > CLEARLY } } <= other

        private fun pixels(of: Bitmap) = IntArray(of.width * of.height).also { of.getPixels(it, 0, of.width, 0, 0, of.width, of.height) }

        private fun write(picture: Bitmap, to: File) {
            to.parentFile?.mkdirs()
            val format = if (to.extension == "png") Bitmap.CompressFormat.PNG else Bitmap.CompressFormat.WEBP_LOSSLESS
            to.outputStream().use { assertTrue(picture.compress(format, 100, it)) }
        }
    }
}
