package app.grain

import app.grain.bindings.Grain
import app.grain.core.AnswerDraft
import app.grain.core.Side
import app.grain.core.Value
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A backup made on one platform brings everything back on another (product.md system 26). */
class BackupTest {
    private val note = "Written in Kotlin, by the harbour."

    @Test
    fun `one made here comes back on another phone`() {
        val file = Phone().opened { grain ->
            grain.chooseSide(Side.HEALING)
            grain.trackAreas(listOf("money"))
            val asked = checkNotNull(grain.promptToday().prompt)
            grain.answerPrompt(AnswerDraft(asked.id, asked.day, note))
            grain.fill("backup", "backup passphrase", "passphrase" to Value.Text(PASSPHRASE))
            grain.fileBytes("backup_passphrase")
        }
        // Copied once, it is `1-kotlin.age` of the fixtures, which the other platforms open.
        Files.write(Files.createDirectories(Path.of("target")).resolve("made-here.age"), file)
        assertEquals(listOf(note), broughtBack(file, "harbour"))
    }

    @Test
    fun `those made by the core and in Swift come back here`() {
        assertEquals(listOf("Written in Swift, by the orchard."), broughtBack(stored("1-swift.age"), "orchard"))
        assertEquals(1, broughtBack(stored("1-passphrase.age"), "doorbell").size)
    }

    private fun stored(name: String): ByteArray = Files.readAllBytes(Path.of("../fixtures/backups", name))

    /** The notes with [word], on a phone with another key, another day and nothing on it, once [file] was opened there. */
    private fun broughtBack(file: ByteArray, word: String): List<String> {
        val phone = Phone()
        phone.secret = ByteArray(32) { 9 }
        phone.instant += Duration.ofDays(30)
        return phone.opened { grain ->
            grain.readFile("backup", file, "backup")
            grain.fill("backup/open", "backup open", "secret" to Value.Text(PASSPHRASE))
            grain.press("backup/open", "Bring it back")
            assertTrue(checkNotNull(grain.today().side).name, grain.today().bowls.rows.isNotEmpty())
            grain.found(word)
        }
    }

    private fun Grain.found(word: String) =
        checkNotNull(fill("search", "search", "text" to Value.Text(word)).page).rows("hits").map { it.text }

    private companion object {
        /** The one of every stored backup. */
        const val PASSPHRASE = "three grey herons"
    }
}
