package app.grain.cards

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.CardView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.GreyButton
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.RiceGrain
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.ErrorText
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** The card of the day (design.md 09): one a day, no counter, no next. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun CardScreen() {
    val shell = LocalShell.current
    val model = pageModel("card", Subject.CARDS, Subject.HARD_DAY, Subject.SETTINGS, Subject.AREAS) { cardToday() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val card = (page as? Page.Shown)?.view?.card
    LaunchedEffect(card?.id) { card?.let { model.act({ cardSeen(it.id) }) } }
    Frame(
        shell.word("cards-title"), TopBarStart.Back(shell.word("cards-title")), showTitle = false,
        foot = {
            if (card != null) {
                FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp), itemVerticalAlignment = Alignment.CenterVertically) {
                    val keep = { model.act({ keepCard(card.id, !card.kept) }) }
                    if (card.kept) SoftButton(shell.word("cards-kept"), keep, icon = R.drawable.ic_keep_on)
                    else GreyButton(shell.word("cards-keep"), keep, icon = R.drawable.ic_keep)
                    if (card.canLower) {
                        GreyButton(shell.word("cards-less"), {
                            model.act({ lessLikeCard(card.id) }) { shell.toast = Toast(shell.word("cards-less-said")) { model.act({ undoLessLikeCard(card.id) }) } }
                        }, icon = R.drawable.ic_less)
                    }
                    GreyButton(shell.word("cards-hide"), {
                        model.act({ hideCard(card.id) }) { shell.toast = Toast(shell.word("cards-hidden")) { model.act({ bringBackCard(card.id) }) } }
                    })
                    WordButton(shell.word("cards-all"), { shell.open(Route.Core.CARDS) })
                }
            }
        },
    ) {
        ErrorText(trouble)
        PageStates(page, model::again) { view ->
            view.card?.let { Reader(it) } ?: BodyText(view.none, Modifier.padding(top = 24.dp))
        }
    }
}

/** A card to read. */
@Composable
internal fun Reader(card: CardView) {
    Surface(Modifier.fillMaxWidth(), Radius.reader, MaterialTheme.colorScheme.surfaceContainerLowest) {
        Column(Modifier.padding(horizontal = 30.dp, vertical = 36.dp).heightIn(min = if (largeText) 200.dp else 480.dp), Arrangement.SpaceBetween) {
            RiceGrain(48.dp)
            Column(Modifier.padding(vertical = 24.dp), Arrangement.spacedBy(12.dp)) {
                SecondLine(card.heavy)
                Text(card.title, Modifier.semantics { heading() }, style = Type.largeTitle)
                Text(card.body, style = Type.reading)
            }
            Column {
                if (card.step.isNotEmpty()) {
                    Hairline(Modifier.padding(bottom = 20.dp))
                    Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                        if (!largeText) RowIcon(R.drawable.ic_step)
                        BodyText(card.step, colour = MaterialTheme.colorScheme.onSurfaceVariant)
                    }
                }
            }
        }
    }
}
