package app.grain.shell

import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.snapshots.SnapshotStateList

/** The pages one can go back through; the first is one of the four places. */
class BackStack(start: List<Route>) {
    private val routes: SnapshotStateList<Route> = mutableStateListOf<Route>().apply { addAll(start) }

    /** The page that is seen. */
    val top: Route get() = routes.last()

    /** The page below it, if there is one. */
    val below: Route? get() = routes.getOrNull(routes.size - 2)

    /** True when there is a page to go back to. */
    val deep: Boolean get() = routes.size > 1

    /** Opens a page; one of the four places begins anew. */
    fun open(route: Route) {
        if (route is Route.Tab) routes.clear()
        if (routes.lastOrNull() != route) routes += route
    }

    /** Puts a page in place of the one that is seen. */
    fun replace(route: Route) {
        routes.removeAt(routes.lastIndex)
        open(route)
    }

    /** One page back. */
    fun back() {
        if (deep) routes.removeAt(routes.lastIndex)
    }

    /** Forgets the way here. */
    fun clear() {
        routes.clear()
        routes += Route.Tab.TODAY
    }

    companion object {
        /** Keeps the pages through a restart of the process. */
        val saver: Saver<BackStack, Any> = listSaver(
            save = { stack -> stack.routes.map(Route::text) },
            restore = { texts -> BackStack(texts.map(Route::of)) },
        )
    }
}
