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
import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
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
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.pointerInput
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

/** The page on top, and beside it the list that it was opened from where there is room. [saved] outlives the lock in front of it; the models do not. */
@Composable
internal fun Pages(shell: Shell, session: Session, saved: SaveableStateHolder) {
    val stack = shell.stack
    val places = stack.first.route.standsBeside
    val list = stack.first.takeIf { places && !stack.top.isWhole() }
    val shown = if (list == null) stack.entry else stack.far
    val way = remember { SeekableTransitionState(shown) }
    PredictiveBackHandler(stack.deep) { moves -> shell.goBack(way, moves) }
    LaunchedEffect(shown) { way.animateTo(shown) }
    val beside = if (list == null) Modifier else Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal))
    Row(Modifier.fillMaxSize().then(beside)) {
        if (list != null) Box(Modifier.width(listWidth(list.route))) { Opening(Seen(list, Pane.LIST), session, saved) }
        rememberTransition(way, "page").AnimatedContent(Modifier.weight(1f).then(if (list == null) Modifier else Modifier.means(stack)), { between(shell.reducedMotion) }, contentKey = Entry::id) { entry ->
            val seen = Seen(entry, if (list == null) Pane.WHOLE else if (entry.id == list.id) Pane.REST else Pane.PAGE)
            // Beside its list a place is not drawn again, but for what it shows at rest.
            if (entry.route.standsBeside) AtRest(Seen(entry, Pane.REST), session, saved) else Opening(seen, session, saved)
        }
    }
}

/** Who touches a page that stands beside its list by itself has opened it. */
private fun Modifier.means(stack: BackStack) = pointerInput(stack) {
    awaitEachGesture {
        awaitFirstDown(requireUnconsumed = false, pass = PointerEventPass.Initial)
        stack.meant()
    }
}

/** What a place shows beside its list while nothing is opened from it: nothing, or something of its own. */
@Composable
private fun AtRest(seen: Seen, session: Session, saved: SaveableStateHolder) = CompositionLocalProvider(LocalViewModelStoreOwner provides session.models.of(seen.entry), LocalSeen provides seen) {
    if (seen.entry.route.rests) saved.SaveableStateProvider(rest(seen.entry.id)) { PageOf(seen.entry.route, session) } else Frame("") {}
}

/** What a place is kept as that is seen a second time. */
private fun rest(id: Int) = "rest $id"

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
            for (id in session.models.letGo { seenAgain && it in stack }) if (id !in stack) listOf(id, rest(id)).forEach(saved::removeState)
        }
    }
    CompositionLocalProvider(LocalViewModelStoreOwner provides session.models.of(seen.entry), LocalSeen provides seen) {
        saved.SaveableStateProvider(seen.entry.id) { PageOf(seen.entry.route, session) }
    }
}

/** Where nothing is to stand beside what one does. */
private fun Route.isWhole() = this is Route.CheckIn || this in Wholes

private val Wholes = setOf(Route.Page.HARD_MOMENT, Route.Page.BREATHING, Route.Page.GROUNDING, Route.Page.PAUSE, Route.Page.SET_UP, Route.Page.HELP)
private const val BACK_SCALE = 0.9f
