package app.grain

import app.grain.bindings.bowlCapacity
import app.grain.bindings.bowlPlaces
import app.grain.bindings.bowlShape
import app.grain.bindings.labels
import app.grain.bindings.safetyPage
import app.grain.bindings.version
import app.grain.bindings.youngHelp
import app.grain.core.BowlForm
import app.grain.core.LineKind
import java.time.Instant
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What is there without a key, without a database and before anything was set up. */
class BeforeTest {
    /** Ordinary calls never compare checksums, so nothing else would see a library that answers them in another width. */
    @Test
    fun `library and generated code are of the same build`() {
        app.grain.core.uniffiEnsureInitialized()
        app.grain.bindings.uniffiEnsureInitialized()
    }

    @Test
    fun `labels come in one call and none is empty`() {
        val labels = labels("en")
        assertTrue(labels.size > 300)
        assertTrue(labels.values.none { it.isBlank() })
    }

    @Test
    fun `the picture of a bowl has a place for every grain`() {
        val places = bowlPlaces("money", bowlCapacity().toUInt(), BowlForm.LARGE)
        assertEquals(bowlCapacity().toInt(), places.size)
        assertEquals(places, bowlPlaces("money", bowlCapacity().toUInt(), BowlForm.LARGE))
        assertTrue(bowlShape(BowlForm.LARGE).paths.wall.startsWith("M"))
    }

    @Test
    fun `help is there with the numbers of a country`() {
        val page = safetyPage("en", "DE", Instant.parse("2026-11-24T12:00:00Z"))
        assertEquals("DE", page.helplines.country?.code)
        assertTrue(page.helplines.first.any { it.call == "tel:112" })
        assertTrue(page.countries.size > 20)
    }

    @Test
    fun `someone under age is told whom to call, and keeps nothing`() {
        val young = youngHelp("en", "GB", Instant.parse("2026-11-24T12:00:00Z"))
        assertTrue(young.helplines.any { it.kind == LineKind.CHILD && it.call == "tel:08001111" })
        assertTrue(young.text.isNotBlank() && young.unknown.isEmpty())
    }

    @Test
    fun `help does not fail where the clock or the country is nonsense`() {
        val lines = safetyPage("tlh", "nowhere", Instant.ofEpochMilli(Long.MIN_VALUE)).helplines
        assertTrue(lines.first.isEmpty() && lines.unknown.isNotEmpty())
    }

    @Test
    fun `the version is known`() {
        assertTrue(version().matches(Regex("""\d+\.\d+\.\d+""")))
    }
}
