package app.grain.platform

import app.grain.client.Vault
import java.io.File
import java.security.SecureRandom

/** The database key, sealed by the keystore in a file of its own beside the notes. */
class WrappedKey(private val file: File, private val notes: File, private val keystore: Keystore) : Vault {
    override fun key(): ByteArray = try {
        file.kept()?.let(keystore::open) ?: first()
    } catch (e: Exception) {
        if (thereAreNotes()) throw e
        // What it opened is set aside, and it may be read again some day.
        if (file.exists()) file.renameTo(File(file.parentFile, "key-aside-${file.lastModified()}"))
        first()
    }

    override fun forget() {
        keystore.forget()
        file.forget()
        file.parentFile?.listFiles().orEmpty().filter { it.name.startsWith("key-aside-") }.forEach(File::delete)
    }

    private fun first(): ByteArray {
        check(!thereAreNotes()) { "there are notes, but no key" }
        val key = ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes)
        file.keep(keystore.seal(key))
        return key
    }

    /** Notes, or copies of them, that a new key would not open. */
    private fun thereAreNotes() = notes.list().orEmpty().any { it == "grain.db" || it == "snapshots" }

    private companion object {
        const val KEY_BYTES = 32
    }
}
