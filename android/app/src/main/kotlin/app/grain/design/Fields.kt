package app.grain.design

import androidx.annotation.DrawableRes
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Surface
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.material3.TextField
import androidx.compose.material3.TextFieldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp

/** A field to write in. The keyboard is asked to learn nothing from it (S26). */
@Composable
fun WriteField(
    text: String,
    onChange: (String) -> Unit,
    hint: String,
    modifier: Modifier = Modifier,
    label: String = "",
    lines: Int = 1,
    keyboard: KeyboardType = KeyboardType.Text,
    wrong: Boolean = false,
    @DrawableRes icon: Int? = null,
) {
    TextField(
        text,
        onChange,
        modifier.fillMaxWidth(),
        label = label.takeIf { it.isNotEmpty() }?.let { { Text(it, style = Type.small) } },
        placeholder = { Text(hint, style = Type.body) },
        textStyle = Type.body,
        isError = wrong,
        leadingIcon = icon?.let { { Icon(painterResource(it), null) } },
        minLines = lines,
        shape = Radius.field,
        keyboardOptions = KeyboardOptions(
            KeyboardCapitalization.Sentences, keyboardType = keyboard,
        ),
        colors = TextFieldDefaults.colors(
            focusedContainerColor = MaterialTheme.colorScheme.surfaceContainer,
            unfocusedContainerColor = MaterialTheme.colorScheme.surfaceContainer,
            focusedIndicatorColor = Color.Transparent,
            unfocusedIndicatorColor = Color.Transparent,
            errorContainerColor = MaterialTheme.colorScheme.errorContainer,
            errorTextColor = MaterialTheme.colorScheme.onErrorContainer,
            errorLabelColor = MaterialTheme.colorScheme.onErrorContainer,
            errorPlaceholderColor = MaterialTheme.colorScheme.onErrorContainer,
            errorIndicatorColor = Color.Transparent,
            unfocusedPlaceholderColor = MaterialTheme.colorScheme.onSurfaceVariant,
            focusedPlaceholderColor = MaterialTheme.colorScheme.onSurfaceVariant,
        ),
    )
}

/** A row with a switch, spoken as one. */
@Composable
fun SwitchRow(text: String, on: Boolean, onChange: (Boolean) -> Unit, modifier: Modifier = Modifier, below: String = "") {
    Row(
        modifier.fillMaxWidth().toggleable(on, role = Role.Switch, onValueChange = ticking(onChange)).heightIn(min = 56.dp).padding(vertical = 8.dp),
        Arrangement.spacedBy(16.dp),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(text, style = Type.bodyStrong)
            SecondLine(below)
        }
        Switch(on, null)
    }
}

/** A card to choose one of. */
@Composable
fun RadioCard(text: String, below: String, chosen: Boolean, onClick: () -> Unit, modifier: Modifier = Modifier) {
    val colours = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth().padding(bottom = 12.dp).clip(Radius.card).selectable(chosen, role = Role.RadioButton, onClick = ticking(onClick)),
        Radius.card,
        if (chosen) colours.primaryContainer else colours.surfaceContainerLowest,
        if (chosen) colours.onPrimaryContainer else colours.onSurface,
    ) {
        Row(Modifier.padding(20.dp), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
            Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
                Text(text, style = Type.bodyStrong)
                SecondLine(below, colour = if (chosen) colours.onPrimaryContainer else colours.onSurfaceVariant)
            }
            RadioButton(chosen, null, Modifier.clearAndSetSemantics {})
        }
    }
}
