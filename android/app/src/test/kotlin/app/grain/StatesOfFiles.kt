package app.grain

import app.grain.client.FormBody
import app.grain.client.GrainCalls
import app.grain.client.PageRow
import app.grain.client.PageSquares
import app.grain.client.PageValue
import app.grain.client.RowsBody
import app.grain.client.SquaresBody
import app.grain.shell.Route
import java.io.File
import java.io.RandomAccessFile
import java.time.Duration
import kotlinx.coroutines.runBlocking

/** Backups, reports and what comes from another app. */
val statesOfFiles get() = listOf(
    ScreenState("backup", Route.Core.BACKUP) { healing() },
    ScreenState("backup-code", Route.Core.BACKUP) { healing(); press("backup", "Make a recovery code") },
    ScreenState("backup-squares", Route.Core.BACKUP, { scrollsTo("I wrote it down") }) { healing(); press("backup", "Make a recovery code") },
    ScreenState("backup-made", Route.Core.BACKUP) { healing(); codeKept(); call { fileBytes("backup_code") } },
    ScreenState("backup-old", Route.Core.BACKUP) { healing(); codeKept(); call { fileBytes("backup_code") }; World.now += Duration.ofDays(20) },
    ScreenState("backup-by-itself", Route.Core.BACKUP) { healing(); codeKept(); Shelf.beside(); call { useBackupPlace(Shelf.PLACE) }; runBlocking { backups.makeIfDue() } },
    ScreenState("backup-folder-gone", Route.Core.BACKUP) { healing(); codeKept(); Shelf.beside().gone = true; call { useBackupPlace(Shelf.PLACE) }; runBlocking { backups.makeIfDue() } },
    ScreenState("backup-opens", Route.Core("backup/open")) { healing(); codeKept(); picked() },
    ScreenState("backup-merge", Route.Core("backup/open")) { healing(); fill("disclosures", "disclosures", "text" to LETTER); merging { press("disclosures", "I told it", LETTER) } },
    ScreenState("backup-replaced", Route.Core.BACKUP, { scrollsTo("Bring it back") }) { healing(); merging(); press("backup/open", "Put it in the place of what is here") },
    ScreenState("report", Route.Core("report")) { weeks() },
    ScreenState("report-made", Route.Core("report"), { scrollsTo("Save as a PDF") }) { weeks() },
    ScreenState("import", Route.Core("import")) { healing() },
    ScreenState("import-preview", Route.Core("import")) { healing(); otherApp() },
    ScreenState("import-added", Route.Core("import")) { healing(); otherApp(); press("import", "Save these notes") },
    ScreenState("notes-closed", null) { healing(); keyLost() },
    ScreenState("notes-closed-asked", null, { tap("Begin anew") }) { healing(); keyLost() },
    ScreenState("recovery", Route.Core("recovery")) { healing(); call { upkeep() }; damaged() },
)

/** The phone lost the key of its notes. */
fun AppContainer.keyLost() {
    runBlocking { client.letGo() }
    FakeKeystore.clear()
}

/** The first pages of the notes cannot be read any more; a copy takes their place. */
private fun AppContainer.damaged() {
    runBlocking { client.letGo() }
    RandomAccessFile(File(notes, "grain.db"), "rw").use { it.write(ByteArray(8192) { at -> (at * 7 + 1).toByte() }) }
}

/** A recovery code is shown and kept, as its page asks. */
fun AppContainer.codeKept() {
    press("backup", "Make a recovery code")
    keepCode()
}

/** The words of the code that is shown. */
fun AppContainer.wordsOfCode() = call { page("backup") }.sections.first { it.key == "words" }.let { (it.body as RowsBody).rows.map { row -> row.text.substringAfter(' ') } }

/** Types the word that is asked for. */
fun AppContainer.keepCode() {
    val form = call { page("backup") }.sections.firstNotNullOf { (it.body as? FormBody)?.form }
    fill("backup", "backup", "word" to wordsOfCode()[form.fields.single().label.substringAfterLast(' ').toInt() - 1])
}

/** A backup is picked; its words are not typed yet. */
private fun AppContainer.picked() = call { readFile("backup", fileBytes("backup_code"), "backup") }

/** A backup is open, and since it was made something is new and something [changed]. */
private fun AppContainer.merging(changed: () -> Unit = {}) {
    press("backup", "Make a recovery code")
    val words = wordsOfCode().joinToString(" ")
    keepCode()
    val file = call { fileBytes("backup_code") }
    World.now += Duration.ofDays(2)
    fill("promises", "promise", "text" to "Home by 18:30, or a call before", "rhythm" to "each_day")
    changed()
    call { readFile("backup", file, "backup") }
    fill("backup/open", "backup", "secret" to words)
}

/** A file of another app, with a line that cannot be read. */
private fun AppContainer.otherApp() {
    val lines = listOf("full_date,date,weekday,time,mood,activities,scales,note_title,note") +
        (1..9).map { "2026-11-0$it,November $it,Monday,8:05 PM,good,family | reading,,A walk,We walked to the harbour and back." } +
        "whenever,November 31,Monday,8:05 PM,good,,,,Lost"
    call { readFile("import", lines.joinToString("\n").toByteArray(), "import") }
}

/** The words of a code are drawn by chance, and a picture wants the same ones: twelve of the list, and squares that say nothing. */
class FixedCode(private val real: GrainCalls, private val drawn: () -> Boolean) : GrainCalls by real, AutoCloseable {
    override fun page(route: String): PageValue = real.page(route).run { if (route == "backup" && drawn()) copy(sections = sections.map { it.copy(body = steady(it.body)) }) else this }

    override fun close() = (real as AutoCloseable).close()
}

private fun steady(body: app.grain.core.Body): app.grain.core.Body = when (body) {
    is RowsBody -> if (body.rows.size == WORDS.size) body.copy(rows = body.rows.mapIndexed { at, row -> row.steady(at) }) else body
    is SquaresBody -> SquaresBody(PageSquares(37u, List(37 * 37) { (it * it + it / 37) % 3 == 0 }, body.squares.spoken))
    is FormBody -> body.copy(form = body.form.run { copy(fields = fields.map { it.copy(label = it.label.replace(Regex("word \\d+"), "word 7")) }) })
    else -> body
}

private fun PageRow.steady(at: Int) = copy(text = "${at + 1}. ${WORDS[at]}")

private val WORDS = "legal winner thank year wave sausage worth useful orbit lemon acorn yellow".split(' ')

private const val LETTER = "The letter from the bank."
