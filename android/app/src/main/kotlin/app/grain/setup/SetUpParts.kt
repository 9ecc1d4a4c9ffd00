package app.grain.setup

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.bowls.StartingBowls
import app.grain.client.AreaView
import app.grain.client.Side
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Hairline
import app.grain.design.SecondLine
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.shell.LocalShell

/** Which areas matter now, and on which side the person stands in each. */
@Composable
internal fun ChooseAreas(state: SetUpUiState, model: SetUpViewModel) {
    val shell = LocalShell.current
    SecondLine(shell.word("setup-areas-text"), Modifier.padding(bottom = 16.dp))
    AreaSwitches(state.areas, state.tracked, model::area) { area ->
        if (state.side == Side.BOTH) AreaSideCells(state.sideIn(area.key)) { model.areaSide(area.key, it) }
    }
}

/** A switch for each area, with [under] it where it is on. */
@Composable
internal fun AreaSwitches(areas: List<AreaView>, tracked: List<String>, onChange: (String, Boolean) -> Unit, under: @Composable (AreaView) -> Unit = {}) {
    Card(padding = 8) {
        areas.forEachIndexed { i, area ->
            if (i > 0) Hairline()
            val on = area.key in tracked
            SwitchRow(area.name, on, { onChange(area.key, it) }, below = area.note)
            if (on) under(area)
        }
    }
}

/** The side in one area. */
@Composable
internal fun AreaSideCells(side: Side, onChange: (Side) -> Unit) {
    val shell = LocalShell.current
    WordCells(
        listOf(Side.HEALING to "setup-area-healing", Side.REBUILDING to "setup-area-rebuilding").map { (value, word) ->
            CellChoice(shell.word(word), side == value, { onChange(value) })
        },
        Modifier.padding(bottom = 12.dp),
    )
}

/** Where a bowl stands at the start, one area at a time; or nothing. */
@Composable
internal fun ChooseLevels(state: SetUpUiState, model: SetUpViewModel) {
    val shell = LocalShell.current
    val key = state.healing.getOrNull(state.areaAt) ?: return
    val area = state.areas.find { it.key == key } ?: return
    SecondLine(shell.word("bowl-start-text"), Modifier.padding(bottom = 16.dp))
    Card {
        Text(area.name, Modifier.padding(bottom = 12.dp), style = Type.title)
        StartingBowls(key, area.series.toInt(), state.levels[key], key in state.leftOpen, { model.level(key, it) }) { model.level(key, null) }
    }
}

/** The three sides, each with its words and what they mean. */
internal val Sides = listOf(
    Triple(Side.HEALING, "setup-role-healing", "setup-role-healing-text"),
    Triple(Side.REBUILDING, "setup-role-rebuilding", "setup-role-rebuilding-text"),
    Triple(Side.BOTH, "setup-role-both", "setup-role-both-text"),
)
