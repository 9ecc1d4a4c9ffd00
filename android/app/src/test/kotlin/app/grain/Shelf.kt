package app.grain

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Bundle
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** A folder of another app, as the system's own pages give it; it can be gone. */
class Shelf : ContentProvider() {
    private class File(var name: String, var bytes: ByteArray)

    private val files = sortedMapOf<String, File>()

    /** The folder was deleted, or is no longer allowed. */
    var gone = false

    /** The names in it. */
    val names get() = files.values.map { it.name }.sorted()

    /** The bytes of a file. */
    fun bytes(name: String) = files.values.first { it.name == name }.bytes

    override fun onCreate() = true

    override fun query(uri: Uri, columns: Array<out String>?, selection: String?, arguments: Array<out String>?, order: String?): Cursor {
        check(!gone) { "gone" }
        val rows = MatrixCursor(columns)
        fun row(name: String, id: String) = rows.addRow(columns!!.map { if (it == Document.COLUMN_DISPLAY_NAME) name else id })
        if (uri.lastPathSegment == "children") files.forEach { (id, file) -> row(file.name, id) } else row("My backups", FOLDER)
        return rows
    }

    override fun call(method: String, argument: String?, extras: Bundle?): Bundle {
        check(!gone) { "gone" }
        val uri = extras!!.getParcelable("uri", Uri::class.java)!!
        val id = DocumentsContract.getDocumentId(uri)
        when (method.substringAfter(':')) {
            "createDocument" -> return Bundle().apply { putParcelable("uri", made(extras.getString(Document.COLUMN_DISPLAY_NAME)!!)) }
            "renameDocument" -> files.getValue(id).name = extras.getString(Document.COLUMN_DISPLAY_NAME)!!
            "deleteDocument" -> files.remove(id)
            else -> error(method)
        }
        return Bundle()
    }

    private fun made(name: String): Uri {
        check(files.values.none { it.name == name }) { "$name is there" }
        val id = "file ${files.size + name.hashCode()}"
        val file = File(name, ByteArray(0)).also { files[id] = it }
        val uri = DocumentsContract.buildDocumentUriUsingTree(TREE, id)
        shadowOf(context!!.contentResolver).run {
            registerOutputStreamSupplier(uri) {
                object : ByteArrayOutputStream() {
                    override fun close() {
                        file.bytes = toByteArray()
                    }
                }
            }
            registerInputStreamSupplier(uri) { ByteArrayInputStream(file.bytes) }
        }
        return uri
    }

    override fun getType(uri: Uri): String? = null

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun delete(uri: Uri, selection: String?, arguments: Array<out String>?) = 0

    override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<out String>?) = 0

    companion object {
        private const val AUTHORITY = "files.of.another.app"
        private const val FOLDER = "folder"

        /** What the system's page answers with. */
        val TREE: Uri = DocumentsContract.buildTreeDocumentUri(AUTHORITY, FOLDER)

        /** The place that Grain keeps for it. */
        val PLACE = "$TREE/My backups"

        /** Puts one beside the app. */
        fun beside(): Shelf = Robolectric.buildContentProvider(Shelf::class.java).create(AUTHORITY).get()
    }
}
