package app.grain.exit

import androidx.activity.compose.BackHandler
import androidx.activity.compose.LocalActivity
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.AppContainer
import app.grain.client.Words
import app.grain.design.Hairline
import app.grain.design.Type
import java.time.ZonedDateTime

/** After Exit: blank lines and a date, nothing to tap. Back leaves the app. */
@Composable
fun ExitPage(parts: AppContainer) {
    val activity = LocalActivity.current
    BackHandler { activity?.finishAndRemoveTask() }
    Column(Modifier.fillMaxSize().background(MaterialTheme.colorScheme.surface).safeDrawingPadding().padding(horizontal = 20.dp)) {
        val day = Words.day(ZonedDateTime.ofInstant(parts.now(), parts.zone()).toLocalDate()).date
        Text(day, Modifier.padding(top = 24.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label)
        Text(parts.words["app-exit-page-title"], Modifier.padding(top = 8.dp, bottom = 24.dp), MaterialTheme.colorScheme.onSurface, style = Type.largeTitle)
        Column(verticalArrangement = Arrangement.spacedBy(48.dp)) { repeat(LINES) { Hairline() } }
    }
}

private const val LINES = 12
