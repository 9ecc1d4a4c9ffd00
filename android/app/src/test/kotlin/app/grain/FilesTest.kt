package app.grain

import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.platform.AppLock
import app.grain.platform.Keystore
import app.grain.platform.WrappedKey
import app.grain.platform.forget
import app.grain.platform.keep
import app.grain.platform.kept
import java.io.File
import java.io.IOException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** Small files of state are whole, old or new, and nothing is believed to be kept that is not. */
@RunWith(AndroidJUnit4::class)
class FilesTest {
    private val folder get() = ApplicationProvider.getApplicationContext<GrainApp>().noBackupFilesDir

    /** Nobody can write beside this file: a folder stands where its next version is put. */
    private fun File.cannotBeWritten() = listOf("new", "bak").forEach { File("$path.$it/held").apply { parentFile!!.mkdirs() }.writeText("") }

    @Test
    fun `a write that is cut short leaves what was there`() {
        val file = File(folder, "state")
        file.keep("old".toByteArray())
        File(file.path + ".new").writeText("ne")
        assertEquals("old", file.kept()?.decodeToString())
        file.keep("new".toByteArray())
        assertEquals("new", file.kept()?.decodeToString())
        file.forget()
        assertNull(file.kept())
    }

    @Test
    fun `what the phone refuses to keep is no success`() {
        val file = File(folder, "state")
        file.keep("old".toByteArray())
        file.cannotBeWritten()
        assertThrows(IOException::class.java) { file.keep("new".toByteArray()) }
    }

    @Test
    fun `a code that could not be kept is not set`() {
        val file = File(folder, "lock").apply { cannotBeWritten() }
        val lock = AppLock(file) { 0 }
        assertThrows(IOException::class.java) { lock.set("246810") }
        assertFalse("it would be open after the next start", lock.isSet)
    }

    @Test
    fun `a key that could not be kept seals no notes`() {
        val file = File(folder, "key").apply { cannotBeWritten() }
        assertThrows(IOException::class.java) { WrappedKey(file, File(folder, "notes"), Keystore("a")).key() }
    }

    @Test
    fun `a key that was cut short by an older Android is found again`() {
        val file = File(folder, "key")
        val key = WrappedKey(file, File(folder, "notes"), Keystore("a")).key()
        assertTrue(file.renameTo(File(file.path + ".bak")))
        assertArrayEquals(key, WrappedKey(file, File(folder, "notes"), Keystore("a")).key())
    }
}
