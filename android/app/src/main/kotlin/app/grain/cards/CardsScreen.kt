package app.grain.cards

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.CardTheme
import app.grain.client.CardThemeView
import app.grain.client.CardView
import app.grain.client.OwnCardDraft
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Draft
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Trouble
import app.grain.shell.draft
import app.grain.shell.pageModel

/** All cards by theme, kept ones, own ones and hidden ones. */
@Composable
fun CardsScreen(start: CardTheme? = null) {
    val shell = LocalShell.current
    val themes = pageModel("card-themes", Subject.CARDS, Subject.SETTINGS) { cardThemes() }
    val page by themes.page.collectAsStateWithLifecycle()
    Frame(
        shell.word("cards-all"), Lead.Back(),
        beside = { SoftButton(shell.word("app-new"), { shell.open(Route.Page.OWN_CARD) }, icon = R.drawable.ic_add) },
    ) { PageStates(page, themes::again) { ByTheme(it, start) } }
}

@Composable
private fun ByTheme(themes: List<CardThemeView>, start: CardTheme?) {
    var at by rememberSaveable { mutableIntStateOf(themes.indexOfFirst { it.theme == start }.coerceAtLeast(0)) }
    Chips(Modifier.padding(bottom = 12.dp)) {
        themes.forEachIndexed { i, theme -> Chip(theme.text, i == at, { at = i }) }
    }
    themes.getOrNull(at)?.let { OfTheme(it.theme) }
}

@Composable
private fun OfTheme(theme: CardTheme) {
    val model = pageModel("cards:$theme", Subject.CARDS, Subject.SETTINGS) { browseCards(theme) }
    val page by model.page.collectAsStateWithLifecycle()
    PageStates(page, model::again) { view ->
        SecondLine(view.line, Modifier.padding(bottom = 12.dp))
        for (card in view.cards) {
            OneCard(card, { model.act({ keepCard(card.id, !card.kept) }) }, { model.act({ bringBackCard(card.id) }) }) {
                MyCard(card, { draft, kept -> model.act({ changeOwnCard(card.id, draft) }) { kept() } }) { model.act({ deleteOwnCard(card.id) }) }
            }
        }
    }
}

@Composable
private fun OneCard(card: CardView, keep: () -> Unit, bringBack: () -> Unit, mine: @Composable () -> Unit) = Card {
    val shell = LocalShell.current
    Text(card.title, Modifier.padding(bottom = 4.dp), style = Type.head)
    BodyText(card.body)
    when {
        card.hidden -> WordButton(shell.word("cards-bring-back"), bringBack)
        card.own -> mine()
        else -> WordButton(shell.word(if (card.kept) "cards-kept" else "cards-keep"), keep)
    }
}

/** A card of one's own can be written anew, and deleted. */
@Composable
private fun MyCard(card: CardView, change: (OwnCardDraft, () -> Unit) -> Unit, delete: () -> Unit) {
    val shell = LocalShell.current
    var writing by rememberSaveable(card.id) { mutableStateOf(false) }
    if (!writing) {
        WordButton(shell.word("app-edit"), { writing = true })
    } else {
        val fields = ownCard(card.id, card.title, card.body)
        OwnCardFields(fields)
        SoftButton(shell.word("app-save"), {
            change(fields.draft) {
                fields.done()
                writing = false
            }
        }, Modifier.padding(top = 12.dp))
    }
    DeleteButton(delete = delete)
}

/** What is being written of a card. */
private class OwnCard(private val first: Draft, private val second: Draft) {
    var title by first
    var body by second
    val draft get() = OwnCardDraft(title, body)

    fun done() {
        first.done()
        second.done()
    }
}

@Composable
private fun ownCard(id: String = "", title: String = "", body: String = "") = OwnCard(draft("card title $id", title), draft("card $id", body))

@Composable
private fun OwnCardFields(card: OwnCard) {
    val shell = LocalShell.current
    WriteField(card.title, { card.title = it }, shell.word("cards-own-title"), Modifier.padding(bottom = 12.dp), shell.word("cards-own-title"))
    WriteField(card.body, { card.body = it }, shell.word("cards-own-text"), label = shell.word("cards-own-text"), lines = 4)
}

/** A card of one's own. */
@Composable
fun OwnCardScreen() {
    val shell = LocalShell.current
    val model = pageModel("own-card", Subject.SETTINGS) { }
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val card = ownCard()
    Frame(
        shell.word("cards-own"), Lead.Close(),
        foot = { FilledButton(shell.word("app-save"), { 
            model.act({ writeOwnCard(card.draft) }) {
                card.done()
                shell.back()
            }
        }) },
    ) {
        Trouble(trouble)
        OwnCardFields(card)
        SecondLine(shell.word("cards-own-note"), Modifier.padding(top = 12.dp))
    }
}
