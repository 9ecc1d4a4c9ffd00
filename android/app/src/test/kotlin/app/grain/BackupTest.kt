package app.grain

import android.app.Activity
import android.app.NotificationManager
import android.content.Intent
import android.net.Uri
import android.view.WindowManager
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performScrollTo
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.GrainCalls
import app.grain.core.GrainException
import app.grain.core.Problem
import app.grain.shell.Route
import com.google.zxing.BinaryBitmap
import com.google.zxing.RGBLuminanceSource
import com.google.zxing.common.HybridBinarizer
import com.google.zxing.qrcode.QRCodeReader
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.time.Duration
import java.util.concurrent.CountDownLatch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** Backups on a phone: by themselves to a folder, the words for a camera, and what takes long. */
@RunWith(AndroidJUnit4::class)
class BackupTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val resolver get() = shadowOf(handset.app.contentResolver)

    /** The system's page is in front; the person chooses a place there. */
    private fun chooses(place: Uri): Intent {
        val asked = handset.ask { shadowOf(it).nextStartedActivityForResult.intent }
        handset.leave()
        handset.comeBack()
        handset.ask { shadowOf(it).receiveResult(asked, Activity.RESULT_OK, Intent().setData(place)) }
        return asked
    }

    private fun waitsFor(words: String) = rule.waitUntil(10_000) { handset.has(words) }

    private fun works() = runBlocking { handset.parts.backups.makeIfDue() }

    @Test
    fun `a folder that was picked gets one at once, one each day while nobody looks, and nothing is said of it`() = with(handset) {
        val shelf = Shelf.beside()
        parts.healing()
        parts.codeKept()
        open(BACKUP)
        tap("Pick a folder")
        assertEquals(Intent.ACTION_OPEN_DOCUMENT_TREE, chooses(Shelf.TREE).action)
        waitsFor("My backups")
        rule.waitUntil(10_000) { shelf.names == listOf("notes-2026-11-24.age") }
        assertEquals(listOf(Shelf.TREE), app.contentResolver.persistedUriPermissions.map { it.uri })
        World.now += Duration.ofDays(1)
        works()
        assertEquals(listOf("notes-2026-11-24.age", "notes-2026-11-25.age"), shelf.names)
        assertTrue("locked", shelf.bytes("notes-2026-11-25.age").decodeToString().startsWith("age-encryption.org/v1"))
        World.now += Duration.ofDays(1)
        leave()
        rule.waitUntil(10_000) { shelf.names.size == 3 }
        assertTrue("silent", shadowOf(app.getSystemService(NotificationManager::class.java)).allNotifications.isEmpty())
        comeBack()
        inMenu("Every day, to a folder", "Stop")
        works()
        assertTrue("given back", app.contentResolver.persistedUriPermissions.isEmpty())
        close()
        Unit
    }

    @Test
    fun `a folder that is gone is said on the page alone, and another is picked`() = with(handset) {
        val shelf = Shelf.beside()
        parts.healing()
        parts.codeKept()
        parts.call { useBackupPlace(Shelf.PLACE) }
        shelf.gone = true
        works()
        assertTrue("silent", shadowOf(app.getSystemService(NotificationManager::class.java)).allNotifications.isEmpty())
        open(Route.Tab.YOU)
        sees("The folder cannot be used")
        tap("Backup")
        sees("Grain could not use this folder.")
        shelf.gone = false
        tap("Pick another folder")
        chooses(Shelf.TREE)
        rule.waitUntil(10_000) { shelf.names.size == 1 && !has("Grain could not use this folder.") }
        close()
        Unit
    }

    @Test
    fun `another program reads the squares, and what it reads brings everything back`() = with(handset) {
        parts.rebuilding()
        val secure = { ask { it.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0 } }
        open(BACKUP)
        assertFalse(secure())
        tap("Make a recovery code")
        assertTrue("no picture of it", secure())
        val squares = rule.onNodeWithContentDescription("The twelve words as a QR code").performScrollTo().captureToImage().asAndroidBitmap()
        val pixels = IntArray(squares.width * squares.height).also { squares.getPixels(it, 0, squares.width, 0, 0, squares.width, squares.height) }
        val read = QRCodeReader().decode(BinaryBitmap(HybridBinarizer(RGBLuminanceSource(squares.width, squares.height, pixels)))).text
        assertEquals(parts.wordsOfCode().joinToString(" "), read)
        parts.keepCode()
        rule.waitForIdle()
        assertFalse("it is gone", secure())
        val file = parts.call { fileBytes("backup_code") }
        val promises = parts.rows("promises").map { it.text }
        parts.fill("promises", "promise", "text" to "A walk each Sunday", "rhythm" to "each_day")
        assertTrue(parts.rows("promises").map { it.text } != promises)
        parts.call { readFile("backup", file, "backup") }
        parts.fill("backup/open", "backup", "secret" to read)
        parts.press("backup/open", "Put it in the place of what is here")
        assertEquals(promises, parts.rows("promises").map { it.text })
        close()
        Unit
    }

    @Test
    fun `what takes long shows how far it is, and stopped it leaves nothing behind`() = with(handset) {
        val (out, stops) = ByteArrayOutputStream() to CountDownLatch(1)
        World.wraps = { Slow(it, stops) }
        resolver.registerOutputStream(FILE, out)
        parts.healing()
        parts.codeKept()
        open(BACKUP)
        tap("Save a backup")
        chooses(FILE)
        rule.waitUntil(10_000) { rule.mainClock.advanceTimeBy(500); has("This takes a moment.") }
        tap("Stop")
        rule.waitUntil(10_000) { !has("This takes a moment.") }
        assertEquals(0L, stops.count)
        assertEquals("no file", 0, out.size())
        sees("None made yet")
        assertFalse("who stopped it needs no telling", has("was stopped"))
        close()
        Unit
    }

    /** A core that makes a backup until it is stopped. */
    private class Slow(private val real: GrainCalls, private val stops: CountDownLatch) : GrainCalls by real, AutoCloseable {
        @Volatile private var reached: UInt? = null

        override fun fileBytes(file: String): ByteArray {
            reached = 400u
            stops.await()
            reached = null
            throw GrainException.BadInput("The backup was stopped.", "Nothing was changed.", "backup", Problem.ALREADY_CLOSED)
        }

        override fun doing() = reached

        override fun stopDoing() = stops.countDown()

        override fun close() = (real as AutoCloseable).close()
    }

    private companion object {
        val BACKUP = Route.Core.BACKUP
        val FILE: Uri = Uri.parse("content://files/notes.age")
    }
}
