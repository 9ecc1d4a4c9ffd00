package app.grain.cards

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.CardView
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.RiceGrain
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.FadingPart
import app.grain.shell.largeText
import app.grain.shell.low

/** A card to read: as high as its place, its words a little above the middle, and scrolling within it where they are long. */
@Composable
internal fun Reader(card: CardView, modifier: Modifier = Modifier) {
    val colours = MaterialTheme.colorScheme
    Surface(modifier, Radius.reader, colours.surfaceContainerLowest) {
        FadingPart(colours.surfaceContainerLowest, Modifier.fillMaxSize()) {
            val edge = if (low) 20.dp else if (largeText) 28.dp else 36.dp
            Spacer(Modifier.height(edge))
            if (!low) Box(Modifier.padding(horizontal = SIDE_DP.dp)) { RiceGrain(48.dp) }
            Spacer(Modifier.weight(ABOVE))
            Column(Modifier.padding(horizontal = SIDE_DP.dp, vertical = if (low) 0.dp else 20.dp), Arrangement.spacedBy(12.dp)) {
                SecondLine(card.heavy)
                Text(card.title, Modifier.semantics { heading() }, style = Type.largeTitle)
                Text(card.body, style = Type.reading)
            }
            Spacer(Modifier.weight(BELOW))
            if (card.step.isNotEmpty()) Step(card.step)
            Spacer(Modifier.height(if (low) 20.dp else 28.dp))
        }
    }
}

/** One small step, or not: a small line at the foot. */
@Composable
private fun Step(step: String) {
    Hairline(Modifier.padding(horizontal = SIDE_DP.dp).padding(top = 16.dp, bottom = 16.dp))
    Row(Modifier.padding(horizontal = SIDE_DP.dp), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
        if (!largeText) RowIcon(R.drawable.ic_step)
        SecondLine(step)
    }
}

private const val SIDE_DP = 30

/** The eye takes what stands a little above the middle for the middle. */
private const val ABOVE = 2f
private const val BELOW = 3f
