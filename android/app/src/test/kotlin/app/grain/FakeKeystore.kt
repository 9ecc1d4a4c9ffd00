package app.grain

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import java.util.concurrent.ConcurrentHashMap
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** A provider under the platform's name, in memory: the app's own code runs, nothing about the hardware is proved. */
class FakeKeystore : Provider("AndroidKeyStore", "1.0", "in memory") {
    init {
        put("KeyStore.AndroidKeyStore", Store::class.java.name)
        put("KeyGenerator.AES", Aes::class.java.name)
        put("KeyGenerator.HmacSHA256", Hmac::class.java.name)
    }

    /** Makes keys of one kind. */
    abstract class Maker(private val algorithm: String) : KeyGeneratorSpi() {
        private lateinit var alias: String

        override fun engineInit(random: SecureRandom?) = Unit

        override fun engineInit(size: Int, random: SecureRandom?) = Unit

        override fun engineInit(params: AlgorithmParameterSpec?, random: SecureRandom?) {
            alias = (params as KeyGenParameterSpec).keystoreAlias
        }

        override fun engineGenerateKey(): SecretKey = SecretKeySpec(ByteArray(32).also(SecureRandom()::nextBytes), algorithm).also { keys[alias] = it }
    }

    class Aes : Maker("AES")

    class Hmac : Maker("HmacSHA256")

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? = keys[alias]
        override fun engineContainsAlias(alias: String) = keys.containsKey(alias)
        override fun engineIsKeyEntry(alias: String) = keys.containsKey(alias)
        override fun engineDeleteEntry(alias: String) {
            keys.remove(alias)
        }
        override fun engineAliases(): Enumeration<String> = Collections.enumeration(keys.keys)
        override fun engineSize() = keys.size
        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null
        override fun engineGetCertificate(alias: String): Certificate? = null
        override fun engineGetCreationDate(alias: String) = Date(0)
        override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<out Certificate>?) = throw UnsupportedOperationException()
        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<out Certificate>?) = throw UnsupportedOperationException()
        override fun engineSetCertificateEntry(alias: String, cert: Certificate) = throw UnsupportedOperationException()
        override fun engineIsCertificateEntry(alias: String) = false
        override fun engineGetCertificateAlias(cert: Certificate): String? = null
        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit
        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit
    }

    companion object {
        private val keys = ConcurrentHashMap<String, SecretKey>()

        /** A phone with no keys. */
        fun clear() = keys.clear()
    }
}
