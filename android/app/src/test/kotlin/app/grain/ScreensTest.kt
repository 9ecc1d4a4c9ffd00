package app.grain

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** Every state of every screen, in every look a person may have chosen: as the committed picture, and within reach of all. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ScreensTest(private val state: ScreenState, private val look: Look) {
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `looks as it was drawn and keeps nobody out`() {
        RuntimeEnvironment.setQualifiers(look.qualifiers)
        RuntimeEnvironment.setFontScale(look.text)
        World.wraps = { FixedContent(it, state.name.endsWith(LONGEST)) }
        val handset = TestDevice(rule)
        state.lived(handset.parts)
        handset.open(state.route).use {
            state.tapped(handset)
            rule.mainClock.advanceTimeBy(SETTLE_MS)
            rule.waitForIdle()
            val page = rule.onAllNodes(isRoot())[0].captureToImage().asAndroidBitmap()
            val front = rule.onAllNodes(isRoot()).fetchSemanticsNodes().last()
            val own = if (rule.onAllNodes(isRoot()).fetchSemanticsNodes().size == 1) page else window(front)
            compare(coarse(if (own === page) page else inFront(page, own)), "${state.name}-${look.name.lowercase()}.webp")
            assertEquals(emptyList<String>(), A11y.findings(front, own, front.layoutInfo.density.density))
        }
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

    private fun compare(picture: Bitmap, name: String) {
        val committed = File(System.getProperty("android.app"), "src/test/screens/$name")
        if (System.getProperty("screens.record") == "true") {
            write(picture, committed)
            SHOWN[name]?.let { write(picture, File(System.getProperty("repository.root"), "docs/screens/$it.png")) }
            return
        }
        assertTrue("$name is not there: record it with tests/android/run -record", committed.exists())
        val wanted = committed.readBytes().let { BitmapFactory.decodeByteArray(it, 0, it.size) }
        if (wanted.width == picture.width && wanted.height == picture.height && pixels(wanted).contentEquals(pixels(picture))) return
        write(picture, File(System.getProperty("screens.out"), name))
        throw AssertionError("$name looks different; the new picture is in tests/android/app/target/screens")
    }

    /** Without the last two bits of each colour: half the size, and the colours have a test of their own. */
    private fun coarse(picture: Bitmap): Bitmap {
        val plain = pixels(picture).map { it and COARSE or OPAQUE }.toIntArray()
        return Bitmap.createBitmap(plain, picture.width, picture.height, Bitmap.Config.ARGB_8888)
    }

    private fun pixels(of: Bitmap) = IntArray(of.width * of.height).also { of.getPixels(it, 0, of.width, 0, 0, of.width, of.height) }

    private fun write(picture: Bitmap, to: File) {
        to.parentFile?.mkdirs()
        val format = if (to.extension == "png") Bitmap.CompressFormat.PNG else Bitmap.CompressFormat.WEBP_LOSSLESS
        to.outputStream().use { assertTrue(picture.compress(format, 100, it)) }
    }

    companion object {
        /** A state with the longest texts ends so. */
        private const val LONGEST = "-longest"
        private const val SCRIM = 0x52000000
        private const val SETTLE_MS = 1_500L
        private const val COARSE = 0x00FCFCFC
        private const val OPAQUE = 0xFF000000.toInt()

        /** The pictures of the README. */
        private val SHOWN = mapOf(
            "today-due-light" to "today", "check-in-part-light" to "check-in", "bowl-light" to "bowl",
            "today-done-dark" to "today-done", "card-light" to "card", "hard-moment-light" to "hard-moment",
        ).mapKeys { "${it.key}.webp" }

        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun all(): List<Array<Any>> = ScreenState.all.flatMap { state -> Look.entries.map { arrayOf<Any>(state, it) } }
    }
}

/** How a phone is set up. */
enum class Look(val qualifiers: String, val text: Float) {
    LIGHT("w411dp-h891dp-mdpi", 1f),
    DARK("w411dp-h891dp-night-mdpi", 1f),
    LARGE("w411dp-h891dp-mdpi", 2f),
    RTL("ar-ldrtl-w411dp-h891dp-mdpi", 1f),
    LANDSCAPE("w891dp-h411dp-land-mdpi", 1f),
    TABLET("w1280dp-h800dp-xlarge-land-mdpi", 1f),
}
