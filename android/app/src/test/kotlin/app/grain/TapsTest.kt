package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import app.grain.client.AskBehaviours
import app.grain.client.AskFeelings
import app.grain.client.AskGrains
import app.grain.client.AskOne
import app.grain.client.AskPromises
import app.grain.client.AskScale
import app.grain.client.AskSeveral
import app.grain.client.AskTell
import app.grain.client.CheckInDone
import app.grain.client.ChoiceView
import app.grain.client.Side
import app.grain.core.QuestionBody
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters

/** The rows of `docs/taps.md`, tapped on the phone from Today, with five areas and a promise that is due. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class TapsTest(private val side: Side) {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `one answer and Done`() = assertEquals(table(0), counted { firstOnToday() })

    @Test
    fun `the usual day`() {
        val taps = counted { usual() }
        assertEquals(table(1), taps)
        assertTrue("$taps taps", taps <= 5)
    }

    @Test
    fun `an answer to every question`() {
        val taps = counted { everything() }
        assertEquals("without an answer", emptyList<String>(), handset.parts.call { checkIn() }.questions.filterNot { it.instead || it.body.whole() }.map { it.id })
        assertEquals(table(2), taps)
        assertTrue("$taps taps", taps <= 10)
    }

    /** What these taps and Done come to. */
    private fun counted(day: TestDevice.() -> Unit): Int = with(handset) {
        parts.healing()
        parts.call { saveSettings(settings().copy(side = side)) }
        if (side != Side.HEALING) parts.fill("promises", "promise", "text" to "Home by 18:30", "rhythm" to "each_day")
        open()
        val begun = taps
        day()
        tap("Done")
        assertTrue(parts.call { today() }.checkIn is CheckInDone)
        close()
        taps - begun
    }

    /** The first answer stands on Today: how safe it felt, or the first of the seven lines. */
    private fun TestDevice.firstOnToday() = if (side == Side.REBUILDING) tapLast("Kept") else tap("Mostly")

    private fun TestDevice.usual() = when (side) {
        Side.HEALING -> {
            firstOnToday()
            tapNth("A little added", 0)
            tap("Worn out")
            tap(firstWord("Worn out"))
        }
        Side.REBUILDING -> {
            tapNth("Kept", 0)
            firstOnToday()
            tapNth("Partly", 3)
            tap("No occasion for the rest")
        }
        Side.BOTH -> {
            firstOnToday()
            tapNth("A little added", 1)
            tapNth("Kept", 0)
            tapNth("Kept", 1)
        }
    }

    private fun TestDevice.everything() {
        if (side == Side.REBUILDING) tapNth("Kept", 0)
        firstOnToday()
        if (side == Side.REBUILDING) {
            tapNth("Partly", 1)
            tapNth("Missed", 5)
            tap("No occasion for the rest")
            tap("I caught it")
        } else {
            tapNth("A little taken", 0)
            tapNth("A lot added", 3)
            tap("No change in the rest")
        }
        if (side == Side.BOTH) {
            tapNth("Kept", 0)
            tapNth("Partly", 1)
        }
        if (side != Side.HEALING) tapLast("No")
        tap("Ashamed")
        tap(firstWord("Ashamed"))
        if (side == Side.HEALING) {
            tap("Sleep")
            tap("Rest")
        }
    }

    private fun TestDevice.firstWord(group: String) = parts.call { checkIn() }.questions.firstNotNullOf { it.body as? AskFeelings }.groups.first { it.text == group }.words.first().text

    /** Each part of it has its answer. */
    private fun QuestionBody.whole(): Boolean {
        fun List<ChoiceView>.said() = any { it.chosen }
        return when (this) {
            is AskScale -> choices.said()
            is AskOne -> choices.said()
            is AskSeveral -> choices.said()
            is AskTell -> choices.said()
            is AskFeelings -> groups.any { group -> group.words.any { it.chosen } }
            is AskGrains -> areas.all { it.choices.said() }
            is AskBehaviours -> lines.all { it.choices.said() }
            is AskPromises -> due.all { it.choices.said() }
        }
    }

    /** What the table says: one answer, the usual day, everything. */
    private fun table(column: Int): Int {
        val row = File(System.getProperty("repository.root"), "docs/taps.md").readLines().first { it.startsWith("| ${side.name.lowercase()} |") }
        return row.split('|')[column + 2].trim().toInt()
    }

    companion object {
        @JvmStatic
        @Parameters(name = "{0}")
        fun all(): List<Array<Any>> = Side.entries.map { arrayOf<Any>(it) }
    }
}
