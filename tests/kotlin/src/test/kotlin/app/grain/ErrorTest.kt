package app.grain

import app.grain.bindings.PlatformException
import app.grain.bindings.explain
import app.grain.core.ErrorKind
import app.grain.core.GrainChange
import app.grain.core.GrainDraft
import app.grain.core.GrainException
import app.grain.core.GrainSource
import app.grain.core.Problem
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** Every failure arrives as the one error, by what can be done about it, with words to show. */
class ErrorTest {
    private val draft = GrainDraft("money", GrainChange.LittleAdded, null, GrainSource.BY_HAND, null, "")

    @Test
    fun `each kind has its class and its words`() = Phone().opened { grain ->
        for (kind in ErrorKind.entries) {
            val error = failure<GrainException> { grain.errorForTests(kind) }
            val name = kind.name.replace("_", "")
            assertTrue("$kind came as ${error::class}", error::class.simpleName.equals(name, ignoreCase = true))
            val (title, text) = words(error)
            assertTrue("$kind says nothing", title.isNotBlank() && text.isNotBlank())
            val explained = explain(kind, "en")
            assertTrue(explained.title.isNotBlank() && explained.text.isNotBlank())
        }
    }

    @Test
    fun `a refused value names its field and its problem`() = Phone().opened { grain ->
        val error = failure<GrainException.BadInput> { grain.setStartingLevel("money", 101u) }
        assertEquals("level" to Problem.OUT_OF_RANGE, error.field to error.problem)
        val long = failure<GrainException.BadInput> { grain.addArea("x".repeat(41)) }
        assertEquals("name" to Problem.TOO_LONG, long.field to long.problem)
        assertTrue("the limit is told", "40" in long.text)
    }

    @Test
    fun `a value that cannot cross is a refused value and no crash`() = Phone().opened { grain ->
        grain.trackAreas(listOf("money"))
        val farDay = draft.copy(day = LocalDate.of(12345, 1, 1))
        assertEquals(Problem.NOT_A_DAY, failure<GrainException.BadInput> { grain.addGrains(farDay) }.problem)
        val id = failure<GrainException.BadInput> { grain.takeBackGrains("not an id") }
        assertEquals("id" to Problem.UNKNOWN_KEY, id.field to id.problem)
        assertTrue(id.text.isNotBlank())
        assertEquals(1u.toUByte(), grain.addGrains(draft).bowl.bowl.level)
    }

    @Test
    fun `what is gone is not found`() = Phone().opened { grain ->
        val gone = "01900000-0000-7000-8000-000000000000"
        assertTrue(failure<GrainException.NotFound> { grain.takeBackGrains(gone) }.title.isNotBlank())
    }

    @Test
    fun `another key opens nothing and changes nothing`() {
        val phone = Phone()
        phone.opened { it.addArea("The garden") }
        phone.secret = ByteArray(32) { 8 }
        failure<GrainException.WrongKey> { phone.open() }
        phone.secret = ByteArray(32) { 7 }
        phone.opened { grain -> assertTrue(grain.areas().any { it.name == "The garden" }) }
    }

    @Test
    fun `a foreign file stays as it is`() {
        val phone = Phone()
        val foreign = "SQLite format 3\u0000 and what another app keeps".toByteArray()
        Files.write(phone.file("grain.db"), foreign)
        failure<GrainException.Damaged> { phone.open() }
        assertTrue(foreign.contentEquals(Files.readAllBytes(phone.file("grain.db"))))
    }

    @Test
    fun `a folder that cannot be is a folder that cannot be written`() {
        failure<GrainException.CannotWrite> { Phone(Path.of("/dev/null/grain")).open() }
    }

    @Test
    fun `a platform that fails asks to try again and its reason stays outside`() {
        val phone = Phone()
        phone.opened { grain ->
            for (broken in listOf(PlatformException.Unavailable(), IllegalStateException("secret reason"))) {
                phone.broken = broken
                val error = failure<GrainException.TryAgain> { grain.areas() }
                assertFalse("secret" in "${error.message}${error.title}${error.text}")
            }
            phone.broken = null
            assertTrue(grain.areas().isNotEmpty())
        }
        phone.secret = ByteArray(5)
        failure<GrainException.TryAgain> { phone.open() }
    }

    private fun words(error: GrainException): Pair<String, String> = when (error) {
        is GrainException.BadInput -> error.title to error.text
        is GrainException.NotFound -> error.title to error.text
        is GrainException.WrongKey -> error.title to error.text
        is GrainException.NewerVersion -> error.title to error.text
        is GrainException.Damaged -> error.title to error.text
        is GrainException.NoRoom -> error.title to error.text
        is GrainException.CannotWrite -> error.title to error.text
        is GrainException.TryAgain -> error.title to error.text
    }
}
