package app.grain.cards

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.CardTodayView
import app.grain.client.CardView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.RowIcon
import app.grain.design.SoftButton
import app.grain.design.Tile
import app.grain.design.Tiles
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Shell
import app.grain.shell.Toast
import app.grain.shell.TopBarStart
import app.grain.shell.low
import app.grain.shell.pageModel

/** The card of the day (design.md 09): one a day, no counter, no next. */
@Composable
fun CardScreen() {
    val shell = LocalShell.current
    val model = pageModel("card", Subject.CARDS, Subject.HARD_DAY, Subject.SETTINGS, Subject.AREAS) { cardToday() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    var less by rememberSaveable { mutableStateOf(false) }
    val card = (page as? Page.Shown)?.view?.card
    LaunchedEffect(card?.id) { card?.let { model.act({ cardSeen(it.id) }) } }
    BackHandler(less) { less = false }
    if (less && card != null) return LessLikeThis(card, model) { less = false }
    val beside = low
    val tiles: @Composable () -> Unit = { if (card != null) Tiles(acts(shell, model, card) { less = true }, upright = beside) }
    Frame(
        shell.word("cards-title"), TopBarStart.Back(shell.word("cards-title")), showTitle = false, scroll = false,
        foot = if (beside || card == null) null else ({ tiles() }),
    ) {
        ErrorText(trouble)
        PageStates(page, model::again) { view ->
            if (view.card == null) {
                BodyText(view.none, Modifier.padding(top = 24.dp, bottom = 20.dp))
                SoftButton(shell.word("cards-all"), { shell.open(Route.Core.CARDS) })
            }
        }
        if (card != null) {
            Row(Modifier.weight(1f).padding(bottom = if (beside) 12.dp else 8.dp), Arrangement.spacedBy(16.dp)) {
                Reader(card, Modifier.weight(1f).fillMaxHeight())
                if (beside) Row(Modifier.width(ACTS_DP.dp).padding(top = 8.dp)) { tiles() }
            }
        }
    }
}

private fun acts(shell: Shell, model: PageModel<CardTodayView>, card: CardView, less: () -> Unit): List<Tile> = listOf(
    Tile(shell.word(if (card.kept) "cards-kept" else "cards-keep"), if (card.kept) R.drawable.ic_keep_on else R.drawable.ic_keep, card.kept) { model.act({ keepCard(card.id, !card.kept) }) },
    Tile(shell.word("cards-less"), R.drawable.ic_less, onClick = less),
    Tile(shell.word("cards-all"), R.drawable.ic_all_cards) { shell.open(Route.Core.CARDS) },
)

/** Fewer of its kind, or this one no more; both can be taken back, and no reason is asked. */
@Composable
private fun LessLikeThis(card: CardView, model: PageModel<CardTodayView>, close: () -> Unit) {
    val shell = LocalShell.current
    Frame(shell.word("cards-less"), TopBarStart.Close(then = close)) {
        Card(padding = 8) {
            if (card.lowered) {
                ListRow(shell.word("cards-less-take-back"), { close(); model.act({ undoLessLikeCard(card.id) }) }, deeper = false) { RowIcon(R.drawable.ic_less) }
                Hairline()
            } else if (card.canLower) {
                ListRow(shell.word("cards-less-kind"), {
                    close()
                    model.act({ lessLikeCard(card.id) }) { shell.toast = Toast(shell.word("cards-less-said")) { model.act({ undoLessLikeCard(card.id) }) } }
                }, below = shell.word("cards-less-kind-text"), deeper = false) { RowIcon(R.drawable.ic_fewer) }
                Hairline()
            }
            ListRow(shell.word("cards-hide-this"), {
                close()
                model.act({ hideCard(card.id) }) { shell.toast = Toast(shell.word("cards-hidden")) { model.act({ bringBackCard(card.id) }) } }
            }, below = shell.word("cards-hide-this-text"), deeper = false) { RowIcon(R.drawable.ic_less) }
        }
    }
}

/** How wide what may be done stands beside a card, on a phone that lies on its side. */
private const val ACTS_DP = 188
