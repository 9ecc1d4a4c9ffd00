package app.grain.shell

import app.grain.platform.Keystore
import app.grain.platform.forget
import app.grain.platform.keep
import app.grain.platform.kept
import java.io.File
import org.json.JSONObject

/**
 * What is being written and not saved yet, by place. It outlives the lock, Exit, Back and a turn of the phone, and is taken
 * away once it is saved. For the end of the process it is sealed in a file of its own; the system's saved state never holds
 * words of the person.
 */
class Drafts(private val file: File, private val keystore: Keystore) : Kept {
    private val texts: MutableMap<String, String> by lazy { read() }
    private val pending = LinkedHashMap<String, () -> Unit>()

    /** The text of a place that was not saved, if there is one. */
    override operator fun get(place: String): String? = synchronized(this) { texts[place] }

    /** Keeps the text of a place; nothing takes it away. */
    override operator fun set(place: String, text: String?) {
        synchronized(this) { if (text == null) texts.remove(place) else texts.put(place, text) }
    }

    /** Saves the text of a place with the next [flush]. */
    fun soon(place: String, save: () -> Unit) {
        synchronized(this) { pending[place] = save }
    }

    /** Saves what is typed but not saved yet, of one place or of all. */
    fun flush(place: String? = null) {
        val due = synchronized(this) {
            if (place == null) pending.values.toList().also { pending.clear() } else listOfNotNull(pending.remove(place))
        }
        for (save in due) save()
    }

    /** Seals what is left for the end of the process. A phone without room keeps the memory of this process only. */
    fun keep() {
        val now = synchronized(this) { texts.toMap() }
        if (now.isEmpty()) file.forget() else runCatching { file.keep(keystore.seal(JSONObject(now).toString().toByteArray())) }
    }

    /** Forgets all of it (S27). */
    fun clear() = synchronized(this) {
        texts.clear()
        pending.clear()
        file.forget()
    }

    private fun read(): MutableMap<String, String> {
        val kept = runCatching { JSONObject(keystore.open(checkNotNull(file.kept())).decodeToString()) }.getOrNull() ?: return HashMap()
        return kept.keys().asSequence().associateWithTo(HashMap()) { kept.getString(it) }
    }
}

/** What keeps a text by its place until it is saved. */
interface Kept {
    /** The text of a place that was not saved, if there is one. */
    operator fun get(place: String): String?

    /** Keeps the text of a place; nothing takes it away. */
    operator fun set(place: String, text: String?)
}
