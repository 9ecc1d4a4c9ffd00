package app.grain.shell

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.SnapshotStateList

/** One opening of a page. The same page opened again is another entry: what the first one knew goes with it. */
data class Entry(val id: Int, val route: Route)

/** The pages one can go back through; the first is one of the four places. */
class BackStack(start: List<Entry> = listOf(Entry(0, Route.Tab.TODAY))) {
    private val entries: SnapshotStateList<Entry> = mutableStateListOf<Entry>().apply { addAll(start) }
    private var last = start.maxOf(Entry::id)
    private val names = HashMap<Int, String>()

    /** The opening that is seen. */
    val entry: Entry get() = entries.last()

    /** The page that is seen. */
    val top: Route get() = entry.route

    /** The place at which the way here began. */
    val first: Entry get() = entries.first()

    /**
     * What stands beside the first page while nothing was opened from it. It came by itself: a screen that has room for one page only
     * does not show it, until somebody touched it.
     */
    var resting: Entry? by mutableStateOf(null)
        private set

    /** What stands beside the first page, by a tap or by itself. */
    val beside: Entry? get() = entries.getOrNull(1) ?: resting

    /** The opening that is seen beside the first page, or the first page itself. */
    val far: Entry get() = if (deep) entry else resting ?: first

    /** The opening below this one, if there is one. */
    fun below(entry: Entry): Entry? = if (entry == resting) first else entries.getOrNull(entries.indexOf(entry) - 1)

    /** What an opening calls itself, once it was seen. */
    fun name(of: Entry): String = names[of.id].orEmpty()

    /** An opening calls itself so. */
    fun named(entry: Entry, title: String) {
        names[entry.id] = title
    }

    /** How many pages there are, with the one that is seen. */
    val depth: Int get() = entries.size

    /** True when there is a page to go back to. */
    val deep: Boolean get() = depth > 1

    /** True while one can still come back to this opening. */
    operator fun contains(id: Int): Boolean = resting?.id == id || entries.any { it.id == id }

    /** This page stands beside the first one while nothing is opened from it. */
    fun rests(route: Route) {
        if (!deep && resting?.route != route) resting = Entry(++last, route)
    }

    /** What stood there by itself was touched: from now on it is open. */
    fun meant() {
        resting?.let { if (!deep) entries += it }
        resting = null
    }

    /** Opens a page; one of the four places begins anew. What is opened [from] the first page takes the place of what is above that. */
    fun open(route: Route, from: Route? = null) {
        if (from != null) {
            if (first.route != from) return
            if (!deep && resting?.route == route) return meant()
            while (depth > if (entries.getOrNull(1)?.route == route) 2 else 1) back()
        }
        if (entries.lastOrNull()?.route == route) return
        if (route is Route.Tab) entries.clear()
        resting = null
        entries += Entry(++last, route)
    }

    /** Puts a page in place of the one that is seen. */
    fun replace(route: Route) {
        entries.removeAt(entries.lastIndex)
        open(route)
    }

    /** One page back. */
    fun back() {
        if (deep) names.remove(entries.removeAt(entries.lastIndex).id)
    }

    /** Forgets the way here. */
    fun clear() {
        names.clear()
        resting = null
        entries.clear()
        entries += Entry(++last, Route.Tab.TODAY)
    }

    companion object {
        /** Keeps the pages through a restart of the process. */
        val saver: Saver<BackStack, Any> = listSaver(
            save = { stack -> stack.entries.map { "${it.id} ${it.route.text()}" } },
            restore = { texts -> BackStack(texts.map { text -> text.split(" ", limit = 2).let { (id, route) -> Entry(id.toInt(), Route.of(route)) } }) },
        )
    }
}
