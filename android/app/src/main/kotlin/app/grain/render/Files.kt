package app.grain.render

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContract
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocumentTree
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.ui.platform.LocalContext
import app.grain.client.ErrorWords
import app.grain.client.Outcome
import app.grain.client.ReadFileAction
import app.grain.client.SaveFileAction
import app.grain.parts
import app.grain.platform.Backups
import app.grain.shell.LocalShell
import app.grain.shell.Shell
import app.grain.shell.Toast
import java.io.ByteArrayOutputStream
import java.io.InputStream

/**
 * Files that go out and come back where the person says, in the system's own way: no permission is asked for and no copy kept.
 * What was asked for is remembered while the system's page is in front, also through the lock and the death of the process.
 */
class Files(private val shell: Shell, private val model: RenderModel, private val resolver: ContentResolver, private val backups: Backups, private val file: MutableState<String?>, private val most: MutableState<Int>) {
    internal var create: (SaveFileAction) -> Unit = {}
    internal var pick: (Array<String>) -> Unit = {}
    internal var folder: () -> Unit = {}

    /** Runs with what came of reading a file. */
    internal var follow: (Outcome) -> Unit = {}

    /** Asks where to save. */
    fun save(action: SaveFileAction) {
        file.value = action.file
        runCatching { create(action) }.onFailure { model.cannot(unsaved()) }
    }

    /** Asks which to read. */
    fun read(action: ReadFileAction) {
        file.value = action.file
        most.value = action.most.toInt()
        runCatching { pick(action.mimes.toTypedArray()) }.onFailure { model.cannot(unread()) }
    }

    /** Asks for the folder that backups go to by themselves. */
    fun pickFolder() {
        runCatching { folder() }.onFailure { model.cannot(unread()) }
    }

    /** A folder was picked, or none. */
    internal fun goesTo(tree: Uri?) {
        if (tree != null) model.useFolder { backups.use(tree) }
    }

    /** A place was chosen, or none. */
    internal fun savesTo(place: Uri?) {
        val file = taken() ?: return
        if (place == null) return
        val write = { bytes: ByteArray -> checkNotNull(resolver.openOutputStream(place, ANEW)).use { it.write(bytes) } }
        model.saveFile(file, unsaved(), write) { shell.toast = Toast(shell.word("app-saved")) }
    }

    /** A file was picked, or none. */
    internal fun reads(place: Uri?) {
        val file = taken() ?: return
        if (place == null) return
        val most = most.value
        // Of one that is too large no more is read than tells so.
        model.readFile(file, unread(), { checkNotNull(resolver.openInputStream(place)).use { it.upTo(most + 1) } }) { follow(it) }
    }

    private fun taken() = file.value.also { file.value = null }

    private fun unsaved() = ErrorWords(shell.word("app-file-unsaved"), shell.word("app-file-unsaved-text"))

    private fun unread() = ErrorWords(shell.word("app-file-unread"), shell.word("app-file-unread-text"))
}

/** The system's pages for the files of a page. */
@Composable
internal fun rememberFiles(model: RenderModel): Files {
    val shell = LocalShell.current
    val context = LocalContext.current
    val file = rememberSaveable { mutableStateOf<String?>(null) }
    val most = rememberSaveable { mutableStateOf(0) }
    val files = remember(shell, model) { Files(shell, model, context.contentResolver, context.parts.backups, file, most) }
    val create = rememberLauncherForActivityResult(remember { Create() }) { files.savesTo(it) }
    val pick = rememberLauncherForActivityResult(remember { OpenDocument() }) { files.reads(it) }
    val folder = rememberLauncherForActivityResult(remember { OpenDocumentTree() }) { files.goesTo(it) }
    files.create = create::launch
    files.pick = pick::launch
    files.folder = { folder.launch(null) }
    return files
}

/** A new document of any kind, by the kind and the name that the core says. */
private class Create : ActivityResultContract<SaveFileAction, Uri?>() {
    override fun createIntent(context: Context, input: SaveFileAction): Intent = CreateDocument(input.mime).createIntent(context, input.name)

    override fun parseResult(resultCode: Int, intent: Intent?): Uri? = CreateDocument(ANY).parseResult(resultCode, intent)
}

/** The first so many bytes, or all of fewer. */
private fun InputStream.upTo(most: Int): ByteArray {
    val got = ByteArrayOutputStream()
    val part = ByteArray(16 * 1024)
    while (got.size() < most) {
        val n = read(part, 0, minOf(part.size, most - got.size()))
        if (n < 0) break
        got.write(part, 0, n)
    }
    return got.toByteArray()
}

private const val ANY = "*/*"

/** What stood in a file that is written over is gone first. */
private const val ANEW = "wt"
