package app.grain.promises

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.PromiseDraft
import app.grain.client.PromiseReminder
import app.grain.client.PromiseSchedule
import app.grain.client.RarerRhythmView
import app.grain.client.RemindOff
import app.grain.client.RemindOnTheDay
import app.grain.client.ScheduleOnce
import app.grain.client.ScheduleRarer
import app.grain.client.ScheduleRecurring
import app.grain.client.Subject
import app.grain.client.ToMyself
import app.grain.client.ToPartner
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.DayButton
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SwitchRow
import app.grain.design.TimeButton
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.Toast
import app.grain.shell.Trouble
import app.grain.shell.choice
import app.grain.shell.choiceOrNone
import app.grain.shell.draft
import app.grain.shell.pageModel
import app.grain.shell.short
import java.time.LocalDate
import java.time.LocalTime

/** A promise in plain words: to whom, by when or how often, and whether to be reminded. */
@Composable
fun NewPromiseScreen() {
    val shell = LocalShell.current
    val model = pageModel("new-promise", Subject.SETTINGS) { today().day.let { it to rarerRhythms(it) } }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val words = draft("promise")
    var text by words
    val toWhom = choice("promise to partner", true, String::toBooleanStrict)
    val howOften = choice("promise rhythm", 0, String::toInt)
    val byWhen = choiceOrNone("promise day", null, LocalDate::parse)
    val reminded = choiceOrNone("promise remind", null, LocalTime::parse)
    var toPartner by toWhom
    var rhythm by howOften
    var another by byWhen
    var remind by reminded
    val (today, rarer) = (page as? Page.Shown)?.view ?: (null to emptyList())
    Frame(
        shell.word("promises-new"), Lead.Close(),
        foot = {
            FilledButton(shell.word("app-save"), {
                if (today != null) {
                    val draft = PromiseDraft(text, if (toPartner) ToPartner else ToMyself, schedule(rhythm, rarer, today, another), null, remind.reminder())
                    model.act({ addPromise(draft) }) { made ->
                        words.done()
                        for (choice in listOf(toWhom, howOften, byWhen, reminded)) choice.done()
                        shell.back()
                        listOf(made.remindPassed, made.veryLarge).firstOrNull { it.isNotEmpty() }?.let { shell.toast = Toast(it) }
                    }
                }
            })
        },
    ) {
        Trouble(trouble)
        WriteField(text, { text = it }, shell.word("promises-what-hint"), Modifier.padding(bottom = 12.dp), shell.word("promises-what"), lines = 2)
        Card {
            Text(shell.word("promises-to-whom"), Modifier.padding(bottom = 12.dp), style = Type.head)
            WordCells(
                listOf(true to "app-partner", false to "promises-to-myself").map { (value, word) -> CellChoice(shell.word(word).opening(), toPartner == value, { toPartner = value }) },
            )
        }
        Card {
            Text(shell.word("promises-how-often"), Modifier.padding(bottom = 12.dp), style = Type.head)
            WordCells(
                Rhythms.mapIndexed { i, (word, _) -> CellChoice(shell.word(word).opening(), rhythm == i, { rhythm = i }) } +
                    rarer.mapIndexed { i, more -> CellChoice(more.text, rhythm == Rhythms.size + i, { rhythm = Rhythms.size + i }) },
            )
            val day = another ?: today
            if (rhythm == ANOTHER_DAY && day != null) {
                SecondLine(shell.word("promises-by-when"), Modifier.padding(top = 12.dp))
                DayButton(day.short(), day, { another = it })
            }
        }
        RemindCard(remind) { remind = it }
    }
}

/** Whether to be reminded on the day, and when. */
@Composable
internal fun RemindCard(at: LocalTime?, onChange: (LocalTime?) -> Unit) = Card {
    val shell = LocalShell.current
    SwitchRow(shell.word("promises-remind"), at != null, { onChange(if (it) LocalTime.of(18, 0) else null) })
    at?.let { TimeButton(it, onChange) }
    SecondLine(shell.word("setup-reminders-text"))
}

/** A word that can stand in a sentence, standing alone. */
internal fun String.opening() = replaceFirstChar(Char::uppercase)

internal fun LocalTime?.reminder(): PromiseReminder = if (this == null) RemindOff else RemindOnTheDay(this, false)

private val Rhythms: List<Pair<String, (LocalDate) -> PromiseSchedule>> = listOf(
    "days-today" to { day -> ScheduleOnce(day) },
    "days-tomorrow" to { day -> ScheduleOnce(day.plusDays(1)) },
    "promises-another-day" to { day -> ScheduleOnce(day) },
    "promises-each-day" to { day -> ScheduleRecurring(0b1111111u, day, null) },
    "promises-each-weekday" to { day -> ScheduleRecurring(0b0011111u, day, null) },
    "promises-each-week" to { day -> ScheduleRecurring((1 shl (day.dayOfWeek.value - 1)).toUByte(), day, null) },
)

/** What is chosen, from this day on. */
private fun schedule(chosen: Int, rarer: List<RarerRhythmView>, today: LocalDate, another: LocalDate?): PromiseSchedule =
    rarer.getOrNull(chosen - Rhythms.size)?.let { ScheduleRarer(it.rhythm, today, null) }
        ?: Rhythms[chosen.coerceAtMost(Rhythms.lastIndex)].second(if (chosen == ANOTHER_DAY) another ?: today else today)

/** The place of a day that is chosen on the calendar. */
private const val ANOTHER_DAY = 2
