package app.grain.shell

import androidx.activity.BackEventCompat
import androidx.activity.compose.PredictiveBackHandler
import androidx.compose.animation.AnimatedContent
import androidx.compose.animation.AnimatedContentTransitionScope
import androidx.compose.animation.ContentTransform
import androidx.compose.animation.core.SeekableTransitionState
import androidx.compose.animation.core.rememberTransition
import androidx.compose.animation.core.tween
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.scaleOut
import androidx.compose.animation.togetherWith
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelStoreOwner
import androidx.lifecycle.viewmodel.compose.LocalViewModelStoreOwner
import app.grain.design.Motion
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext

/** The models of every opening of a page that one can still come back to; the others are let go with what they read. */
class PageModels {
    private val stores = HashMap<Int, ViewModelStore>()

    /** How many openings are held. */
    val held: Int get() = stores.size

    /** Where the models of an opening live. */
    fun of(entry: Entry): ViewModelStoreOwner = object : ViewModelStoreOwner {
        override val viewModelStore get() = stores.getOrPut(entry.id, ::ViewModelStore)
    }

    /** Lets the models of every opening go that does not stay; which they were. */
    fun letGo(stays: (Int) -> Boolean = { false }): List<Int> = stores.keys.filterNot(stays).onEach { stores.remove(it)?.clear() }
}

/** The page on top, and beside it the menu that it was opened from where there is room. [saved] outlives the lock in front of it; the models do not. */
@Composable
internal fun Pages(shell: Shell, session: Session, saved: SaveableStateHolder) {
    val stack = shell.stack
    val menu = stack.first.takeIf { roomy && it.route.isMenu() && !stack.top.isWhole() }
    val way = remember { SeekableTransitionState(stack.entry) }
    PredictiveBackHandler(stack.depth > if (menu == null) 1 else 2) { moves -> shell.goBack(way, moves) }
    LaunchedEffect(stack.entry) { way.animateTo(stack.entry) }
    val beside = if (menu == null) Modifier else Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal))
    Row(Modifier.fillMaxSize().then(beside)) {
        if (menu != null) Box(Modifier.width(MENU_DP.dp)) { Opening(Seen(menu, Pane.LIST), session, saved) }
        val menus = roomy
        rememberTransition(way, "page").AnimatedContent(Modifier.weight(1f), { between(shell.reducedMotion) }, contentKey = Entry::id) { entry ->
            val seen = Seen(entry, if (menu == null) Pane.WHOLE else Pane.PAGE)
            if (menus && entry.route.isMenu()) CompositionLocalProvider(LocalSeen provides seen) { Frame("") {} } else Opening(seen, session, saved)
        }
    }
}

/** The page below comes into sight as far as the finger has pulled, and goes again when it lets go. */
private suspend fun Shell.goBack(way: SeekableTransitionState<Entry>, moves: Flow<BackEventCompat>) {
    try {
        moves.collect { move -> stack.below(stack.entry)?.let { way.seekTo(move.progress, it) } }
        back()
    } catch (e: CancellationException) {
        withContext(NonCancellable) { way.animateTo(stack.entry) }
        throw e
    }
}

private fun AnimatedContentTransitionScope<Entry>.between(still: Boolean): ContentTransform {
    val ms = if (still) Motion.STILL_SCREEN_MS else Motion.SCREEN_MS
    val back = targetState.id < initialState.id && !still
    return fadeIn(tween(ms)) togetherWith if (back) fadeOut(tween(ms)) + scaleOut(tween(ms), BACK_SCALE) else fadeOut(tween(ms / 2))
}

@Composable
private fun Opening(seen: Seen, session: Session, saved: SaveableStateHolder) {
    val stack = LocalShell.current.stack
    DisposableEffect(seen.entry.id) {
        onDispose {
            val seenAgain = session.veil.value == Overlay.NONE
            for (id in session.models.letGo { seenAgain && it in stack }) if (id !in stack) saved.removeState(id)
        }
    }
    CompositionLocalProvider(LocalViewModelStoreOwner provides session.models.of(seen.entry), LocalSeen provides seen) {
        saved.SaveableStateProvider(seen.entry.id) { PageOf(seen.entry.route, session) }
    }
}

private fun Route.isMenu() = this == Route.Tab.PRACTICE || this == Route.Tab.YOU

/** Where nothing is to stand beside what one does. */
private fun Route.isWhole() = this is Route.CheckIn || this in Wholes

private val Wholes = setOf(Route.Page.HARD_MOMENT, Route.Page.BREATHING, Route.Page.GROUNDING, Route.Page.PAUSE, Route.Page.SET_UP)
private const val MENU_DP = 420
private const val BACK_SCALE = 0.9f
