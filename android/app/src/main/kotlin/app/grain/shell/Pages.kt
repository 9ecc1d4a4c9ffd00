package app.grain.shell

import androidx.activity.compose.BackHandler
import androidx.compose.animation.AnimatedContent
import androidx.compose.animation.core.tween
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.togetherWith
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelStoreOwner
import androidx.lifecycle.viewmodel.compose.LocalViewModelStoreOwner
import app.grain.design.Motion

/** The models of every opening of a page that one can still come back to; the others are let go with what they read. */
class PageModels {
    private val stores = HashMap<Int, ViewModelStore>()

    /** How many openings are held. */
    val held: Int get() = stores.size

    /** Where the models of an opening live. */
    fun of(entry: Entry): ViewModelStoreOwner = object : ViewModelStoreOwner {
        override val viewModelStore get() = stores.getOrPut(entry.id, ::ViewModelStore)
    }

    /** Lets the models of an opening go. */
    fun letGo(entry: Entry) {
        stores.remove(entry.id)?.clear()
    }

    /** Lets all of them go. */
    fun clear() {
        stores.values.forEach(ViewModelStore::clear)
        stores.clear()
    }
}

/** The page on top. [saved] outlives the lock in front of it; the models do not. */
@Composable
internal fun Pages(shell: Shell, session: Session, saved: SaveableStateHolder) {
    BackHandler(shell.stack.deep, shell::back)
    val ms = if (shell.reducedMotion) Motion.STILL_SCREEN_MS else Motion.SCREEN_MS
    AnimatedContent(
        shell.stack.entry,
        transitionSpec = { fadeIn(tween(ms)) togetherWith fadeOut(tween(ms / 2)) },
        contentKey = Entry::id,
        label = "page",
    ) { entry ->
        DisposableEffect(entry.id) {
            onDispose {
                val gone = entry !in shell.stack
                if (gone) saved.removeState(entry.id)
                if (gone || session.veil.value != Overlay.NONE) session.models.letGo(entry)
            }
        }
        CompositionLocalProvider(LocalViewModelStoreOwner provides session.models.of(entry)) {
            saved.SaveableStateProvider(entry.id) { PageOf(entry.route, session) }
        }
    }
}
