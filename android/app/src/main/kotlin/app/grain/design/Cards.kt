package app.grain.design

import androidx.annotation.DrawableRes
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R

/** A card on the page, with 12 dp to the next one. */
@Composable
fun Card(
    modifier: Modifier = Modifier,
    colour: Color = MaterialTheme.colorScheme.surfaceContainerLowest,
    ink: Color = MaterialTheme.colorScheme.onSurface,
    padding: Int = 20,
    content: @Composable ColumnScope.() -> Unit,
) {
    Surface(modifier.fillMaxWidth().padding(bottom = 12.dp), Radius.card, colour, ink) {
        Column(Modifier.padding(horizontal = 20.dp, vertical = padding.dp), content = content)
    }
}

/** The heading of a part of the page. */
@Composable
fun SectionTitle(text: String, modifier: Modifier = Modifier) {
    Text(
        text, modifier.padding(top = 12.dp, bottom = 10.dp).semantics { heading() },
        MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label,
    )
}

/** A hairline between two rows; it carries no meaning. */
@Composable
fun Hairline(modifier: Modifier = Modifier) = HorizontalDivider(modifier, 1.dp, MaterialTheme.colorScheme.outlineVariant)

/** A second line. */
@Composable
fun SecondLine(text: String, modifier: Modifier = Modifier, colour: Color = MaterialTheme.colorScheme.onSurfaceVariant) {
    if (text.isNotEmpty()) Text(text, modifier, colour, style = Type.small)
}

/** Plain text of the page. */
@Composable
fun BodyText(text: String, modifier: Modifier = Modifier, colour: Color = MaterialTheme.colorScheme.onSurface) {
    if (text.isNotEmpty()) Text(text, modifier, colour, style = Type.body)
}

/** False where letters are so large that the pictures of rows give way to their words. */
val rowPictures: Boolean @Composable get() = LocalDensity.current.fontScale < 1.8f

/** A row that opens something, spoken as one. [above] is a small line before the words, [below] one after them. */
@Composable
fun ListRow(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    above: String = "",
    below: String = "",
    spoken: String? = null,
    deeper: Boolean = true,
    leading: (@Composable () -> Unit)? = null,
) {
    Row(
        modifier.fillMaxWidth().clip(Radius.chip).clickable(role = Role.Button, onClick = onClick).heightIn(min = 56.dp).padding(vertical = 10.dp)
            .then(if (spoken == null) Modifier else Modifier.clearAndSetSemantics { contentDescription = spoken; role = Role.Button }),
        Arrangement.spacedBy(16.dp),
        Alignment.CenterVertically,
    ) {
        if (leading != null && rowPictures) leading()
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            if (above.isNotEmpty()) Text(above, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
            Text(text, style = Type.bodyStrong)
            SecondLine(below)
        }
        if (deeper) Icon(painterResource(R.drawable.ic_deeper), null, Modifier.size(24.dp.grown), MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

/** The icon before a row. */
@Composable
fun RowIcon(@DrawableRes icon: Int, colour: Color = MaterialTheme.colorScheme.primary) =
    Icon(painterResource(icon), null, Modifier.size(24.dp.grown), colour)
