package app.grain.platform

import android.content.Context
import app.grain.client.DirectBootSlot
import java.io.File
import java.time.Instant
import org.json.JSONArray
import org.json.JSONObject

/**
 * What can be read before the first unlock: for a few days the instants, opaque ids and neutral texts, and nothing else.
 * Never the text of a card, never a key.
 */
class DirectBootStore(context: Context) {
    private val folder = context.createDeviceProtectedStorageContext().filesDir
    private val slots = File(folder, "slots")
    private val shown = File(folder, "shown")

    /** Keeps these slots in place of all others. */
    fun write(plan: List<DirectBootSlot>, zone: String) = replace(slots, JSONObject().put("zone", zone).put("slots", JSONArray(plan.map { it.json() })).toString())

    /** The slots that are not shown yet, by time. */
    fun read(): List<DirectBootSlot> {
        val done = shownIds()
        return parse(slots) { getJSONArray("slots").objects().map { it.slot() } }.orEmpty().filter { it.id !in done }.sortedBy { it.instant }
    }

    /** These were shown, or passed over, before the first unlock. */
    fun shown(past: List<DirectBootSlot>) {
        if (past.isNotEmpty()) replace(shown, JSONObject().put("slots", JSONArray((shownSlots() + past).map { it.json() })).toString())
    }

    /** What was shown before the first unlock, once, so that the core hears of it. */
    fun takeShown(): List<DirectBootSlot> = shownSlots().also { shown.forget() }

    /** Forgets everything. */
    fun clear() {
        slots.forget()
        shown.forget()
    }

    private fun shownSlots() = parse(shown) { getJSONArray("slots").objects().map { it.slot() } }.orEmpty()

    private fun shownIds() = shownSlots().map { it.id }.toSet()

    private fun replace(file: File, text: String) {
        folder.mkdirs()
        file.keep(text.toByteArray())
    }

    private fun <T> parse(file: File, read: JSONObject.() -> T): T? = runCatching { file.kept()?.let { JSONObject(it.decodeToString()).read() } }.getOrNull()
}

private fun JSONArray.objects() = List(length()) { getJSONObject(it) }

private fun DirectBootSlot.json() = JSONObject().put("at", instant.toEpochMilli()).put("id", id).put("with", JSONArray(with)).put("title", title).put("body", body).put("channel", channel)

private fun JSONObject.slot() = DirectBootSlot(
    Instant.ofEpochMilli(getLong("at")), getString("id"), getJSONArray("with").let { list -> List(list.length()) { list.getString(it) } },
    getString("title"), getString("body"), getString("channel"),
)
