package app.grain.platform

import android.app.Activity
import android.content.Context
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_STRONG
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import androidx.annotation.RequiresApi
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/**
 * Fingers and faces saved on the phone, as a second way past the person's own code (S23). It opens the lock and nothing
 * else: no note hangs on its key.
 */
interface FingerOrFace {
    /** The phone can ask for one. */
    val usable: Boolean

    /** Takes those who are saved now; whoever is added later opens nothing. */
    fun take()

    /** Nobody was added since. */
    fun isAsTaken(): Boolean

    /** Asks. [done] is told true only for a clear yes. */
    fun ask(activity: Activity, title: String, instead: String, done: (Boolean) -> Unit)
}

/** By the phone itself; there from Android 11. A key that the system drops when a finger or face is added tells the change. */
class PhoneFingerOrFace(private val context: Context) : FingerOrFace {
    override val usable: Boolean
        get() = Build.VERSION.SDK_INT >= 30 &&
            context.getSystemService(BiometricManager::class.java)?.canAuthenticate(BIOMETRIC_STRONG) == BiometricManager.BIOMETRIC_SUCCESS

    override fun take() {
        if (Build.VERSION.SDK_INT < 30) return
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER).run {
            init(
                KeyGenParameterSpec.Builder(ALIAS, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
                    .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                    .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                    .setUserAuthenticationRequired(true)
                    .setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
                    .setInvalidatedByBiometricEnrollment(true)
                    .build(),
            )
            generateKey()
        }
    }

    override fun isAsTaken(): Boolean = cipher() != null

    override fun ask(activity: Activity, title: String, instead: String, done: (Boolean) -> Unit) {
        val cipher = cipher()
        if (Build.VERSION.SDK_INT < 30 || cipher == null) done(false) else prompt(activity, title, instead, cipher, done)
    }

    @RequiresApi(30)
    private fun prompt(activity: Activity, title: String, instead: String, cipher: Cipher, done: (Boolean) -> Unit) {
        val main = activity.mainExecutor
        val heard = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = done(result.cryptoObject?.cipher.works())
            override fun onAuthenticationError(code: Int, text: CharSequence) = done(false)
        }
        BiometricPrompt.Builder(activity).setTitle(title).setAllowedAuthenticators(BIOMETRIC_STRONG).setNegativeButton(instead, main) { _, _ -> done(false) }
            .build().authenticate(BiometricPrompt.CryptoObject(cipher), CancellationSignal(), main, heard)
    }

    /** A cipher of the key, or nothing once a finger or face was added. */
    private fun cipher(): Cipher? = try {
        (KeyStore.getInstance(PROVIDER).apply { load(null) }.getKey(ALIAS, null) as SecretKey?)?.let { key ->
            Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, key) }
        }
    } catch (_: GeneralSecurityException) {
        null
    }

    /** Only who was asked by the system itself can use the key. */
    private fun Cipher?.works(): Boolean = this != null && runCatching { doFinal(ByteArray(1)) }.isSuccess

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val ALIAS = "grain.finger"
        const val TRANSFORMATION = "AES/GCM/NoPadding"
    }
}
