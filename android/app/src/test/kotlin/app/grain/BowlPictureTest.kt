package app.grain

import android.graphics.Bitmap
import android.view.HapticFeedbackConstants
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.BowlForm
import app.grain.client.GrainDraft
import app.grain.client.GrainSource
import app.grain.client.GrainsLittleAdded
import app.grain.client.GrainsSaid
import app.grain.client.Pictures
import app.grain.client.SayGrains
import app.grain.design.BowlBitmap
import app.grain.design.BowlLook
import app.grain.design.GrainMotion
import app.grain.design.Grains
import app.grain.design.pathOf
import app.grain.shell.Route
import java.io.File
import kotlin.math.abs
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** The bowl is the core's to the hundredth, today is seen in it, and grains come and go as they should. */
@RunWith(AndroidJUnit4::class)
class BowlPictureTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val golden by lazy { JSONObject(File(System.getProperty("repository.root"), "core/src/bowl/picture/golden.json").readText()) }

    private fun <T> JSONArray.each(read: JSONArray.(Int) -> T): List<T> = (0 until length()).map { read(it) }

    @Test
    fun `every grain lies where the golden file lays it`() {
        val tables = golden.getJSONArray("tables").each { getJSONObject(it) }
        assertEquals(6, tables.size)
        for (table in tables) {
            val form = if (table.getString("form") == "small") BowlForm.SMALL else BowlForm.LARGE
            val places = Pictures.make(table.getString("area"), form).places
            val wanted = table.getJSONArray("places").each { getJSONArray(it) }
            assertEquals(wanted.size, places.size)
            for ((place, row) in places zip wanted) {
                val found = listOf(place.x, place.y, place.angle, place.length, place.layer.toDouble(), place.tint.toDouble())
                for ((i, value) in found.withIndex()) assertTrue("$found is not $row", abs(value - row.getDouble(i)) <= 0.01)
            }
        }
    }

    @Test
    fun `every path and colour is that of the golden file`() {
        for (wanted in golden.getJSONArray("shapes").each { getJSONObject(it) }) {
            val form = if (wanted.getString("form") == "small") BowlForm.SMALL else BowlForm.LARGE
            val (paths, lines) = Pictures.make("money", form).shape.paths to wanted.getJSONObject("paths")
            assertEquals(listOf("grain", "inside", "rim", "wall").map(lines::getString), listOf(paths.grain, paths.inside, paths.rim, paths.wall))
            for (name in lines.keys()) assertTrue(name, !pathOf(lines.getString(name)).isEmpty)
        }
        for (painted in golden.getJSONArray("colors").each { getJSONObject(it) }) {
            val (found, wanted) = Pictures.colors(painted.getInt("series"), painted.getBoolean("dark")) to painted.getJSONObject("colors")
            assertEquals(wanted.getJSONArray("rice").each { getLong(it) }, found.rice.map { it.toLong() })
            assertEquals(listOf("inside", "wall", "ring").map(wanted::getLong), listOf(found.inside, found.wall, found.ring).map { it.toLong() })
        }
    }

    private fun Bitmap.pixels() = IntArray(width * height).also { getPixels(it, 0, width, 0, 0, width, height) }

    private fun drawn(grains: Grains, small: Boolean = false, dark: Boolean = false) = BowlBitmap.of(BowlLook("money", 1, grains, small, dark), 300)

    /** Pixels in which two pictures differ. */
    private fun changed(one: Grains, other: Grains): Int = drawn(one).pixels().zip(drawn(other).pixels()).count { (a, b) -> a != b }

    @Test
    fun `nothing of the page is seen between the inside and the wall`() {
        for (small in listOf(false, true)) for (width in listOf(300, 900)) {
            val bowl = BowlBitmap.of(BowlLook("money", 1, Grains(0), small), width)
            for (y in bowl.height / 5 until bowl.height * 4 / 5) {
                val whole = (0 until width).filter { bowl.getPixel(it, y) ushr 24 == 0xFF }
                assertEquals("line $y of $width", whole.last() - whole.first() + 1, whole.size)
            }
        }
    }

    @Test
    fun `one grain more changes the picture only where it lies`() {
        val place = Pictures.make("money", BowlForm.LARGE).places[30]
        val (fewer, more) = drawn(Grains(30)) to drawn(Grains(31))
        for (y in 0 until more.height) for (x in 0 until more.width) {
            if (fewer.getPixel(x, y) != more.getPixel(x, y)) assertTrue("$x $y", abs(x - place.x) < place.length * 0.7 && abs(y - place.y) < place.length * 0.7)
        }
        assertTrue(changed(Grains(30), Grains(31)) > 50)
    }

    @Test
    fun `what was added today and the place of what was taken are seen`() {
        assertTrue("white with a ring", changed(Grains(30), Grains(30, added = 1)) > 50)
        assertTrue("dashed", changed(Grains(30), Grains(30, taken = 1)) > 50)
        assertEquals("a full bowl has no place after its last", 0, changed(Grains(100), Grains(100, taken = 3)))
        assertTrue("all of today", changed(Grains(2), Grains(2, added = 9)) > 50)
    }

    @Test
    fun `a bowl at rest is drawn once, and no other stands for it`() {
        assertSame(drawn(Grains(40)), drawn(Grains(40)))
        assertNotEquals(drawn(Grains(40)).pixels().toList(), drawn(Grains(40), dark = true).pixels().toList())
        assertEquals(196, drawn(Grains(3)).height)
    }

    private fun motion(from: Int, to: Int, ms: Float, reduced: Boolean = false) = GrainMotion(from, to, mutableFloatStateOf(ms), reduced, 1f)

    @Test
    fun `three fall from 24 dp above their place, 90 ms apart, and the rest appear`() {
        assertEquals(-24f, motion(10, 15, 0.01f).of(10).lift, 0.1f)
        assertEquals("not yet on its way", 0f, motion(10, 15, 80f).of(11).alpha)
        assertTrue("on its way", motion(10, 15, 300f).of(11).lift in -24f..-1f)
        for (grain in 10..12) assertEquals(0f, motion(10, 15, 420f + 120f + 90f * (grain - 10)).of(grain).lift, 0.01f)
        assertTrue("settles", motion(10, 15, 480f).of(10).lift in -2f..-1f)
        assertEquals(0f, motion(10, 15, 100f).of(13).lift)
        assertEquals(0.5f, motion(10, 15, 100f).of(13).alpha, 0.01f)
        assertEquals("what lay there lies still", 0f, motion(10, 15, 100f).of(9).lift)
    }

    @Test
    fun `with less motion they appear, and what leaves fades where it lies`() {
        assertEquals(0f, motion(10, 11, 100f, reduced = true).of(10).lift)
        assertEquals(0.5f, motion(10, 11, 100f, reduced = true).of(10).alpha, 0.01f)
        assertEquals(0.5f, motion(11, 10, 180f).of(10).alpha, 0.01f)
        assertEquals(11, motion(11, 10, 180f).leavingUntil)
        assertEquals(0, motion(11, 10, 360f).leavingUntil)
        assertTrue(motion(10, 11, 900f).resting)
    }

    @Test
    fun `a grain is felt when it lands and not before`() = with(handset) {
        parts.healing()
        open(Route.Bowl("money"))
        rule.mainClock.autoAdvance = false
        tap("Add a grain")
        rule.mainClock.advanceTimeBy(2000)
        rule.waitForIdle()
        rule.mainClock.advanceTimeBy(2000)
        assertEquals(HapticFeedbackConstants.CLOCK_TICK, felt())
        rule.mainClock.autoAdvance = true
        close()
        Unit
    }

    @Test
    fun `grains that came since the page was seen fall there once, and not after a turn of the phone or on the way back`() = with(handset) {
        parts.healing()
        parts.checkedIn()
        assertEquals(30 to 35, before())
        rule.mainClock.autoAdvance = false
        val window = open(Route.Bowl("money"))
        settle()
        assertEquals("they land", HapticFeedbackConstants.CLOCK_TICK, felt())
        assertEquals("and are seen", 35 to 35, before())
        window.recreate()
        settle()
        assertNotEquals("a turn of the phone", HapticFeedbackConstants.CLOCK_TICK, felt())
        parts.call { addGrains(GrainDraft("money", GrainsLittleAdded, null, GrainSource.BY_HAND, null, "")) }
        assertEquals("not seen yet", 35 to 36, before())
        settle()
        assertEquals(36 to 36, before())
        rule.mainClock.autoAdvance = true
        close()
        Unit
    }

    private fun settle() = repeat(2) {
        rule.mainClock.advanceTimeBy(2000)
        rule.waitForIdle()
    }

    /** From which grains of the bowl of money its page would let the others fall, and how many there are. */
    private fun before(): Pair<Int, Int> = handset.parts.call { bowl("money") }.let { it.before.toInt() to it.bowl.shown.toInt() }

    private fun AppContainer.checkedIn() = call {
        answerCheckIn(today().day, listOf(SayGrains("money", GrainsSaid.LOT_ADDED, "")))
        finishCheckIn(today().day)
    }

    private fun felt(): Int = shadowOf((rule.onAllNodes(isRoot()).fetchSemanticsNodes().first().root as ViewRootForTest).view).lastHapticFeedbackPerformed()
}
