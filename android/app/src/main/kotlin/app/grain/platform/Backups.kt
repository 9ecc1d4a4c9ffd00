package app.grain.platform

import android.content.ContentResolver
import android.net.Uri
import app.grain.client.CallResult
import app.grain.client.Client
import app.grain.client.PickedFolder
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * Backups that are made by themselves. Which are due, what they are called and how many stay is the core's; this moves bytes.
 * Silent: nothing outside the app says that one was made, or was not.
 */
class Backups(private val resolver: ContentResolver, private val client: Client) {
    private val one = Mutex()

    /** Makes one when it is due. */
    suspend fun makeIfDue() = one.withLock {
        val place = when (val kept = client.ask { backupPlace() }) {
            is CallResult.Done -> kept.value
            is CallResult.Failed -> return@withLock
        }
        // One that is not needed any more is given back.
        runCatching { PickedFolder.letGoBut(resolver, place) }
        if (place != null) client.slowly { backUpIfDue(PickedFolder(resolver, place), null) }
    }

    /** A folder was picked: they go there from now on, and the first one now. */
    suspend fun use(tree: Uri): CallResult<Unit> = client.slowly { useBackupPlace(PickedFolder.kept(resolver, tree)) }.also { makeIfDue() }
}
