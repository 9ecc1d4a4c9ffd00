package app.grain.client

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import app.grain.bindings.BackupFolder
import app.grain.bindings.PlatformException

/**
 * A folder that the person picked, in the system's own way: no permission for files is asked for. What the system takes long
 * for, or has taken away, is an error of the call that was made.
 */
class PickedFolder(private val resolver: ContentResolver, place: String) : BackupFolder {
    private val tree: Uri = Uri.parse(place.substringBeforeLast('/'))
    private val folder: String = DocumentsContract.getTreeDocumentId(tree)

    override fun names(): List<String> = answering { files().map { it.first } }

    override fun read(name: String): ByteArray = answering { checkNotNull(resolver.openInputStream(found(name))).use { it.readBytes() } }

    override fun write(name: String, bytes: ByteArray) = answering {
        val parent = DocumentsContract.buildDocumentUriUsingTree(tree, folder)
        val file = checkNotNull(DocumentsContract.createDocument(resolver, parent, KIND, name))
        checkNotNull(resolver.openOutputStream(file)).use { it.write(bytes) }
        // Some places call a file otherwise than they were asked to.
        check(files().any { it.first == name })
    }

    override fun remove(name: String) = answering { check(DocumentsContract.deleteDocument(resolver, found(name))) }

    override fun rename(name: String, to: String) = answering {
        DocumentsContract.renameDocument(resolver, found(name), to)
        check(files().any { it.first == to })
    }

    private fun found(name: String): Uri = DocumentsContract.buildDocumentUriUsingTree(tree, files().first { it.first == name }.second)

    /** Names and ids of what lies in it. */
    private fun files(): List<Pair<String, String>> {
        val children = DocumentsContract.buildChildDocumentsUriUsingTree(tree, folder)
        return checkNotNull(resolver.query(children, arrayOf(Document.COLUMN_DISPLAY_NAME, Document.COLUMN_DOCUMENT_ID), null, null, null)).use { rows ->
            List(rows.count) { at ->
                rows.moveToPosition(at)
                rows.getString(0) to rows.getString(1)
            }
        }
    }

    private fun <T> answering(ask: () -> T): T = try {
        ask()
    } catch (_: Exception) {
        throw PlatformException.Unavailable()
    }

    companion object {
        private const val KIND = "application/octet-stream"
        private const val FOR_GOOD = Intent.FLAG_GRANT_READ_URI_PERMISSION or Intent.FLAG_GRANT_WRITE_URI_PERMISSION

        /** Keeps a folder that was just picked for good: what stands for it, and behind the last stroke what it is called. */
        fun kept(resolver: ContentResolver, tree: Uri): String {
            resolver.takePersistableUriPermission(tree, FOR_GOOD)
            val folder = DocumentsContract.buildDocumentUriUsingTree(tree, DocumentsContract.getTreeDocumentId(tree))
            val name = resolver.query(folder, arrayOf(Document.COLUMN_DISPLAY_NAME), null, null, null)?.use { if (it.moveToFirst()) it.getString(0) else null }
            return "$tree/${name.orEmpty().replace('/', ' ')}"
        }

        /** Gives back every folder but this one; `null` for all. */
        fun letGoBut(resolver: ContentResolver, place: String?) {
            val stays = place?.substringBeforeLast('/')
            for (kept in resolver.persistedUriPermissions) {
                if (kept.uri.toString() != stays) runCatching { resolver.releasePersistableUriPermission(kept.uri, FOR_GOOD) }
            }
        }
    }
}
