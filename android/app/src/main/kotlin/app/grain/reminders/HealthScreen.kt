package app.grain.reminders

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.AppContainer
import app.grain.R
import app.grain.client.ComingReminderView
import app.grain.client.HealthCheckState
import app.grain.client.HealthCheckView
import app.grain.client.HealthSettings
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.ClayButton
import app.grain.design.Hairline
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Toast
import app.grain.shell.TopBarStart
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** Can reminders arrive? (design.md 16): each check with its word, what is planned, and one to try. */
@Composable
fun HealthScreen(parts: AppContainer) {
    val shell = LocalShell.current
    val model = pageModel("health", Subject.REMINDERS, Subject.HARD_DAY, Subject.SETTINGS, Subject.PROMISES, Subject.DISCLOSURES, Subject.CHECK_IN) { reminderHealth(parts.reminders.facts()) }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("reminders-health-title"), TopBarStart.Back(shell.word("reminders-title"))) {
        ErrorText(trouble)
        PageStates(page, model::again) { view ->
            if (view.canArrive) SecondLine(view.line, Modifier.padding(bottom = 12.dp))
            else Text(view.line, Modifier.padding(bottom = 12.dp), style = Type.head)
            Card(padding = 8) {
                view.checks.forEachIndexed { i, check ->
                    if (i > 0) Hairline()
                    Check(check)
                }
            }
            SecondLine(view.lastCame, Modifier.padding(bottom = 8.dp))
            SectionTitle(shell.word("reminders-coming-up"))
            SecondLine(view.comingNote, Modifier.padding(bottom = 8.dp))
            Card(padding = 8) {
                SecondLine(view.none, Modifier.padding(vertical = 8.dp))
                view.coming.forEachIndexed { i, coming ->
                    if (i > 0) Hairline()
                    Coming(coming, view.canArrive)
                }
            }
            SoftButton(shell.word("reminders-try"), {
                model.act({ testReminder() }) { slot -> if (parts.reminders.show(slot)) shell.toast = Toast(shell.word("reminders-tried")) else model.reload() }
            })
        }
    }
}

/** What is planned, and when; it stands back while it cannot be shown. */
@Composable
private fun Coming(coming: ComingReminderView, canArrive: Boolean) {
    val ink = if (canArrive) MaterialTheme.colorScheme.onSurface else MaterialTheme.colorScheme.onSurfaceVariant
    Row(
        Modifier.fillMaxWidth().heightIn(min = 48.dp).padding(vertical = 6.dp).clearAndSetSemantics { contentDescription = coming.text },
        Arrangement.spacedBy(16.dp), Alignment.CenterVertically,
    ) {
        Text(coming.what, Modifier.weight(1f), ink, style = Type.body)
        Text(coming.time, color = ink, style = Type.body)
    }
}

@Composable
private fun Check(check: HealthCheckView) {
    val shell = LocalShell.current
    val context = LocalContext.current
    Row(Modifier.fillMaxWidth().padding(vertical = 12.dp), Arrangement.spacedBy(16.dp)) {
        if (!largeText) {
            when (check.state) {
                HealthCheckState.WELL -> RowIcon(R.drawable.ic_all_well)
                HealthCheckState.LOOK -> RowIcon(R.drawable.ic_needs_look, MaterialTheme.colorScheme.secondary)
                HealthCheckState.PLAIN -> RowIcon(R.drawable.ic_about, MaterialTheme.colorScheme.onSurfaceVariant)
            }
        }
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(check.title, style = Type.bodyStrong)
            if (check.state == HealthCheckState.LOOK) SecondLine(shell.word("reminders-needs-look"), colour = MaterialTheme.colorScheme.secondary)
            SecondLine(check.text)
            check.settings?.let { to ->
                val open = { context.startActivity(to.intent(context)) }
                if (check.state == HealthCheckState.LOOK) ClayButton(shell.word("reminders-open-settings"), open, Modifier.padding(top = 8.dp))
                else WordButton(shell.word("reminders-open-settings"), open)
            }
        }
    }
}

private fun HealthSettings.intent(context: Context): Intent {
    val app = Uri.fromParts("package", context.packageName, null)
    return when (this) {
        HealthSettings.NOTIFICATIONS -> Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)
        HealthSettings.BATTERY -> Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app)
        HealthSettings.EXACT_ALARMS -> if (Build.VERSION.SDK_INT >= 31) Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, app) else Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app)
    }.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
}
