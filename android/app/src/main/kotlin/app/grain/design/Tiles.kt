package app.grain.design

import androidx.annotation.DrawableRes
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.shell.largeText

/** Something that may be done with a page: a picture over its words. [on] where it is a state that can be taken back. */
class Tile(val text: String, @DrawableRes val icon: Int, val on: Boolean? = null, val onClick: () -> Unit)

/** Tiles of one size and rank, side by side; rows one under the other in large text, or where [upright]. */
@Composable
fun Tiles(tiles: List<Tile>, modifier: Modifier = Modifier, upright: Boolean = false) {
    if (largeText || upright) {
        Column(modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) { for (tile in tiles) TilePart(tile, Modifier.fillMaxWidth(), across = true) }
    } else {
        Row(modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) { for (tile in tiles) TilePart(tile, Modifier.weight(1f), across = false) }
    }
}

@Composable
private fun TilePart(tile: Tile, modifier: Modifier, across: Boolean) {
    val colours = MaterialTheme.colorScheme
    val on = tile.on
    val tapped = if (on == null) Modifier.clickable(role = Role.Button, onClick = tile.onClick) else Modifier.toggleable(on, role = Role.Button, onValueChange = ticking { _: Boolean -> tile.onClick() })
    Surface(
        modifier.clip(Radius.cell).then(tapped), Radius.cell,
        if (on == true) colours.primaryContainer else colours.surfaceContainerHigh, if (on == true) colours.onPrimaryContainer else colours.onSurface,
    ) {
        if (across) {
            Row(Modifier.heightIn(min = 52.dp).padding(horizontal = 16.dp, vertical = 8.dp), Arrangement.spacedBy(12.dp), Alignment.CenterVertically) {
                Icon(painterResource(tile.icon), null, Modifier.size(24.dp))
                Text(tile.text, style = Type.label)
            }
        } else {
            Column(Modifier.heightIn(min = 68.dp).padding(horizontal = 4.dp, vertical = 8.dp), Arrangement.spacedBy(4.dp, Alignment.CenterVertically), Alignment.CenterHorizontally) {
                Icon(painterResource(tile.icon), null, Modifier.size(24.dp))
                Text(tile.text, style = Type.label, textAlign = TextAlign.Center)
            }
        }
    }
}
