package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.BowlView
import app.grain.client.GrainChange
import app.grain.client.GrainsLittleAdded
import app.grain.client.GrainsLittleTaken
import app.grain.client.Words
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.GrainGlyph
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.ErrorText
import app.grain.shell.largerText
import app.grain.shell.pictureWidth

/** One bowl: the picture, its word, the two equal buttons and the ledger (design.md 08). */
@Composable
fun BowlScreen(area: String) {
    val shell = LocalShell.current
    val model = viewModel(key = "bowl:$area") { BowlViewModel(shell.client, area) }
    val state by model.state.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val view = (state as? BowlUiState.Shown)?.view ?: (state as? BowlUiState.Asking)?.view
    Frame(view?.bowl?.name ?: "", TopBarStart.Back(), Route.Tab.BOWLS, picture = view?.let { { Picture(it) } }) {
        ErrorText(trouble)
        when (val s = state) {
            BowlUiState.Loading -> PageStates<Unit>(Page.Loading, model::again) {}
            is BowlUiState.Failed -> PageStates<Unit>(Page.Failed(s.words), model::again) {}
            is BowlUiState.Asking -> {
                StartingLevel(model)
                Ledger(s.view)
            }
            is BowlUiState.Shown -> {
                TakeAndAdd(s, model)
                LowBowl(s.view, model)
                NotYet(s.view, model)
                Ledger(s.view)
            }
        }
    }
}

@Composable
private fun Picture(view: BowlView) {
    Column(Modifier.fillMaxWidth().padding(bottom = 20.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
        BowlPicture(
            view.bowl.area, view.bowl.series.toInt(), view.bowl.level.toInt(), pictureWidth(300.dp),
            added = view.bowl.addedToday.toInt(), taken = view.bowl.takenToday.toInt(),
        )
        Column(Modifier.clearAndSetSemantics { contentDescription = view.bowl.spoken }, Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
            Text(view.bowl.wordText, Modifier.padding(top = 8.dp), style = Type.title)
            Text(view.wordLine, style = Type.body, textAlign = TextAlign.Center)
            SecondLine(view.count)
        }
        SecondLine(view.note)
    }
}

@Composable
private fun TakeAndAdd(state: BowlUiState.Shown, model: BowlViewModel) {
    val shell = LocalShell.current
    val name = state.view.bowl.name
    fun change(change: GrainChange, said: String) = model.change(change) { undo -> shell.toast = Toast("$name: $said", undo) }
    val take: @Composable (Modifier) -> Unit = {
        HandButton(shell.word("bowl-take"), true, !state.empty, it) { change(GrainsLittleTaken, shell.word("bowl-entry-little-taken").lowercase()) }
    }
    val add: @Composable (Modifier) -> Unit = {
        HandButton(shell.word("bowl-add"), false, !state.full, it) { change(GrainsLittleAdded, shell.word("bowl-entry-little-added").lowercase()) }
    }
    if (largerText) {
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            take(Modifier.fillMaxWidth())
            add(Modifier.fillMaxWidth())
        }
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp)) {
            take(Modifier.weight(1f))
            add(Modifier.weight(1f))
        }
    }
    SecondLine(if (state.full) shell.word("bowl-is-full") else if (state.empty) shell.word("bowl-is-empty") else "", Modifier.padding(top = 8.dp))
    MoreGrains(state.view.bowl.area, model)
}

/** The offer after a fall, on this page and nowhere else; leaving it comes first. */
@Composable
private fun LowBowl(view: BowlView, model: BowlViewModel) {
    if (!view.offerGuide) return
    val shell = LocalShell.current
    Card {
        Text(shell.word("bowl-low-text"), Modifier.padding(bottom = 12.dp), style = Type.body)
        WordCells(
            listOf(
                CellChoice(shell.word("bowl-low-leave"), false, model::answerOffer),
                CellChoice(shell.word("bowl-low-guide"), false, {
                    model.answerOffer()
                    shell.open(Route.Core.guide(view.bowl.area))
                }),
                CellChoice(shell.word("bowl-low-help"), false, {
                    model.answerOffer()
                    shell.open(Route.Page.HELP)
                }),
            ),
        )
    }
}

@Composable
private fun NotYet(view: BowlView, model: BowlViewModel) {
    val shell = LocalShell.current
    val named = view.notYetSince != null
    WordButton(shell.word(if (named) "bowl-not-yet-release" else "bowl-not-yet"), { model.notYet(!named) })
}

@Composable
private fun StartingLevel(model: BowlViewModel) {
    val shell = LocalShell.current
    Card {
        Text(shell.word("bowl-start-question"), Modifier.padding(bottom = 12.dp), style = Type.head)
        WordCells(Words.starting().map { CellChoice(it.text, false, { model.start(it.level) }) })
    }
}

@Composable
private fun HandButton(text: String, hollow: Boolean, enabled: Boolean, modifier: Modifier, onClick: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    val (colour, ink) = if (hollow) colours.surfaceContainerHigh to colours.onSurface else colours.primaryContainer to colours.onPrimaryContainer
    GlyphButton(text, colour, ink, enabled, modifier, onClick) { GrainGlyph(it, 24.dp, hollow) }
}
