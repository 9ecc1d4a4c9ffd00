package app.grain.prompts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.TextField
import androidx.compose.material3.TextFieldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.Draft
import app.grain.shell.LocalShell

/** A white field as large as its place, with the line on privacy and "Saved" at its foot. The keyboard learns nothing (S26). */
@Composable
internal fun PageField(draft: Draft, modifier: Modifier = Modifier) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    Surface(modifier.fillMaxWidth(), Radius.card, colours.surfaceContainerLowest) {
        Column {
            TextField(
                draft.text, draft::set, Modifier.fillMaxWidth().weight(1f).padding(top = 4.dp),
                label = { Text(shell.word("prompts-field"), style = Type.small) },
                placeholder = { Text(shell.word("prompts-hint"), style = Type.body) },
                textStyle = Type.body,
                keyboardOptions = KeyboardOptions(KeyboardCapitalization.Sentences),
                colors = TextFieldDefaults.colors(
                    focusedContainerColor = Color.Transparent,
                    unfocusedContainerColor = Color.Transparent,
                    focusedIndicatorColor = Color.Transparent,
                    unfocusedIndicatorColor = Color.Transparent,
                    focusedPlaceholderColor = colours.onSurfaceVariant,
                    unfocusedPlaceholderColor = colours.onSurfaceVariant,
                ),
            )
            Row(Modifier.fillMaxWidth().padding(start = 16.dp, end = 16.dp, top = 4.dp, bottom = 14.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
                Icon(painterResource(R.drawable.ic_lock), null, Modifier.size(18.dp), colours.onSurfaceVariant)
                SecondLine(shell.word("app-only-here"), Modifier.weight(1f))
                if (draft.saved && draft.text.isNotEmpty()) SecondLine(shell.word("app-saved"), Modifier.semantics { liveRegion = LiveRegionMode.Polite })
            }
        }
    }
}
