package app.grain.platform

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import app.grain.client.Words
import java.io.File
import java.io.IOException
import java.security.KeyStore
import java.security.MessageDigest
import java.security.SecureRandom
import java.util.Base64
import javax.crypto.KeyGenerator
import javax.crypto.Mac
import javax.crypto.SecretKey
import org.json.JSONObject

/**
 * The person's own code, apart from the phone's: checked with a key that cannot leave the keystore, so that nobody can try
 * codes elsewhere. Wrong codes make the next try wait longer, and nothing else: nothing is ever deleted, logged or shown of
 * them (S23, S24). Losing the keystore's key opens the lock to nobody and harms no note; the notes have their own key.
 */
class AppLock(private val file: File, private val elapsed: () -> Long) {
    private var kept: JSONObject? = runCatching { file.kept()?.let { JSONObject(it.decodeToString()) } }.getOrNull()
    private var waitsSince = elapsed()

    /** A code is set. */
    val isSet: Boolean get() = kept != null

    /** Milliseconds until the next try; none at first. */
    fun waits(): Long = (delayAfter(kept?.optInt(FAILS) ?: 0) - (elapsed() - waitsSince)).coerceAtLeast(0)

    /** A finger or face opens it too. */
    val opensByFinger: Boolean get() = kept?.optBoolean(FINGER) == true

    /** Lets a finger or face open it, or no longer; only beside a code. */
    fun byFinger(on: Boolean) {
        kept?.let { keepOrRemember(JSONObject(it.toString()).put(FINGER, on)) }
    }

    /** Sets a code of six digits or more, or a passphrase; fails when it cannot be kept. Fingers and faces are off until they are switched on. */
    fun set(code: String) {
        require(code.length >= least) { "too short" }
        val salt = ByteArray(16).also(SecureRandom()::nextBytes)
        keep(JSONObject().put(SALT, salt.text()).put(PROOF, proof(salt, code).text()))
    }

    /** Tries a code. A new start of the app waits as long as an old one would have. */
    fun opens(code: String): Boolean {
        val now = kept ?: return true
        if (waits() > 0) return false
        val right = MessageDigest.isEqual(now.getString(PROOF).bytes(), proof(now.getString(SALT).bytes(), code))
        waitsSince = elapsed()
        keepOrRemember(JSONObject(now.toString()).put(FAILS, if (right) 0 else now.optInt(FAILS) + 1))
        return right
    }

    /** Takes the code away. */
    fun remove() {
        file.forget()
        kept = null
    }

    private fun keep(value: JSONObject) {
        file.keep(value.toString().toByteArray())
        kept = value
    }

    /** On a phone without room the right code still opens, and wrong ones count until the process ends. */
    private fun keepOrRemember(value: JSONObject) = try {
        keep(value)
    } catch (_: IOException) {
        kept = value
    }

    private fun proof(salt: ByteArray, code: String): ByteArray = Mac.getInstance(HMAC).run {
        init(key())
        update(salt)
        doFinal(code.toByteArray())
    }

    private fun key(): SecretKey = KeyStore.getInstance(PROVIDER).apply { load(null) }.getKey(ALIAS, null) as SecretKey?
        ?: KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, PROVIDER).run {
            init(KeyGenParameterSpec.Builder(ALIAS, KeyProperties.PURPOSE_SIGN).build())
            generateKey()
        }

    companion object {
        /** The shortest code. */
        val least: Int get() = Words.shortestCode()
        private const val PROVIDER = "AndroidKeyStore"
        private const val ALIAS = "grain.lock"
        private const val HMAC = "HmacSHA256"
        private const val SALT = "salt"
        private const val PROOF = "proof"
        private const val FAILS = "fails"
        private const val FINGER = "finger"

        /** Milliseconds until the next try, by the core's rule. */
        private fun delayAfter(fails: Int): Long = Words.waitAfterWrongCodes(fails) * 1_000L
    }
}

private fun ByteArray.text(): String = Base64.getEncoder().encodeToString(this)

private fun String.bytes(): ByteArray = Base64.getDecoder().decode(this)
