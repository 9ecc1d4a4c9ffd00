package app.grain.prompts

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.dp
import androidx.lifecycle.ViewModel
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.Client
import app.grain.client.NoteKind
import app.grain.client.NotePlace
import app.grain.client.PlaceAnswers
import app.grain.client.PlaceBowl
import app.grain.client.PlaceCard
import app.grain.client.PlaceCircle
import app.grain.client.PlaceMoments
import app.grain.client.PlacePause
import app.grain.client.PlacePlan
import app.grain.client.PlacePromise
import app.grain.client.PlaceTell
import app.grain.client.SearchHit
import app.grain.client.SearchView
import app.grain.client.orNull
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.pageModel

/** What is looked for and what was found. It lives as long as the page can be come back to, and is kept nowhere. */
class SearchViewModel(private val client: Client) : ViewModel() {
    /** What was typed. */
    var text by mutableStateOf("")

    /** What was found of it. */
    var found by mutableStateOf<SearchView?>(null)
        private set

    /** Looks for what was typed. */
    suspend fun find() {
        val wanted = text
        found = if (wanted.isBlank()) null else client.ask { search(wanted) }.orNull()
    }
}

/** Search over all own notes. What is typed is kept nowhere, not even through the end of the process. */
@Composable
fun SearchScreen() {
    val shell = LocalShell.current
    val model = viewModel { SearchViewModel(shell.client) }
    LaunchedEffect(model.text) { model.find() }
    Frame(shell.word("app-search"), Lead.Back()) {
        WriteField(model.text, { model.text = it }, shell.word("app-search"), Modifier.padding(bottom = 16.dp))
        model.found?.let { view ->
            SecondLine(view.line, Modifier.padding(bottom = 12.dp))
            for (hit in view.hits) Hit(hit) { shell.open(Route.Note(hit.kind, hit.id)) }
        }
    }
}

@Composable
private fun Hit(hit: SearchHit, open: () -> Unit) = Surface(open, Modifier.fillMaxWidth().padding(bottom = 12.dp), shape = Radius.card, color = MaterialTheme.colorScheme.surfaceContainerLowest) {
    Column(Modifier.padding(20.dp)) {
        SecondLine(listOf(hit.kindText, hit.dayText).filter { it.isNotEmpty() }.joinToString(" · "))
        Text(hit.marked(), Modifier.padding(top = 4.dp), style = Type.body)
    }
}

private fun SearchHit.marked(): AnnotatedString = buildAnnotatedString {
    for (part in snippet) withStyle(SpanStyle(fontWeight = if (part.matched) FontWeight.Bold else null)) { append(part.text) }
}

/** One note that was found, whole, and the way to where it can be changed. */
@Composable
fun NoteScreen(kind: NoteKind, id: String) {
    val shell = LocalShell.current
    val model = pageModel("note") { note(kind, id) }
    val page by model.page.collectAsStateWithLifecycle()
    Frame((page as? Page.Shown)?.view?.kindText ?: shell.word("app-search"), Lead.Back(shell.word("app-search"))) {
        PageStates(page, model::again) { note ->
            Column(Modifier.fillMaxWidth()) {
                SecondLine(note.dayText, Modifier.padding(bottom = 8.dp))
                Text(note.text, style = Type.body)
                note.place?.let { place -> SoftButton(shell.word("app-open"), { shell.open(place.route()) }, Modifier.padding(top = 16.dp)) }
            }
        }
    }
}

/** The page on which a note was written. */
private fun NotePlace.route(): Route = when (this) {
    is PlaceBowl -> Route.Bowl(area)
    is PlaceAnswers -> Route.Page.ANSWERS
    is PlaceCard -> Route.Core.MY_CARDS
    is PlacePromise -> Route.Promise(promise)
    is PlaceTell -> Route.Core.TELL
    is PlaceMoments -> Route.Moments(day)
    is PlacePlan -> Route.Page.PLAN
    is PlacePause -> Route.Page.PAUSE
    is PlaceCircle -> Route.Core.PEOPLE
}
