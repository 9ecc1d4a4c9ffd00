package app.grain.platform

import app.grain.client.Vault
import java.io.File
import java.security.SecureRandom
import java.time.Instant

/** The database key, sealed by the keystore in a file of its own beside the notes. */
class WrappedKey(private val file: File, private val notes: File, private val keystore: Keystore) : Vault {
    /** True once the key could not be read although there are notes. */
    @Volatile
    var lost = false
        private set

    override fun key(): ByteArray = try {
        file.kept()?.let(keystore::open) ?: first()
    } catch (e: Exception) {
        lost = true
        throw e
    }

    override fun forget() {
        keystore.forget()
        file.forget()
    }

    /** Moves notes whose key is lost aside, untouched, so that one can begin anew beside them. Never called unasked. */
    fun setAside(now: Instant) {
        val aside = File(notes.parentFile, "notes-aside-${now.epochSecond}")
        check(!notes.exists() || notes.renameTo(aside)) { "the notes could not be moved" }
        if (file.exists()) file.renameTo(File(notes.parentFile, "key-aside-${now.epochSecond}"))
        lost = false
    }

    private fun first(): ByteArray {
        check(notes.list().isNullOrEmpty()) { "there are notes, but no key" }
        val key = ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes)
        file.keep(keystore.seal(key))
        return key
    }

    private companion object {
        const val KEY_BYTES = 32
    }
}
