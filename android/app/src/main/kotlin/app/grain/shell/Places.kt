package app.grain.shell

import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationBarItemDefaults
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.NavigationRailItemDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.grain.R
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

/** The same places beside the content where it is wide. */
@Composable
internal fun PlacesRail(at: Route.Tab) {
    val shell = LocalShell.current
    NavigationRail(containerColor = MaterialTheme.colorScheme.surfaceContainer) {
        Spacer(Modifier.height(24.dp))
        for (tab in Route.Tab.entries) {
            NavigationRailItem(
                tab == at, { shell.open(tab) },
                icon = { Icon(painterResource(icon(tab, tab == at)), null) },
                label = { PlaceName(shell.word(tab.label)) },
                colors = NavigationRailItemDefaults.colors(
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

/** The only text that is capped: four names have to stand side by side, at most 20 sp (design.md 3). */
@Composable
private fun PlaceName(text: String) {
    val density = LocalDensity.current
    CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(20f / 12f))) {
        Text(text, style = Type.caption, maxLines = 1)
    }
}

private fun icon(tab: Route.Tab, on: Boolean) = when (tab) {
    Route.Tab.TODAY -> if (on) R.drawable.ic_today_on else R.drawable.ic_today
    Route.Tab.BOWLS -> if (on) R.drawable.ic_bowls_on else R.drawable.ic_bowls
    Route.Tab.PRACTICE -> if (on) R.drawable.ic_practice_on else R.drawable.ic_practice
    Route.Tab.YOU -> if (on) R.drawable.ic_you_on else R.drawable.ic_you
}
