use super::choice::{Eligibility, LOWERED_DAYS};
use super::views::{self, Card, Deck};
use super::{CardTheme, CardTodayView, CardView, SurfaceCardView, store};
use crate::app::{App, Reading, Writing};
use crate::clock::LocalDay;
use crate::content::{CardText, Faith, Kind, Stage, Surface};
use crate::error::{Error, Problem, Result};

/// So many themes are there whether they hold a card or not: all, and the person's own lists.
pub(super) const OWN_LISTS: usize = 4;

impl App {
    /// The card of the day: the same all day, also after a restart. Noting that it was opened is [`Self::card_seen`].
    pub fn card_today(&self) -> Result<CardTodayView> {
        self.read_seeded(views::today)
    }

    /// Says that a card was opened as today's, in the app or from a notification. Not for looking through themes.
    /// On a hard day nothing is noted (N6, S18).
    pub fn card_seen(&self, id: String) -> Result<()> {
        let unknown = self.read(|scope| {
            let deck = Deck::now(scope)?;
            deck.find(&id)?;
            Ok(!deck.fits.hard_day && deck.state(&id).shown_on != Some(scope.today))
        })?;
        // Told twice, nobody hears of it twice.
        if unknown { self.transact(|scope| store::set_shown(scope.sql, &id, scope.today)) } else { Ok(()) }
    }

    /// Keeps a card, or keeps it no more.
    pub fn keep_card(&self, id: String, keep: bool) -> Result<CardView> {
        self.change_card(&id, |scope, _| store::set_kept(scope.sql, &id, keep))
    }

    /// Hides a card: it never comes again until it is brought back.
    pub fn hide_card(&self, id: String) -> Result<CardView> {
        self.change_card(&id, |scope, _| store::set_hidden(scope.sql, &id, true))
    }

    /// Brings a hidden card back; also the undo of hiding.
    pub fn bring_back_card(&self, id: String) -> Result<CardView> {
        self.change_card(&id, |scope, _| store::set_hidden(scope.sql, &id, false))
    }

    /// Fewer cards of this kind and area, from tomorrow on for a fortnight.
    ///
    /// # Errors
    /// One's own card, which is nobody else's to repeat.
    pub fn less_like_card(&self, id: String) -> Result<CardView> {
        self.change_card(&id, |scope, card| {
            let text = grains_own(card)?;
            store::forget_lowered_before(scope.sql, scope.today.plus(-LOWERED_DAYS))?;
            store::lower(scope.sql, text.kind, text.area, scope.today)
        })
    }

    /// Takes back the "less like this" of today.
    pub fn undo_less_like_card(&self, id: String) -> Result<CardView> {
        self.change_card(&id, |scope, card| {
            let text = grains_own(card)?;
            store::undo_lower(scope.sql, text.kind, text.area, scope.today)
        })
    }

    /// The card for a notification or a widget on a day, today or later; `None` unless the person asked for it (S48).
    pub fn card_for_surface(&self, day: LocalDay, surface: Surface) -> Result<Option<SurfaceCardView>> {
        self.read_seeded(|scope| views::for_surface(scope, day, surface))
    }

    /// Reads what is chosen by chance; the person's chance is drawn before the first time.
    pub(crate) fn read_seeded<T>(&self, view: impl Fn(&Reading<'_>) -> Result<T>) -> Result<T> {
        let known = self.read(|scope| store::seed(scope.sql)?.map(|_| view(scope)).transpose())?;
        known.map_or_else(
            || {
                self.transact(|scope| {
                    let chance = *scope.new_id()?.bytes();
                    // The last half of an id is chance but for two bits; the first is the time.
                    let seed = chance[8..].iter().fold(0, |seed: u64, byte| (seed << 8) | u64::from(*byte));
                    store::draw_seed(scope.sql, seed)?;
                    view(scope)
                })
            },
            Ok,
        )
    }

    fn change_card(&self, id: &str, change: impl FnOnce(&Writing<'_>, &Card<'_>) -> Result<()>) -> Result<CardView> {
        self.transact(|scope| {
            change(scope, &Deck::now(scope)?.find(id)?)?;
            one(scope, id)
        })
    }
}

pub(super) fn one(scope: &Reading<'_>, id: &str) -> Result<CardView> {
    let deck = Deck::now(scope)?;
    let card = deck.find(id)?;
    Ok(deck.view(&card))
}

fn grains_own(card: &Card<'_>) -> Result<&'static CardText> {
    match card {
        Card::Text(text) => Ok(text),
        Card::Own(_) => Err(Error::input("card", Problem::NotAllowed)),
    }
}

/// What can be looked through: on a hard day what rests, on any other what fits and what is made for a hard one. Looking under
/// a theme is a choice: one who chose the general texts of faith finds those of each tradition there, and one who chose a
/// tradition finds that one and what they kept of another.
fn open_to(deck: &Deck<'_>, text: &CardText) -> bool {
    // What the person looks for by their own tap is not held back by the road or the time.
    let fits = Eligibility { ground: deck.fits.ground.open(), ..deck.fits.clone() };
    let hard = Eligibility { hard_day: true, ..fits.clone() };
    let sought = fits.tradition.is_none() || deck.state(text.id).kept;
    fits.admits(text, sought) || hard.admits(text, sought)
}

fn belongs(theme: &CardTheme, text: &CardText) -> bool {
    match theme {
        CardTheme::Kind { kind } => text.kind == *kind,
        CardTheme::Stage { stage } => text.stage == *stage,
        CardTheme::Area { area } => text.area == area,
        CardTheme::Faith => text.faith != Faith::None,
        _ => true,
    }
}

/// The cards of a theme, Grain's in a fixed order, then the person's own by age, and how many there are or what an empty theme
/// says. No card counts as shown by it.
pub(super) fn browse(scope: &Reading<'_>, theme: &CardTheme) -> Result<(Vec<CardView>, String)> {
    let deck = Deck::now(scope)?;
    let cards: Vec<_> = listed(&deck, theme).map(|card| deck.view(&card)).collect();
    let line = count_line(scope, theme, cards.len());
    Ok((cards, line))
}

fn listed<'a>(deck: &'a Deck<'_>, theme: &'a CardTheme) -> impl Iterator<Item = Card<'a>> {
    let exists = |text: &&CardText| text.faith == Faith::None || deck.fits.faith;
    let shown = |id: &str, own: bool| {
        let state = deck.state(id);
        match theme {
            CardTheme::Hidden => state.hidden,
            CardTheme::Kept => state.kept && !state.hidden,
            CardTheme::Mine => own && !state.hidden,
            _ => !state.hidden,
        }
    };
    // What was kept or hidden stays in its list, whatever changed since.
    let any = matches!(theme, CardTheme::Kept | CardTheme::Hidden);
    let texts = deck.texts().filter(exists);
    let texts = texts.filter(move |text| any || (open_to(deck, text) && belongs(theme, text)));
    let texts = texts.filter(move |text| shown(text.id, false)).map(Card::Text);
    let own = matches!(theme, CardTheme::All | CardTheme::Kept | CardTheme::Mine | CardTheme::Hidden);
    let own = deck.own.iter().filter(move |card| own && shown(&card.id.to_string(), true)).map(Card::Own);
    texts.chain(own)
}

fn count_line(scope: &Reading<'_>, theme: &CardTheme, cards: usize) -> String {
    let words = scope.words();
    match (cards, theme) {
        (0, CardTheme::Kept) => words.empty_kept_cards(),
        (0, CardTheme::Mine) => words.empty_own_cards(),
        (0, CardTheme::Hidden) => words.empty_hidden_cards(),
        (0, _) => words.cards_none_of_theme(),
        (n, _) => words.cards_count(u32::try_from(n).unwrap_or(u32::MAX)),
    }
}

/// The themes as in [`themes`], each with how many cards there are.
pub(super) fn counted(scope: &Reading<'_>) -> Result<Vec<(CardTheme, String, String)>> {
    let deck = Deck::now(scope)?;
    let counted = themes_of(&deck).into_iter().map(|(theme, text)| {
        let line = count_line(scope, &theme, listed(&deck, &theme).count());
        (theme, text, line)
    });
    Ok(counted.collect())
}

/// The person's own lists, and the themes that hold a card, each with its name.
pub(super) fn themes(scope: &Reading<'_>) -> Result<Vec<(CardTheme, String)>> {
    Ok(themes_of(&Deck::now(scope)?))
}

fn themes_of(deck: &Deck<'_>) -> Vec<(CardTheme, String)> {
    let words = deck.scope.words();
    let mut themes = vec![
        (CardTheme::All, words.cards_all()),
        (CardTheme::Kept, words.cards_only_kept()),
        (CardTheme::Mine, words.cards_only_mine()),
        (CardTheme::Hidden, words.cards_only_hidden()),
        (CardTheme::Kind { kind: Kind::Permission }, words.cards_kind_permission()),
        (CardTheme::Kind { kind: Kind::Rest }, words.cards_kind_rest()),
        (CardTheme::Kind { kind: Kind::Perspective }, words.cards_kind_perspective()),
        (CardTheme::Kind { kind: Kind::Practice }, words.cards_kind_practice()),
        (CardTheme::Stage { stage: Stage::Honesty }, words.cards_stage_honesty()),
        (CardTheme::Stage { stage: Stage::Safety }, words.cards_stage_safety()),
        (CardTheme::Stage { stage: Stage::Trust }, words.cards_stage_trust()),
        (CardTheme::Stage { stage: Stage::Connection }, words.cards_stage_connection()),
    ];
    // The area of faith holds faith cards only, and they have a theme of their own.
    let areas = deck.fits.tracked.iter().map(|area| &area.key).filter(|key| *key != "faith");
    themes.extend(areas.map(|key| (CardTheme::Area { area: key.clone() }, deck.area_name(key).into_string())));
    if deck.fits.faith {
        themes.push((CardTheme::Faith, words.cards_faith()));
    }
    let holds = |theme: &CardTheme| deck.texts().any(|text| open_to(deck, text) && belongs(theme, text));
    let themes = themes.into_iter().enumerate().filter(|(place, (theme, _))| *place < OWN_LISTS || holds(theme));
    themes.map(|(_, theme)| theme).collect()
}
