package app.grain.moments

import androidx.activity.compose.LocalActivity
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import androidx.core.view.WindowCompat
import app.grain.design.DarkRoles
import app.grain.design.LocalOwn
import app.grain.shell.FADE
import app.grain.shell.Header
import app.grain.shell.LocalShell
import app.grain.shell.StaysAwake
import app.grain.shell.ToastLine
import app.grain.shell.TopBarStart
import app.grain.shell.low
import app.grain.shell.roomy
import kotlin.time.Duration.Companion.minutes

/**
 * A page of a hard moment: the whole screen on the breathing ground, in one look in both themes, no places below it. What is
 * read stands above and scrolls when it is long; what is tapped is pinned below, where a thumb reaches it. On its side the
 * picture stands beside the words; upright it takes [part] times their height.
 */
@Composable
internal fun MomentPage(
    title: String,
    leave: (() -> Unit)? = null,
    picture: (@Composable BoxScope.() -> Unit)? = null,
    part: Float = 1f,
    words: @Composable ColumnScope.() -> Unit,
    foot: @Composable ColumnScope.() -> Unit,
) {
    val shell = LocalShell.current
    val own = LocalOwn.current
    val exitWord = shell.word("app-exit")
    StaysAwake(AWAKE)
    DarkGround()
    MaterialTheme(DarkRoles.copy(surfaceContainer = own.onGround, onSurface = own.onBreath, onSurfaceVariant = own.onBreathVariant), MaterialTheme.shapes, MaterialTheme.typography) {
        CompositionLocalProvider(LocalContentColor provides own.onBreath) {
            Column(
                Modifier.fillMaxSize().background(own.breathBackground).safeDrawingPadding().imePadding().semantics {
                    paneTitle = title
                    isTraversalGroup = true
                    customActions = listOf(CustomAccessibilityAction(exitWord) { shell.exit(); true })
                },
                horizontalAlignment = Alignment.CenterHorizontally,
            ) {
                Header(TopBarStart.Close(then = leave ?: shell::back), help = true, ink = own.onBreath)
                if (low || roomy) {
                    Row(Modifier.weight(1f).widthIn(max = 1000.dp).fillMaxWidth().padding(horizontal = 20.dp), Arrangement.spacedBy(32.dp)) {
                        if (picture == null) {
                            Words(Modifier.weight(1f).fillMaxHeight(), words)
                            Column(Modifier.weight(1f).fillMaxHeight(), Arrangement.Bottom) { Foot(Modifier.weight(1f, fill = false), foot) }
                        } else {
                            Box(Modifier.weight(1f).fillMaxHeight(), Alignment.Center, content = picture)
                            Column(Modifier.weight(1f).fillMaxHeight()) {
                                Words(Modifier.weight(1f), words)
                                Foot(Modifier, foot)
                            }
                        }
                    }
                } else {
                    Column(Modifier.weight(1f).widthIn(max = 560.dp).fillMaxWidth().padding(horizontal = 20.dp)) {
                        picture?.let { Box(Modifier.weight(part).fillMaxWidth(), Alignment.Center, content = it) }
                        Words(Modifier.weight(1f), words)
                        Foot(Modifier, foot)
                    }
                }
                ToastLine()
            }
        }
    }
}

@Composable
private fun Words(modifier: Modifier, words: @Composable ColumnScope.() -> Unit) = Box(modifier.fillMaxWidth(), Alignment.Center) {
    val ground = LocalOwn.current.breathBackground
    val state = rememberScrollState()
    Column(Modifier.fillMaxWidth().verticalScroll(state).padding(vertical = 8.dp), Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally, words)
    // What is long goes out of sight softly.
    if (state.canScrollForward) {
        Box(Modifier.fillMaxWidth().height(28.dp).align(Alignment.BottomCenter).testTag(FADE).background(Brush.verticalGradient(listOf(ground.copy(alpha = 0f), ground))))
    }
}

@Composable
private fun Foot(modifier: Modifier, foot: @Composable ColumnScope.() -> Unit) = Column(
    modifier.fillMaxWidth().verticalScroll(rememberScrollState()).padding(top = 8.dp, bottom = 16.dp).semantics { isTraversalGroup = true; traversalIndex = 1f },
    Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally, foot,
)

/** The signs of the phone itself are light while this ground is seen. */
@Composable
private fun DarkGround() {
    val window = LocalActivity.current?.window ?: return
    DisposableEffect(window) {
        val bars = WindowCompat.getInsetsController(window, window.decorView)
        val before = bars.isAppearanceLightStatusBars to bars.isAppearanceLightNavigationBars
        bars.isAppearanceLightStatusBars = false
        bars.isAppearanceLightNavigationBars = false
        onDispose {
            bars.isAppearanceLightStatusBars = before.first
            bars.isAppearanceLightNavigationBars = before.second
        }
    }
}

/** A phone that was laid down in a hard moment does not lie open for whoever comes by. */
private val AWAKE = 10.minutes
