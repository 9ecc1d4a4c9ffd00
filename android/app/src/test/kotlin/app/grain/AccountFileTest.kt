package app.grain

import android.app.Activity
import android.content.Intent
import android.net.Uri
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.RowsBody
import app.grain.shell.Route
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.FileNotFoundException
import java.io.InputStream
import java.time.Duration
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowSystemClock

/** A file of the core goes out where the person says, and comes back, through the system's own pages. */
@RunWith(AndroidJUnit4::class)
class AccountFileTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val files get() = shadowOf(handset.app.contentResolver)

    private fun account() {
        handset.parts.rebuilding()
        handset.parts.fill("money", "money", "amount" to "12.50", "currency" to "EUR")
    }

    /** The system's page is in front; the person chooses a place there, or goes back without one. */
    private fun chooses(place: Uri?, there: () -> Unit = {}): Intent {
        val asked = handset.ask { shadowOf(it).nextStartedActivityForResult.intent }
        handset.leave()
        there()
        handset.comeBack()
        handset.ask { shadowOf(it).receiveResult(asked, if (place == null) Activity.RESULT_CANCELED else Activity.RESULT_OK, place?.let { Intent().setData(it) }) }
        return asked
    }

    private fun waitsFor(words: String) = rule.waitUntil(10_000) { handset.has(words) }

    private fun entries() = (handset.parts.call { page("money") }.sections.first { it.key == "entries" }.body as RowsBody).rows.size

    private fun kept() = handset.app.run { listOf(cacheDir, filesDir) }.flatMap { it.walk().filter(File::isFile) }.filter { it.extension == "csv" }

    @Test
    fun `the account goes out to the place that was chosen, and to no other`() = with(handset) {
        account()
        val out = ByteArrayOutputStream()
        files.registerOutputStream(PLACE, out)
        open(MONEY)
        tap("Save as a file")
        val asked = chooses(PLACE)
        assertEquals(Intent.ACTION_CREATE_DOCUMENT to "text/csv", asked.action to asked.type)
        assertEquals("account.csv", asked.getStringExtra(Intent.EXTRA_TITLE))
        waitsFor("Saved")
        assertArrayEquals(parts.call { fileBytes("money") }, out.toByteArray())
        assertTrue(out.toString().contains(",12.50,EUR,"))
        assertTrue("no copy", kept().isEmpty())
        close()
        Unit
    }

    @Test
    fun `going back without a place saves nothing and stays on the page`() = with(handset) {
        account()
        open(MONEY)
        tap("Save as a file")
        chooses(null)
        assertFalse(has("Saved") || has("could not"))
        sees("12.50 EUR")
        close()
        Unit
    }

    @Test
    fun `a place that cannot be written to is said`() = with(handset) {
        account()
        files.registerOutputStreamSupplier(PLACE) { error("full") }
        open(MONEY)
        tap("Save as a file")
        chooses(PLACE)
        waitsFor("It could not be saved there.")
        close()
        Unit
    }

    @Test
    fun `a file is read, what does not fit stays in sight when one looks at it elsewhere, and all of it is taken back`() = with(handset) {
        account()
        files.registerInputStream(PLACE, ByteArrayInputStream("day,direction,amount,currency\n2026-11-20,in,100,EUR\nwhenever,in,5,EUR\n".toByteArray()))
        open(MONEY)
        tap("Read a file")
        val asked = chooses(PLACE)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.action)
        assertTrue("text/csv" in asked.getStringArrayExtra(Intent.EXTRA_MIME_TYPES).orEmpty())
        waitsFor("Line 3")
        sees("Added: 1. Here already: 0. Not fitting: 1.")
        leave()
        comeBack()
        sees("Line 3")
        sees("Came in")
        tap("Undo")
        assertEquals(1, entries())
        close()
        Unit
    }

    @Test
    fun `what is no account is refused, and of one that is too large no more is read than tells so`() = with(handset) {
        account()
        open(MONEY)
        files.registerInputStream(PLACE, ByteArrayInputStream("a letter".toByteArray()))
        tap("Read a file")
        chooses(PLACE)
        waitsFor("This file could not be read.")
        val endless = Endless()
        files.registerInputStream(PLACE, endless)
        tap("Read a file")
        chooses(PLACE)
        waitsFor("This file is too large.")
        assertEquals(8L * 1024 * 1024 + 1, endless.given)
        files.registerInputStreamSupplier(PLACE) { throw FileNotFoundException() }
        tap("Read a file")
        chooses(PLACE)
        waitsFor("This file could not be opened.")
        assertEquals(1, entries())
        close()
        Unit
    }

    @Test
    fun `the lock that came meanwhile stays before it, and the page is there behind it`() = with(handset) {
        account()
        parts.lock.set("135790")
        val out = ByteArrayOutputStream()
        files.registerOutputStream(PLACE, out)
        open(MONEY)
        enter("135790")
        tap("Save as a file")
        chooses(PLACE) { ShadowSystemClock.advanceBy(Duration.ofMinutes(2)) }
        assertFalse("locked", has("12.50 EUR"))
        enter("135790")
        sees("12.50 EUR")
        rule.waitUntil(10_000) { out.size() > 0 }
        close()
        Unit
    }

    private class Endless : InputStream() {
        var given = 0L

        override fun read(): Int = 'x'.code.also { given += 1 }

        override fun read(b: ByteArray, off: Int, len: Int): Int = len.also { given += it }
    }

    private companion object {
        val MONEY = Route.Core("money")
        val PLACE: Uri = Uri.parse("content://files/account.csv")
    }
}
