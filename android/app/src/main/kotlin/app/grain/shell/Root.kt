package app.grain.shell

import android.provider.Settings
import androidx.activity.compose.BackHandler
import androidx.activity.compose.LocalActivity
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.platform.LocalView
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.MainActivity
import app.grain.client.Words
import app.grain.design.GrainTheme
import app.grain.design.Haptics
import app.grain.design.LocalHaptics
import app.grain.design.Unlearned
import app.grain.exit.ExitPage
import app.grain.help.HelpScreen
import app.grain.lock.LockScreen
import app.grain.moments.BreathingBeforeLock

/** Everything that is seen: the pages, or what is in front of them. */
@Composable
fun Root(session: Session, leave: () -> Unit) {
    val veil by session.veil.collectAsStateWithLifecycle()
    val settings by session.settings.collectAsStateWithLifecycle()
    val asked by session.asked.collectAsStateWithLifecycle()
    val stack = rememberSaveable(saver = BackStack.saver) { BackStack() }
    val before = rememberSaveable(saver = BackStack.saver) { BackStack() }
    val saved = rememberSaveableStateHolder()
    val resolver = LocalContext.current.contentResolver
    val still = remember { Settings.Global.getFloat(resolver, Settings.Global.ANIMATOR_DURATION_SCALE, 1f) == 0f }
    val shell = remember {
        Shell(session.parts.client, session.parts.drafts, stack, still) {
            stack.clear()
            before.clear()
            leave()
        }
    }
    LaunchedEffect(shell) { Words.changes.collect { shell.words = Words.now() } }
    LaunchedEffect(asked) {
        asked?.let {
            if (it !is Route.Tab) stack.clear()
            stack.open(it)
            // Breathing stands before the lock, as Help does: it shows nothing of anybody's.
            if (it == Route.Page.HARD_MOMENT && session.veil.value == Overlay.LOCK) before.open(Route.Page.BREATHING)
            session.opened()
        }
    }
    val view = LocalView.current
    val haptics = remember(view) { Haptics(view) { session.settings.value?.let(Words::touches) == true } }
    if (settings?.allowScreenshots == false) SecureWhileShown("chosen")
    GrainTheme(phoneColours = settings?.dynamicColour == true) {
        CompositionLocalProvider(LocalShell provides shell, LocalHaptics provides haptics) {
            Unlearned {
                Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.surface) {
                    when (veil) {
                        Overlay.EXIT -> ExitPage(session.parts)
                        Overlay.LOCK -> Locked(shell, session, before)
                        Overlay.NONE -> Pages(shell, session, saved)
                    }
                }
            }
        }
    }
}

/**
 * Before the lock: the lock, and beside it Help and slow breathing, which show nothing of anybody's. It has a way back of its own
 * and leads nowhere else.
 */
@Composable
private fun Locked(shell: Shell, session: Session, stack: BackStack) {
    val outside = remember { Shell(shell.client, shell.drafts, stack, shell.reducedMotion, places = false, shell.exit) }
    SecureWhileShown("lock")
    BackHandler(stack.deep) { stack.back() }
    CompositionLocalProvider(LocalShell provides outside) {
        when (stack.top) {
            Route.Page.HELP -> HelpScreen(session.parts)
            Route.Page.BREATHING -> BreathingBeforeLock()
            else -> LockScreen(session.parts.lock, session.parts.fingers) {
                stack.clear()
                session.unlocked()
            }
        }
    }
}

/** No picture can be taken while this is shown. */
@Composable
internal fun SecureWhileShown(why: String) {
    val window = LocalActivity.current as? MainActivity
    DisposableEffect(window, why) {
        window?.secure(why, true)
        onDispose { window?.secure(why, false) }
    }
}
