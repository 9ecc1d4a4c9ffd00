package app.grain.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationBarItemDefaults
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.NavigationRailItemDefaults
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.design.Radius
import app.grain.design.Type

/** The four places at the foot of the phone. */
@Composable
internal fun PlacesBar(at: Route.Tab) {
    val shell = LocalShell.current
    NavigationBar(containerColor = MaterialTheme.colorScheme.surfaceContainer, modifier = Modifier.heightIn(min = 72.dp)) {
        for (tab in Route.Tab.entries) {
            NavigationBarItem(
                tab == at, { shell.open(tab) },
                icon = { Icon(painterResource(icon(tab, tab == at)), null) },
                label = { PlaceName(shell.word(tab.label)) },
                colors = NavigationBarItemDefaults.colors(
                    selectedIconColor = MaterialTheme.colorScheme.onPrimaryContainer,
                    indicatorColor = MaterialTheme.colorScheme.primaryContainer,
                    selectedTextColor = MaterialTheme.colorScheme.onSurface,
                    unselectedIconColor = MaterialTheme.colorScheme.onSurfaceVariant,
                    unselectedTextColor = MaterialTheme.colorScheme.onSurfaceVariant,
                ),
            )
        }
    }
}

/** The same places beside the content where it is wide, and in reach of the thumb what a hard moment needs. */
@Composable
internal fun PlacesRail(at: Route.Tab) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    BoxWithConstraints(Modifier.width(railWidth).fillMaxHeight().background(colours.surfaceContainer)) {
        Column(Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).heightIn(min = maxHeight), Arrangement.SpaceBetween, Alignment.CenterHorizontally) {
            Column(Modifier.padding(top = if (low) 12.dp else 24.dp).selectableGroup(), Arrangement.spacedBy(4.dp)) {
                for (tab in Route.Tab.entries) {
                    NavigationRailItem(
                        tab == at, { shell.open(tab) },
                        icon = { Icon(painterResource(icon(tab, tab == at)), null) },
                        label = { PlaceName(shell.word(tab.label)) },
                        colors = NavigationRailItemDefaults.colors(
                            selectedIconColor = colours.onPrimaryContainer,
                            indicatorColor = colours.primaryContainer,
                            selectedTextColor = colours.onSurface,
                            unselectedIconColor = colours.onSurfaceVariant,
                            unselectedTextColor = colours.onSurfaceVariant,
                        ),
                    )
                }
            }
            HardMoment()
        }
    }
}

/** One tap away on every page that has the rail. */
@Composable
private fun HardMoment() {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    Column(
        Modifier.padding(4.dp).fillMaxWidth().clip(Radius.field).clickable(role = Role.Button) { shell.open(Route.Page.HARD_MOMENT) }.padding(horizontal = 4.dp, vertical = 8.dp),
        Arrangement.spacedBy(4.dp),
        Alignment.CenterHorizontally,
    ) {
        Surface(shape = Radius.field, color = colours.secondaryContainer, contentColor = colours.onSecondaryContainer) {
            Icon(painterResource(R.drawable.ic_hard_moment), null, Modifier.padding(horizontal = 16.dp, vertical = 12.dp).size(24.dp))
        }
        PlaceName(shell.word("app-hard-moment"), lines = 2)
    }
}

/** The only text that is capped: four names have to stand side by side, at most 20 sp (design.md 3). */
@Composable
private fun PlaceName(text: String, lines: Int = 1) {
    val density = LocalDensity.current
    CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(20f / 12f))) {
        Text(text, color = if (lines > 1) MaterialTheme.colorScheme.onSurface else Color.Unspecified, style = Type.caption, textAlign = TextAlign.Center, maxLines = lines)
    }
}

private fun icon(tab: Route.Tab, on: Boolean) = when (tab) {
    Route.Tab.TODAY -> if (on) R.drawable.ic_today_on else R.drawable.ic_today
    Route.Tab.BOWLS -> if (on) R.drawable.ic_bowls_on else R.drawable.ic_bowls
    Route.Tab.PRACTICE -> if (on) R.drawable.ic_practice_on else R.drawable.ic_practice
    Route.Tab.YOU -> if (on) R.drawable.ic_you_on else R.drawable.ic_you
}
