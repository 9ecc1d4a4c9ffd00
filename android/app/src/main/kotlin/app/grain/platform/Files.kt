package app.grain.platform

import android.util.AtomicFile
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

// Small files of state. Each is there whole, old or new, whatever moment the battery ends.

/** Puts these bytes in the place of the file's, on the disk before this returns; fails when they are not there. */
internal fun File.keep(bytes: ByteArray) {
    val file = AtomicFile(this)
    val out = file.startWrite()
    try {
        out.write(bytes)
        file.finishWrite(out)
    } catch (e: IOException) {
        file.failWrite(out)
        throw e
    }
    // The class logs what the system refused, and goes on.
    if (kept()?.contentEquals(bytes) != true) throw IOException("$name could not be kept")
}

/** The bytes that were kept last, or nothing. A write that was cut short leaves those before it. */
internal fun File.kept(): ByteArray? = try {
    AtomicFile(this).readFully()
} catch (_: FileNotFoundException) {
    null
}

/** Deletes the file and what a cut write left of it. */
internal fun File.forget() = AtomicFile(this).delete()
