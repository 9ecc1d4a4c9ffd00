package app.grain.setup

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.grain.client.AreaSide
import app.grain.client.AreaView
import app.grain.client.Client
import app.grain.client.ErrorWords
import app.grain.client.CallResult
import app.grain.client.SetUpDraft
import app.grain.client.Side
import app.grain.client.StartingLevel
import app.grain.client.orNull
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** The first run. Nothing is saved before the last step; leaving early saves what was chosen. */
class SetUpViewModel(private val client: Client) : ViewModel() {
    private val shown = MutableStateFlow(SetUpUiState())

    /** What is seen. */
    val state: StateFlow<SetUpUiState> = shown.asStateFlow()

    init {
        viewModelScope.launch {
            val areas = client.ask { areas() }.orNull().orEmpty()
            shown.update { it.copy(areas = areas) }
        }
    }

    /** One step forward or back. */
    fun step(to: SetUpStep) = shown.update { it.copy(step = to, chooseFirst = false) }

    /** Where the person stands. Nothing is chosen beforehand. */
    fun side(side: Side) = shown.update { it.copy(side = side, chooseFirst = false) }

    /** "Continue" without a choice says what is missing. */
    fun askFirst() = shown.update { it.copy(chooseFirst = true) }

    /** 18 or older, or not: decides the next step and is kept nowhere (C8). */
    fun age(grown: Boolean) = step(if (grown) SetUpStep.BEFORE else SetUpStep.UNDER_AGE)

    /** An area is tracked, or not. */
    fun area(key: String, on: Boolean) = shown.update { it.copy(tracked = if (on) it.tracked + key else it.tracked - key) }

    /** The side in one area. */
    fun areaSide(key: String, side: Side) = shown.update { it.copy(sides = it.sides + (key to side)) }

    /** Where a bowl stands at the start; nothing leaves it open, which is an answer too. */
    fun level(key: String, level: UByte?) = shown.update { state ->
        if (level == null) state.copy(levels = state.levels - key, leftOpen = state.leftOpen + key)
        else state.copy(levels = state.levels + (key to level), leftOpen = state.leftOpen - key)
    }

    /** The next of the areas, each on a page of its own; false after the last one. */
    fun nextArea(): Boolean {
        val more = shown.value.areaAt < shown.value.healing.lastIndex
        shown.update { it.copy(areaAt = if (more) it.areaAt + 1 else 0) }
        return more
    }

    /** One step back. */
    fun back() {
        val now = shown.value.step
        if (now == SetUpStep.LEVELS && shown.value.areaAt > 0) return shown.update { it.copy(areaAt = it.areaAt - 1) }
        step(if (now == SetUpStep.BEFORE) SetUpStep.AGE else SetUpStep.entries[now.ordinal - 1])
    }

    /** Saves all of it at once; [then] runs after it is saved. */
    fun finish(then: () -> Unit) {
        val chosen = shown.value
        viewModelScope.launch {
            val said = client.ask {
                setUp(
                    SetUpDraft(
                        settings().copy(side = chosen.side),
                        chosen.tracked.ifEmpty { null },
                        chosen.sides.filterKeys { it in chosen.tracked }.map { (area, side) -> AreaSide(area, side) },
                        chosen.levels.filterKeys { it in chosen.healing }.map { (area, level) -> StartingLevel(area, level) },
                    ),
                )
            }
            when (said) {
                is CallResult.Done -> then()
                is CallResult.Failed -> shown.update { it.copy(trouble = said.words) }
            }
        }
    }
}

/** The steps in order; only those under 18 come to UNDER_AGE, and it leads nowhere but back (C8). */
enum class SetUpStep { WHO, AGE, UNDER_AGE, BEFORE, AREAS, LEVELS, REMINDERS }

/** What was chosen so far. */
data class SetUpUiState(
    val step: SetUpStep = SetUpStep.WHO,
    val side: Side? = null,
    val chooseFirst: Boolean = false,
    val areas: List<AreaView> = emptyList(),
    val tracked: List<String> = emptyList(),
    val sides: Map<String, Side> = emptyMap(),
    val levels: Map<String, UByte> = emptyMap(),
    val leftOpen: Set<String> = emptySet(),
    val areaAt: Int = 0,
    val trouble: ErrorWords? = null,
) {
    /** Tracked areas that have a bowl of the person's own. */
    val healing: List<String> get() = tracked.filter { sideIn(it) == Side.HEALING }

    /** The side in an area. */
    fun sideIn(key: String): Side = when (side) {
        Side.REBUILDING -> Side.REBUILDING
        Side.BOTH -> sides[key] ?: Side.HEALING
        else -> Side.HEALING
    }
}
