package app.grain.reminders

import android.Manifest
import android.content.pm.PackageManager
import android.os.Build
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.EverySecondWeek
import app.grain.client.PauseForOneDay
import app.grain.client.PauseForSevenDays
import app.grain.client.PauseForThirtyDays
import app.grain.client.PauseForThreeDays
import app.grain.client.RarerRhythm
import app.grain.client.ReminderDraft
import app.grain.client.ReminderKind
import app.grain.client.ReminderRowView
import app.grain.client.RemindersView
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.ListRow
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.SwitchRow
import app.grain.design.TimeButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Trouble
import app.grain.shell.pageModel

/** Reminders (design.md 15). Off until asked for; the phone's permission is asked only after the first one is wanted (N1). */
@Composable
fun RemindersScreen() {
    val shell = LocalShell.current
    val model = pageModel("reminders", Subject.REMINDERS, Subject.REST, Subject.SETTINGS, Subject.PROMISES, Subject.TELL, Subject.CHECK_IN) { reminders() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("reminders-title"), Lead.Back(shell.word("app-place-you"))) {
        Trouble(trouble)
        PageStates(page, model::again) { view ->
            SecondLine(view.paused, Modifier.padding(bottom = 12.dp))
            Health(view)
            for (row in view.rows) Reminder(row, model)
            Offers(view, model)
            Bounds(view, model)
            Rest(view, model)
        }
    }
}

@Composable
private fun Health(view: RemindersView) {
    val shell = LocalShell.current
    Card(padding = 8) {
        ListRow(shell.word("reminders-health-title"), { shell.open(Route.Page.HEALTH) }, below = view.off.ifEmpty { view.next }, leading = { RowIcon(R.drawable.ic_reminders) })
    }
}

@Composable
private fun Reminder(row: ReminderRowView, model: PageModel<RemindersView>) = Card {
    val shell = LocalShell.current
    fun set(draft: ReminderDraft) = model.act({ setReminder(row.id, draft) })
    SwitchRow(row.name, row.draft.on, { set(row.draft.copy(on = it)) }, below = row.`when`)
    if (row.draft.on) {
        for ((i, time) in row.draft.times.withIndex()) {
            TimeButton(time, { new -> set(row.draft.copy(times = row.draft.times.toMutableList().apply { this[i] = new }.sorted())) })
        }
        Days(row.draft) { set(it) }
        SecondLine(shell.word("reminders-shown"), Modifier.padding(top = 12.dp, bottom = 4.dp))
        Text(row.previewTitle, style = Type.label)
        SecondLine(row.previewBody)
    }
    WordButton(shell.word("app-delete"), { model.act({ removeReminder(row.id) }) })
}

/** On which days: weekdays in the order of the person's weeks, or a rarer rhythm instead of them. */
@Composable
private fun Days(draft: ReminderDraft, onChange: (ReminderDraft) -> Unit) {
    val model = pageModel("days", Subject.SETTINGS) { weekdays() to rarerRhythms(today().day) }
    val page by model.page.collectAsStateWithLifecycle()
    val (week, rarer) = (page as? Page.Shown)?.view ?: return
    Chips {
        for (day in week) {
            val on = draft.rarer == null && draft.weekdays.toInt() and day.mask.toInt() != 0
            Chip(day.short, on, { onChange(draft.copy(rarer = null, weekdays = if (draft.rarer == null) draft.weekdays xor day.mask else day.mask)) })
        }
    }
    Chips(Modifier.padding(top = 8.dp)) {
        for (more in rarer) Chip(more.text, more.rhythm.isAs(draft.rarer), { on -> onChange(draft.copy(rarer = more.rhythm.takeIf { on })) })
    }
}

/** The same rhythm, whichever week it was chosen in. */
private fun RarerRhythm.isAs(chosen: RarerRhythm?) = this == chosen || this is EverySecondWeek && chosen is EverySecondWeek && weekdays == chosen.weekdays

/** The kinds that are not set yet. */
@Composable
private fun Offers(view: RemindersView, model: PageModel<RemindersView>) {
    val shell = LocalShell.current
    val context = LocalContext.current
    val ask = rememberLauncherForActivityResult(RequestPermission()) { }
    val there = view.rows.map { it.draft.kind }
    val offers = listOf(ReminderKind.CHECK_IN to "reminders-check-in", ReminderKind.CARD to "reminders-card", ReminderKind.PROMPT to "reminders-prompt").filter { it.first !in there }
    if (offers.isEmpty()) return
    Card(padding = 8) {
        for ((kind, word) in offers) {
            SwitchRow(shell.word(word), false, {
                model.act({ setReminder(null, view.start.copy(kind = kind, on = true)) }) {
                    if (Build.VERSION.SDK_INT >= 33 && context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED) {
                        ask.launch(Manifest.permission.POST_NOTIFICATIONS)
                    }
                }
            }, below = shell.word("app-off"))
        }
    }
}

@Composable
private fun Bounds(view: RemindersView, model: PageModel<RemindersView>) {
    val shell = LocalShell.current
    Card {
        Text(shell.word("reminders-quiet-hours"), style = Type.head)
        SecondLine(view.quiet)
        SecondLine(shell.word("reminders-quiet-text"), Modifier.padding(bottom = 4.dp))
        Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
            TimeButton(view.quietFrom, { model.act({ setQuietHours(it, view.quietUntil) }) })
            TimeButton(view.quietUntil, { model.act({ setQuietHours(view.quietFrom, it) }) })
        }
        Text(shell.word("reminders-at-most"), Modifier.padding(top = 12.dp, bottom = 8.dp), style = Type.head)
        WordCells((1..2).map { n -> CellChoice(if (view.atMost.toInt() == n) view.atMostText else "$n", view.atMost.toInt() == n, { model.act({ setRemindersADay(n.toUByte()) }) }) })
        SecondLine(shell.word("reminders-own-come"), Modifier.padding(top = 8.dp))
        SecondLine(view.rhythmText)
        if (view.rhythmText.isNotEmpty()) WordButton(shell.word("reminders-full-rhythm"), { model.act({ fullReminderRhythm() }) })
    }
}

@Composable
private fun Rest(view: RemindersView, model: PageModel<RemindersView>) {
    val shell = LocalShell.current
    var open by remember { mutableStateOf(false) }
    val labels = pageModel("reminder-labels", Subject.SETTINGS) { reminderLabels().pause }
    val words by labels.page.collectAsStateWithLifecycle()
    SectionTitle(shell.word("reminders-pause"))
    Card {
        when {
            view.pausedUntil != null -> SoftButton(shell.word("reminders-pause-end"), { model.act({ endReminderPause() }) })
            !open -> SoftButton(shell.word("reminders-pause"), { open = true }, icon = R.drawable.ic_pause)
            else -> PageStates(words, labels::again) { pause ->
                WordCells(Pauses.mapIndexed { i, length -> CellChoice(pause.getOrElse(i) { "" }, false, { model.act({ pauseReminders(length) }) { open = false } }) })
            }
        }
        SecondLine(shell.word("reminders-pause-text"), Modifier.padding(top = 8.dp))
    }
}

private val Pauses = listOf(PauseForOneDay, PauseForThreeDays, PauseForSevenDays, PauseForThirtyDays)
