package app.grain.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import app.grain.design.Type

/** What stands at the start of the header. */
sealed interface TopBarStart {
    /** Nothing. */
    data object None : TopBarStart

    /** The date, on Today. */
    data class Line(val text: String) : TopBarStart

    /** The way back, with the name of where it leads; [then] where that is another state of the same page. */
    data class Back(val text: String = "", val then: (() -> Unit)? = null) : TopBarStart

    /** The way out of a flow, which saves as it goes. */
    data class Close(val text: String = "", val then: (() -> Unit)? = null) : TopBarStart
}

/** True when text is so large that rows become columns (design.md 3). */
val largeText: Boolean @Composable get() = LocalDensity.current.fontScale >= 1.3f

/** True when the header drops its line. */
val largerText: Boolean @Composable get() = LocalDensity.current.fontScale >= 1.5f

/** True on tablets and in landscape, where a rail takes the place of the bar. */
val wide: Boolean @Composable get() = LocalConfiguration.current.screenWidthDp >= 600

/** True where a menu and the page that was opened from it stand side by side. */
val roomy: Boolean @Composable get() = LocalConfiguration.current.screenWidthDp >= 840

/** True on a phone that lies on its side: what stands above each other stands side by side. */
val low: Boolean @Composable get() = LocalConfiguration.current.screenHeightDp < 480

/**
 * The frame of every page: Help and Exit in their corner, the title, the content that scrolls away under a fade, the dock
 * or foot, and the four places. Nothing is ever wider than 560 dp.
 */
@Composable
fun Frame(
    title: String,
    lead: TopBarStart = TopBarStart.None,
    tab: Route.Tab? = null,
    help: Boolean = true,
    colour: Color = MaterialTheme.colorScheme.surface,
    ink: Color = MaterialTheme.colorScheme.onSurface,
    showTitle: Boolean = true,
    beside: (@Composable () -> Unit)? = null,
    menu: (@Composable () -> Unit)? = null,
    foot: (@Composable BoxScope.() -> Unit)? = null,
    scroll: Boolean = true,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shell = LocalShell.current
    val pane = LocalSeen.current.pane
    val exitWord = shell.word("app-exit")
    Row(
        Modifier.fillMaxSize().background(colour).safeDrawingPadding().semantics {
            paneTitle = title
            isTraversalGroup = true
            customActions = listOf(CustomAccessibilityAction(exitWord) { shell.exit(); true })
        },
    ) {
        if (tab != null && wide && pane != Pane.PAGE) PlacesRail(tab)
        Column(Modifier.weight(1f).imePadding()) {
            Column(Modifier.weight(1f).fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
                // Help and Exit stand in the corner of the screen, once.
                if (pane == Pane.LIST) Spacer(Modifier.height(64.dp)) else Header(lead, help, ink)
                Box(Modifier.weight(1f).fillMaxWidth(), Alignment.TopCenter) {
                    val state = rememberScrollState()
                    Column(
                        Modifier.widthIn(max = 600.dp).fillMaxWidth().then(if (scroll) Modifier.verticalScroll(state) else Modifier.fillMaxSize())
                            .padding(horizontal = 20.dp).semantics { isTraversalGroup = true },
                    ) {
                        if (showTitle) Title(title, if (largerText && lead is TopBarStart.Line) lead.text else "", ink, beside, menu)
                        content()
                        if (scroll) Spacer(Modifier.height(28.dp))
                    }
                    val scrolled by remember { derivedStateOf { state.value > 0 } }
                    if (scroll && scrolled) Fade(listOf(colour, colour.copy(alpha = 0f)), Modifier)
                    if (scroll) Fade(listOf(colour.copy(alpha = 0f), colour), Modifier.align(Alignment.BottomCenter))
                }
                if (foot != null) {
                    Box(
                        Modifier.widthIn(max = 600.dp).fillMaxWidth().padding(start = 20.dp, end = 20.dp, top = 4.dp, bottom = 12.dp)
                            .semantics { isTraversalGroup = true; traversalIndex = 1f },
                        Alignment.Center,
                        content = foot,
                    )
                }
            }
            if (pane != Pane.LIST) ToastLine()
            if (tab != null && !wide) PlacesBar(tab)
        }
    }
}

@Composable
private fun Title(title: String, above: String, ink: Color, beside: (@Composable () -> Unit)?, menu: (@Composable () -> Unit)?) {
    if (above.isNotEmpty()) Text(above, Modifier.padding(top = 8.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label)
    val words: @Composable (Modifier) -> Unit = {
        Text(title, it.padding(top = 8.dp, bottom = 16.dp).semantics { heading() }, ink, style = Type.largeTitle)
    }
    when {
        beside == null && menu == null -> words(Modifier)
        largeText && beside != null -> {
            words(Modifier)
            Box(Modifier.padding(bottom = 16.dp)) { beside() }
        }
        // A menu is one picture: it stands beside words of any size.
        else -> Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
            words(Modifier.weight(1f))
            beside?.invoke()
            menu?.invoke()
        }
    }
}

/** Content goes out of sight softly, never at a hard edge. */
@Composable
private fun Fade(colours: List<Color>, modifier: Modifier) = Box(modifier.fillMaxWidth().height(28.dp).testTag(FADE).background(Brush.verticalGradient(colours)))

/** Names the fade for tests: what lies under it is on its way out of sight. */
internal const val FADE = "fade"
