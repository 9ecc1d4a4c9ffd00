package app.grain.you

import android.os.Build
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.AreaView
import app.grain.client.ClockForm
import app.grain.client.ExitTo
import app.grain.client.HelpCalls
import app.grain.client.Settings
import app.grain.client.Side
import app.grain.client.Situation
import app.grain.client.Subject
import app.grain.client.WeekBegins
import app.grain.client.Words
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Hairline
import app.grain.design.RadioCard
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.promises.opening
import app.grain.setup.AreaSideCells
import app.grain.setup.AreaSwitches
import app.grain.setup.Sides
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.draft
import app.grain.shell.pageModel

/** Settings that change how the app looks, speaks and ends. */
@Composable
fun AppScreen() = SettingsPage("settings-title") { settings, save ->
    val shell = LocalShell.current
    Card(padding = 8) {
        SwitchRow(shell.word("settings-words-only"), settings.wordsOnly, { save(settings.copy(wordsOnly = it)) })
        Hairline()
        SwitchRow(shell.word("settings-faith"), settings.faith, { save(settings.copy(faith = it)) }, below = shell.word("setup-faith-text"))
        Hairline()
        SwitchRow(shell.word("settings-just-for-me"), settings.justForMe, { save(settings.copy(justForMe = it)) }, below = shell.word("setup-just-for-me-text"))
        Hairline()
        if (Build.VERSION.SDK_INT >= 31) {
            SwitchRow(shell.word("settings-phone-colours"), settings.dynamicColour, { save(settings.copy(dynamicColour = it)) }, below = shell.word("settings-phone-colours-text"))
            Hairline()
        }
        SwitchRow(shell.word("reminders-show-card"), settings.cardOnNotification, { save(settings.copy(cardOnNotification = it)) }, below = shell.word("reminders-show-card-text"))
    }
    Card {
        Text(shell.word("settings-language"), Modifier.padding(bottom = 4.dp), style = Type.head)
        val languages = Words.languages()
        if (languages.size == 1) SecondLine(languages.single().name)
        else WordCells(languages.map { CellChoice(it.name, settings.language == it.code, { save(settings.copy(language = it.code)) }) })
    }
    Card {
        Text(shell.word("settings-exit-opens"), Modifier.padding(bottom = 12.dp), style = Type.head)
        WordCells(
            listOf(ExitTo.BLANK_PAGE to "settings-exit-blank", ExitTo.HOME_SCREEN to "settings-exit-home").map { (to, word) ->
                CellChoice(shell.word(word), settings.exitTo == to, { save(settings.copy(exitTo = to)) })
            },
        )
    }
    Card {
        Text(shell.word("settings-day-start"), style = Type.head)
        SecondLine(shell.word("settings-day-start-text"), Modifier.padding(bottom = 12.dp))
        WordCells((0..6).map { hour -> CellChoice("$hour:00", settings.rolloverHour.toInt() == hour, { save(settings.copy(rolloverHour = hour.toUByte())) }) })
    }
    Card {
        Text(shell.word("settings-week-begins"), Modifier.padding(bottom = 12.dp), style = Type.head)
        WordCells(Weeks.map { (value, word) -> CellChoice(shell.word(word).opening(), settings.weekBegins == value, { save(settings.copy(weekBegins = value)) }) })
        Text(shell.word("settings-clock-form"), Modifier.padding(vertical = 12.dp), style = Type.head)
        WordCells(Clocks.map { (value, word) -> CellChoice(shell.word(word), settings.clockForm == value, { save(settings.copy(clockForm = value)) }) })
    }
    Card {
        var partner by draft("partner", settings.partner)
        WriteField(partner, { partner = it }, shell.word("setup-partner-hint"), Modifier.padding(bottom = 12.dp), shell.word("settings-partner-word"))
        SoftButton(shell.word("app-save"), { save(settings.copy(partner = partner)) })
    }
}

/** On which side one stands, and where things stand. */
@Composable
fun SideScreen() = SettingsPage("settings-my-side") { settings, save ->
    val shell = LocalShell.current
    SecondLine(shell.word("settings-my-side-text"), Modifier.padding(bottom = 12.dp))
    Column(Modifier.selectableGroup()) {
        for ((side, word, below) in Sides) {
            RadioCard(shell.word(word), shell.word(below), settings.side == side, { save(settings.copy(side = side)) })
        }
    }
    Card {
        Text(shell.word("settings-state"), Modifier.padding(bottom = 12.dp), style = Type.head)
        WordCells(Situations.map { (value, word) -> CellChoice(shell.word(word), settings.situation == value, { save(settings.copy(situation = value)) }) })
    }
}

private val Weeks = listOf(
    WeekBegins.AS_THE_PHONE to "settings-as-the-phone", WeekBegins.MONDAY to "days-monday", WeekBegins.SATURDAY to "days-saturday", WeekBegins.SUNDAY to "days-sunday",
)

private val Clocks = listOf(
    ClockForm.AS_THE_PHONE to "settings-as-the-phone", ClockForm.TWENTY_FOUR_HOURS to "settings-clock-24", ClockForm.TWELVE_HOURS to "settings-clock-12",
)

private val Situations = listOf(
    Situation.WORKING_ON_IT to "settings-state-working", Situation.STILL_DECIDING to "settings-state-deciding", Situation.PAUSING to "settings-state-pausing",
    Situation.PARTING to "settings-state-parting", Situation.ON_MY_OWN to "settings-state-alone",
)

@Composable
private fun SettingsPage(title: String, content: @Composable (Settings, (Settings) -> Unit) -> Unit) {
    val shell = LocalShell.current
    val model = pageModel("settings", Subject.SETTINGS) { settings() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word(title), Lead.Back(shell.word("app-place-you"))) {
        Trouble(trouble)
        PageStates(page, model::again) { settings -> content(settings) { model.act({ saveSettings(it) }) } }
    }
}

/** Which areas are tracked, and the side in each. */
@Composable
fun AreasScreen() {
    val shell = LocalShell.current
    val model = pageModel("areas", Subject.AREAS, Subject.SETTINGS) { areas() to settings() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("settings-areas"), Lead.Back(shell.word("app-place-you"))) {
        SecondLine(shell.word("setup-areas-text"), Modifier.padding(bottom = 12.dp))
        Trouble(trouble)
        PageStates(page, model::again) { (areas, settings) ->
            val tracked = areas.filter(AreaView::tracked).map(AreaView::key)
            AreaSwitches(areas, tracked, { key, on -> model.act({ trackAreas(if (on) tracked + key else tracked - key) }) }) { area ->
                if (settings.side == Side.BOTH) AreaSideCells(area.side) { model.act({ setAreaSide(area.key, it) }) }
            }
            for (area in areas.filter(AreaView::own)) {
                OwnArea(area, { name, kept -> model.act({ renameArea(area.key, name) }) { kept() } }) { model.act({ deleteArea(area.key) }) }
            }
            Card {
                val own = draft("area")
                var name by own
                WriteField(name, { name = it }, shell.word("setup-area-own-name"), Modifier.padding(bottom = 12.dp), shell.word("setup-area-own"))
                SoftButton(shell.word("app-add"), { model.act({ addArea(name) }) { own.done() } })
            }
        }
    }
}

/** An area of one's own can have another name, and be deleted with its grains. */
@Composable
private fun OwnArea(area: AreaView, rename: (String, () -> Unit) -> Unit, delete: () -> Unit) = Card {
    val shell = LocalShell.current
    val own = draft("area ${area.key}", area.name)
    var name by own
    WriteField(name, { name = it }, shell.word("setup-area-own-name"), Modifier.padding(bottom = 12.dp), shell.word("setup-area-own-name"))
    SoftButton(shell.word("app-save"), { rename(name, own::done) }, enabled = name != area.name)
    DeleteButton(delete = delete)
}

/** What Grain is and is not. */
@Composable
fun AboutScreen() {
    val shell = LocalShell.current
    val lines = HelpCalls.lines()
    Frame(shell.word("settings-about"), Lead.Back(shell.word("app-place-you"))) {
        Card { BodyText("${shell.word("app-name")} ${Words.version()}") }
        for (line in listOf(lines.notTherapy, lines.bothSafe, lines.legal)) Card { BodyText(line) }
        if (!Words.reviewed()) SecondLine(shell.word("app-unreviewed"))
    }
}
