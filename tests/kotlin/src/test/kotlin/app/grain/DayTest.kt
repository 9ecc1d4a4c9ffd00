package app.grain

import app.grain.bindings.Grain
import app.grain.core.GrainChange
import app.grain.core.GrainDraft
import app.grain.core.GrainSource
import app.grain.core.QuestionBody
import app.grain.core.Side
import java.time.LocalDate
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** One day with Grain, as a shell lives it: every value crosses the binding in both directions. */
class DayTest {
    private val phone = Phone()
    private lateinit var grain: Grain

    @Before
    fun `morning of the first day`() {
        grain = phone.open()
        grain.chooseSide(Side.BOTH)
        grain.trackAreas(listOf("money", "time"))
    }

    @After
    fun evening() = grain.close()

    @Test
    fun `setting up is remembered after closing`() {
        val mine = grain.addArea("The garden").single { it.own }
        grain.setAreaSide("time", Side.REBUILDING)
        grain.saveSettings(grain.settings().copy(partner = "Alex", rolloverHour = 4u))
        grain.close()
        grain = phone.open()
        assertFalse(grain.isNew())
        assertEquals("Alex", grain.settings().partner)
        assertEquals(Side.REBUILDING, grain.areas().single { it.key == "time" }.side)
        assertEquals("The garden", grain.areas().single { it.key == mine.key }.name)
    }

    @Test
    fun `grains fill the bowl and can be taken back`() {
        grain.setStartingLevel("money", 30u)
        val draft = GrainDraft("money", GrainChange.LotAdded, null, GrainSource.BY_HAND, null, "The bill was shown.")
        val written = grain.addGrains(draft)
        val view = written.bowl
        assertEquals(35u.toUByte(), view.bowl.level)
        val entry = view.ledger.single()
        assertEquals(LocalDate.of(2026, 11, 24), entry.day)
        assertEquals(phone.instant, entry.writtenAt)
        assertEquals(GrainChange.LotAdded, entry.change)
        assertEquals(entry.id, written.entry)
        grain.takeBackGrains(written.entry)
        assertEquals(30u.toUByte(), grain.bowl("money").bowl.level)
        grain.addGrains(draft.copy(change = GrainChange.Tipped(4u), day = LocalDate.of(2026, 11, 23)))
        assertEquals(4u.toUByte(), grain.bowls().rows.single { it.area == "money" }.level)
    }

    @Test
    fun `every kind of answer is saved as it is tapped`() {
        val asked = grain.checkIn()
        assertEquals(phone.instant.atZone(java.time.ZoneOffset.UTC).toLocalDate(), asked.day)
        grain.answerCheckIn(asked.day, asked.questions.flatMap { answersTo(it.id, it.body) })
        grain.finishCheckIn(asked.day)
        val said = grain.checkIn()
        assertEquals(phone.instant, said.doneAt)
        assertEquals(listOf(asked.day), grain.checkInDays().filter { it.begun }.map { it.day })
        said.questions.forEach { assertTrue("${it.id} was not kept", isAnswered(it.body)) }
    }

    @Test
    fun `a day belongs to the evening before until the hour it begins`() {
        phone.instant = java.time.Instant.parse("2026-11-25T00:30:00Z")
        assertEquals(LocalDate.of(2026, 11, 24), grain.checkIn().day)
    }

    private fun isAnswered(body: QuestionBody): Boolean = when (body) {
        is QuestionBody.Scale -> body.choices.any { it.chosen }
        is QuestionBody.One -> body.choices.any { it.chosen }
        is QuestionBody.Several -> body.choices.count { it.chosen } == minOf(2, body.choices.size)
        is QuestionBody.Feelings -> body.groups.flatMap { it.words }.any { it.chosen && it.strength != null }
        is QuestionBody.Grains -> body.areas.all { area -> area.choices.any { it.chosen } && area.why.isNotEmpty() }
        is QuestionBody.Behaviours -> body.lines.all { line -> line.choices.any { it.chosen } }
        is QuestionBody.Promises -> body.due.isEmpty()
        is QuestionBody.Tell -> body.choices.any { it.chosen }
    }
}
