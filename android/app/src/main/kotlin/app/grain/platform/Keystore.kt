package app.grain.platform

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * A key that never leaves Android's keystore. It asks for no finger and no face: a new finger on the phone must not be
 * able to lock a person out of their notes.
 */
class Keystore(private val alias: String) {
    private val store: KeyStore get() = KeyStore.getInstance(PROVIDER).apply { load(null) }

    /** Seals [plain]; makes the key when there is none. */
    fun seal(plain: ByteArray): ByteArray {
        val cipher = Cipher.getInstance(CIPHER).apply { init(Cipher.ENCRYPT_MODE, key() ?: make()) }
        return cipher.iv + cipher.doFinal(plain)
    }

    /** Opens what [seal] made. Fails when the key is gone or another one. */
    fun open(sealed: ByteArray): ByteArray {
        val key = key() ?: throw java.security.KeyException("the key is gone")
        val cipher = Cipher.getInstance(CIPHER).apply { init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES)) }
        return cipher.doFinal(sealed, IV_BYTES, sealed.size - IV_BYTES)
    }

    /** Forgets the key for good. */
    fun forget() = store.deleteEntry(alias)

    private fun key(): SecretKey? = store.getKey(alias, null) as SecretKey?

    private fun make(): SecretKey = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER).run {
        init(
            KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setKeySize(256)
                .build(),
        )
        generateKey()
    }

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val CIPHER = "AES/GCM/NoPadding"
        const val IV_BYTES = 12
        const val TAG_BITS = 128
    }
}
