package app.grain.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.Dp
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

/**
 * The frame of every page: Help and Exit in their corner, the title, the content that scrolls away under a fade, the dock or foot,
 * and the four places. A page that is no flow has the places; without them their room stays free, so that nothing jumps. On a phone
 * that lies on its side the [picture] stands before the words and the [foot] after them, where it covers none. Where a list and a page
 * stand side by side, what is seen beside the list at [rest] is not in it. A page that is [broad] knows what to do with more room than a line has.
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
    picture: (@Composable () -> Unit)? = null,
    rest: (@Composable () -> Unit)? = picture,
    foot: (@Composable BoxScope.() -> Unit)? = null,
    footScrolls: Boolean = false,
    footAside: Boolean = true,
    broad: Boolean = false,
    scroll: Boolean = true,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shell = LocalShell.current
    val seen = LocalSeen.current
    val pane = seen.pane
    val exitWord = shell.word("app-exit")
    LaunchedEffect(title) { if (title.isNotEmpty()) shell.stack.named(seen.entry, title) }
    val begun = (shell.stack.first.route as? Route.Tab)?.takeIf { shell.places }
    val place = begun.takeIf { tab != null || lead is TopBarStart.Back }
    val alone = pane == Pane.WHOLE
    val aside = alone && sideways
    val resting = pane == Pane.REST
    val atTheSide = foot.takeIf { aside && footAside }
    val below = foot.takeIf { atTheSide == null && !resting && (!scroll || !footScrolls && !(low && footAside)) }
    Row(
        Modifier.fillMaxSize().background(colour).safeDrawingPadding().semantics {
            paneTitle = title
            isTraversalGroup = true
            customActions = listOf(CustomAccessibilityAction(exitWord) { shell.exit(); true })
        },
    ) {
        if (wide && (alone || pane == Pane.LIST)) {
            if (place != null) PlacesRail(place) else if (begun != null && shell.stack.deep) Spacer(Modifier.width(railWidth))
        }
        Column(Modifier.weight(1f).imePadding()) {
            // Help and Exit stand in the corner of the screen, once.
            Header(lead, help, ink, corner = pane != Pane.LIST)
            Row(Modifier.weight(1f).fillMaxWidth()) {
                if (picture != null && aside) Box(Modifier.weight(PICTURE).fillMaxHeight().padding(start = 20.dp), Alignment.Center) { picture() }
                Column(Modifier.weight(1f).fillMaxHeight(), horizontalAlignment = Alignment.CenterHorizontally) {
                    if (resting) AtRest(rest) else Scrolling(colour, scroll, if (broad) BROAD_DP.dp else widest, Modifier.weight(1f)) {
                        if (showTitle) Title(title, if (largerText && lead is TopBarStart.Line) lead.text else "", ink, beside, menu)
                        if (picture != null && pane != Pane.LIST && !aside) picture()
                        content()
                        if (foot != null && atTheSide == null && below == null) Box(Modifier.fillMaxWidth().padding(top = 16.dp), content = foot)
                    }
                    if (below != null) {
                        Box(
                            Modifier.widthIn(max = widest).fillMaxWidth().padding(start = 20.dp, end = 20.dp, top = 4.dp, bottom = 12.dp).last(),
                            Alignment.Center,
                            content = below,
                        )
                    }
                }
                if (atTheSide != null) Box(Modifier.width(FOOT_DP.dp).fillMaxHeight().padding(end = 16.dp, bottom = 16.dp).last(), Alignment.BottomCenter, content = atTheSide)
            }
            if (pane != Pane.LIST) ToastLine()
            if (place != null && !wide) PlacesBar(place)
        }
    }
}

/** What a place shows beside its list while nothing is opened from it, in the middle. */
@Composable
private fun AtRest(rest: (@Composable () -> Unit)?) = BoxWithConstraints(Modifier.fillMaxSize()) {
    Box(Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).heightIn(min = maxHeight).padding(horizontal = 20.dp), Alignment.Center) {
        Column(Modifier.widthIn(max = widest).padding(bottom = 64.dp)) { rest?.invoke() }
    }
}

/** What scrolls, no wider than can be read, and goes out of sight under a fade at either end. */
@Composable
private fun Scrolling(colour: Color, scroll: Boolean, most: Dp, modifier: Modifier, content: @Composable ColumnScope.() -> Unit) = Box(modifier.fillMaxWidth(), Alignment.TopCenter) {
    val state = rememberScrollState()
    Column(
        Modifier.widthIn(max = most).fillMaxWidth().then(if (scroll) Modifier.verticalScroll(state) else Modifier.fillMaxSize())
            .padding(horizontal = 20.dp).semantics { isTraversalGroup = true },
    ) {
        content()
        if (scroll) Spacer(Modifier.height(28.dp))
    }
    val scrolled by remember { derivedStateOf { state.value > 0 } }
    if (scroll && scrolled) Fade(listOf(colour, colour.copy(alpha = 0f)), Modifier)
    if (scroll) Fade(listOf(colour.copy(alpha = 0f), colour), Modifier.align(Alignment.BottomCenter))
}

/** How wide the column of a page may be, with its margins: a little more where a tablet has the room. */
private val widest: Dp @Composable get() = if (wide && !low) 680.dp else 600.dp

private fun Modifier.last() = semantics { isTraversalGroup = true; traversalIndex = 1f }

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
internal fun Fade(colours: List<Color>, modifier: Modifier) = Box(modifier.fillMaxWidth().height(28.dp).testTag(FADE).background(Brush.verticalGradient(colours)))

/** Names the fade for tests: what lies under it is on its way out of sight. */
internal const val FADE = "fade"

/** How much of the line a picture has beside words, and how wide the buttons are after them. */
private const val PICTURE = 0.72f
private const val FOOT_DP = 232
private const val BROAD_DP = 1_040
