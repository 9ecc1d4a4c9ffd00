package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
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
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.GrainGlyph
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.TopBarStart
import app.grain.shell.largerText
import app.grain.shell.pictureWidth

/** One bowl: the picture, its words, two equal buttons, a year to look back on, "not yet", and what happened (design.md 08). */
@Composable
fun BowlScreen(area: String) {
    val shell = LocalShell.current
    val model = viewModel(key = "bowl:$area") { BowlViewModel(shell.client, area) }
    val state by model.state.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val view = (state as? BowlUiState.Shown)?.view
    Frame(view?.bowl?.name ?: "", TopBarStart.Back(), Route.Tab.BOWLS, picture = view?.let { { Picture(it, model) } }) {
        ErrorText(trouble)
        when (val s = state) {
            BowlUiState.Loading -> PageStates<Unit>(Page.Loading, model::again) {}
            is BowlUiState.Failed -> PageStates<Unit>(Page.Failed(s.words), model::again) {}
            is BowlUiState.Shown -> Bowl(s.view, model)
        }
    }
}

@Composable
private fun Picture(view: BowlView, model: BowlViewModel) {
    val shown = view.bowl.shown.toInt()
    val before = if (LocalShell.current.reducedMotion) shown else model.before(view)
    LaunchedEffect(view) { model.seen(view) }
    Column(Modifier.fillMaxWidth().padding(bottom = 20.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
        BowlPicture(
            view.bowl.area, view.bowl.series.toInt(), shown, pictureWidth(if (view.askStartingLevel) 148.dp else 300.dp),
            added = view.bowl.addedToday.toInt(), taken = view.bowl.takenToday.toInt(), before = before,
        )
        Said(view)
    }
}

@Composable
private fun Bowl(view: BowlView, model: BowlViewModel) {
    Start(view, model)
    TakeAndAdd(view, model)
    Spacer(Modifier.padding(top = 12.dp))
    LowBowl(view, model)
    Further(view)
    view.year?.let { YearStrip(view.bowl, it) }
    Ledger(view, model)
}

@Composable
private fun Said(view: BowlView) {
    Column(Modifier.clearAndSetSemantics { contentDescription = view.bowl.spoken }, Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
        Text(view.bowl.wordText, Modifier.padding(top = 8.dp), style = Type.title)
        Text(view.wordLine, style = Type.body, textAlign = TextAlign.Center)
        SecondLine(view.count)
    }
    SecondLine(view.note)
}

/** Asked until it is said; to leave it open folds it away, and asks again another time. */
@Composable
private fun Start(view: BowlView, model: BowlViewModel) {
    var leftOpen by rememberSaveable { mutableStateOf(false) }
    if (!view.askStartingLevel || leftOpen) return
    val shell = LocalShell.current
    Card {
        Text(shell.word("bowl-start-question"), style = Type.head)
        SecondLine(shell.word("bowl-start-text"), Modifier.padding(bottom = 12.dp))
        StartingBowls(view.bowl.area, view.bowl.series.toInt(), null, false, { level -> model.start(level) { undo -> shell.toast = Toast(shell.word("app-saved"), undo) } }) { leftOpen = true }
    }
}

@Composable
private fun TakeAndAdd(view: BowlView, model: BowlViewModel) {
    val shell = LocalShell.current
    val name = view.bowl.name
    fun change(change: GrainChange, said: String) = model.change(change) { undo -> shell.toast = Toast("$name: $said", undo) }
    val take: @Composable (Modifier) -> Unit = {
        HandButton(shell.word("bowl-take"), true, view.canTake, it) { change(GrainsLittleTaken, shell.word("bowl-entry-little-taken").lowercase()) }
    }
    val add: @Composable (Modifier) -> Unit = {
        HandButton(shell.word("bowl-add"), false, view.canAdd, it) { change(GrainsLittleAdded, shell.word("bowl-entry-little-added").lowercase()) }
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
}

/** More than one grain, and "not yet": each on a page of its own, where nothing is said before it is saved. */
@Composable
private fun Further(view: BowlView) {
    val shell = LocalShell.current
    Card(padding = 8) {
        ListRow(shell.word("bowl-more"), { shell.open(Route.Core(view.more)) })
        Hairline()
        ListRow(view.notYet.text, { shell.open(Route.Core(view.notYet.route)) }, below = view.notYet.second)
    }
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

/** Taking and adding look alike, but for the grain: hollow, or full. */
@Composable
private fun HandButton(text: String, hollow: Boolean, enabled: Boolean, modifier: Modifier, onClick: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    val ink = if (enabled) colours.onPrimaryContainer else colours.onSurfaceVariant
    Button(
        onClick, modifier.heightIn(min = 52.dp), enabled, Radius.full,
        ButtonDefaults.buttonColors(colours.primaryContainer, colours.onPrimaryContainer, colours.surfaceContainer, colours.onSurfaceVariant),
        contentPadding = PaddingValues(horizontal = 12.dp, vertical = 10.dp),
    ) {
        GrainGlyph(ink, 24.dp, hollow)
        Spacer(Modifier.width(10.dp))
        Text(text, style = Type.bodyStrong, textAlign = TextAlign.Center)
    }
}
