package app.grain.today

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.HardDayPlace
import app.grain.design.Card
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.GreyButton
import app.grain.design.RiceGrain
import app.grain.design.SecondLine
import app.grain.design.SideBySide
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.Route

/** A hard day: a card to rest by, one question that leads somewhere, and how long it stays quiet. */
@Composable
internal fun HardDay(state: TodayUiState.HardDay, model: TodayViewModel) {
    val shell = LocalShell.current
    Card(padding = 28) {
        RiceGrain(36.dp)
        Text(shell.word("today-hard-text"), Modifier.padding(top = 20.dp), style = Type.reading)
    }
    if (model.closed != state.hardDay.until) {
        Card {
            CardHeading(shell.word("today-hard-one-question"), state.hardDay.question)
            Chips {
                for (choice in state.hardDay.choices) {
                    Chip(choice.text, false, { if (choice.leadsTo == HardDayPlace.CLOSE) model.close(state.hardDay) else open(choice.leadsTo, shell::open) })
                }
            }
        }
    }
    SecondLine(state.hardDay.text, Modifier.padding(top = 8.dp, bottom = 12.dp))
    SideBySide {
        GreyButton(shell.word("today-hard-longer"), { model.restLonger() })
        GreyButton(shell.word("today-hard-end"), { model.doneResting() })
    }
}

private fun open(place: HardDayPlace, go: (Route) -> Unit) = when (place) {
    HardDayPlace.CARD -> go(Route.Page.CARD)
    HardDayPlace.BREATHING -> go(Route.Page.BREATHING)
    HardDayPlace.PEOPLE -> go(Route.Core.PEOPLE)
    HardDayPlace.HELP -> go(Route.Page.HELP)
    HardDayPlace.BLANK_LINE -> go(Route.Page.PROMPT)
    HardDayPlace.CLOSE -> Unit
}
