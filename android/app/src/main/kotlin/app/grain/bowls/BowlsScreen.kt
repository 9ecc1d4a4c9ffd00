package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.BowlOverall
import app.grain.client.BowlsView
import app.grain.client.Client
import app.grain.client.Pictures
import app.grain.client.Subject
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.rowPictures
import app.grain.shell.Frame
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Pane
import app.grain.shell.Route
import app.grain.shell.here
import app.grain.shell.pictureWidth

/** All bowls. */
class BowlsViewModel(client: Client) : PageModel<BowlsView>(client, setOf(Subject.BOWL, Subject.AREAS, Subject.SETTINGS), { bowls() })

/** The bowls in the person's own order, never by level (design.md 07). */
@Composable
fun BowlsScreen() {
    val shell = LocalShell.current
    val model = viewModel { BowlsViewModel(shell.client) }
    val page by model.page.collectAsStateWithLifecycle()
    val overall = (page as? Page.Shown)?.view?.overall
    Frame(shell.word("bowl-title"), tab = Route.Tab.BOWLS, picture = overall?.let { { Together(it) } }) {
        SecondLine(shell.word("bowl-note"), Modifier.padding(bottom = 16.dp))
        PageStates(page, model::again) { if (it.rows.isEmpty() && it.rebuilding.isEmpty()) NoAreas() else Rows(it) }
    }
}

@Composable
private fun NoAreas() {
    val shell = LocalShell.current
    Card {
        Text(shell.word("empty-areas"), Modifier.padding(bottom = 16.dp), style = Type.body)
        SoftButton(shell.word("bowl-choose-areas"), { shell.open(Route.Core.AREAS) })
    }
}

/** The bowl of all areas. */
@Composable
private fun Together(all: BowlOverall) = Column(Modifier.fillMaxWidth().padding(bottom = 24.dp), Arrangement.spacedBy(8.dp), Alignment.CenterHorizontally) {
    BowlPicture(Pictures.OVERALL, 0, all.shown.toInt(), pictureWidth(if (LocalSeen.current.pane == Pane.REST) 360.dp else 184.dp))
    Text(all.line, style = Type.bodyStrong, textAlign = TextAlign.Center)
}

@Composable
private fun Rows(view: BowlsView) {
    val shell = LocalShell.current
    if (view.rows.isNotEmpty()) {
        Card(padding = 8) {
            view.rows.forEachIndexed { i, row ->
                if (i > 0) Hairline(Modifier.padding(start = if (rowPictures) 72.dp else 0.dp))
                ListRow(
                    row.name, { shell.open(Route.Bowl(row.area), Route.Tab.BOWLS) }, here(Route.Bowl(row.area)), below = listOf(row.wordText, row.line).filter { it.isNotEmpty() }.joinToString(" · "), spoken = row.spoken,
                    leading = { BowlPicture(row.area, row.series.toInt(), row.smallShown.toInt(), 56.dp, small = true) },
                )
            }
        }
    }
    for (area in view.rebuilding) {
        Card {
            Text(area, style = Type.bodyStrong)
            SecondLine(shell.word("bowl-rebuilding-area"))
        }
    }
}
