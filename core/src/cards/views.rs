use std::collections::HashMap;

use super::choice::{self, Candidate, Eligibility, LOWERED_DAYS, SelectionInput};
use super::store::{self, Lowered, OwnCard, State};
use super::{CardTodayView, CardView, SurfaceCardView};
use crate::app::{Held, Reading};
use crate::areas;
use crate::clock::LocalDay;
use crate::content::{CardText, Faith, Review, Sensitivity, Surface};
use crate::error::{Error, Result};
use crate::hard_day;
use crate::written::Written;

/// One card with all that stands behind it: a text of Grain, or the person's own.
pub(super) enum Card<'a> {
    Text(&'static CardText),
    Own(&'a OwnCard),
}

/// Everything the cards of one moment are chosen and shown from, read once.
pub(super) struct Deck<'a> {
    pub(super) scope: &'a Reading<'a>,
    pub(super) fits: Eligibility,
    seed: u64,
    states: HashMap<String, State>,
    pub(super) own: Vec<OwnCard>,
    /// Said on earlier days: it holds from the day after, so that today's card stays.
    lowered: Vec<Lowered>,
    lowered_today: Vec<Lowered>,
    areas: Vec<areas::Area>,
}

impl<'a> Deck<'a> {
    pub(super) fn now(scope: &'a Reading<'_>) -> Result<Self> {
        Self::with(scope, SelectionInput::now(scope)?)
    }

    fn with(scope: &'a Reading<'_>, SelectionInput { fits, seed, areas }: SelectionInput) -> Result<Self> {
        let (lowered_today, lowered) = scope
            .where_held(Held::CardsLowered, |sql| store::lowered(sql, scope.today.plus(-LOWERED_DAYS), scope.today))?
            .into_iter()
            .partition(|lowered| lowered.said_on == scope.today);
        Ok(Self {
            scope,
            fits,
            seed,
            states: store::states(scope.sql)?,
            own: scope.where_held(Held::OwnCards, store::own_cards)?,
            lowered,
            lowered_today,
            areas,
        })
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &'static CardText> + use<> {
        self.scope.content().cards.iter()
    }

    pub(super) fn state(&self, id: &str) -> State {
        self.states.get(id).copied().unwrap_or_default()
    }

    /// A card of this id. With faith off a faith card is not there at all (W10).
    pub(super) fn find(&self, id: &str) -> Result<Card<'_>> {
        let text = self.texts().find(|text| text.id == id && (text.faith == Faith::None || self.fits.faith));
        let own = || self.own.iter().find(|own| own.id.to_string() == id).map(Card::Own);
        text.map(Card::Text).or_else(own).ok_or(Error::NotFound("card"))
    }

    /// The id of today's card.
    fn today(&self) -> Option<String> {
        if self.fits.hard_day {
            let fitting: Vec<_> = self.fitting().map(|text| Candidate::new(text, &self.fits)).collect();
            return choice::rotate(&fitting, self.seed, self.fits.day).map(str::to_owned);
        }
        // One's own card stands with the others from the day after it was written: today's card stays today's.
        let own: Vec<_> = self.own.iter().filter(|own| own.day < self.fits.day).map(|own| own.id.to_string()).collect();
        let kept = own.iter().filter(|id| self.state(id).kept && !self.state(id).hidden);
        let kept = kept.map(|id| Candidate {
            id,
            shown_on: self.state(id).shown_on,
            lowered: false,
            in_time: true,
            has_hour: false,
            preference: 0,
            form: None,
        });
        let texts = self.fitting().map(|text| Candidate {
            shown_on: self.state(text.id).shown_on,
            lowered: is_in(&self.lowered, text),
            ..Candidate::new(text, &self.fits)
        });
        choice::choose(&texts.chain(kept).collect::<Vec<_>>(), self.seed, self.fits.day).map(str::to_owned)
    }

    /// Grain's cards that may come today.
    fn fitting(&self) -> impl Iterator<Item = &'static CardText> {
        let may = |text: &&CardText| {
            let state = self.state(text.id);
            !state.hidden && self.fits.draws(text, state.kept)
        };
        self.texts().filter(may)
    }

    pub(super) fn view(&self, card: &Card<'_>) -> CardView {
        match card {
            Card::Text(text) => self.text_view(text),
            Card::Own(own) => self.own_view(own),
        }
    }

    pub(super) fn text_view(&self, text: &CardText) -> CardView {
        let words = self.scope.words();
        let step = if text.step.is_empty() { String::new() } else { words.cards_step(text.step) };
        let heavy = topic(text.sensitivity).map_or_else(String::new, |topic| words.cards_heavy(topic));
        let area = if text.area == "none" { "" } else { text.area };
        CardView {
            id: text.id.to_owned(),
            title: text.title.to_owned().into(),
            body: text.body.to_owned().into(),
            kind: Some(text.kind),
            stage: Some(text.stage),
            area: area.to_owned(),
            area_name: self.area_name(area),
            own: false,
            kept: self.state(text.id).kept,
            hidden: self.state(text.id).hidden,
            lowered: is_in(&self.lowered_today, text),
            can_lower: true,
            reviewed: text.review == Review::Approved,
            spoken: spoken(&[&heavy, text.title, text.body, &step]).into(),
            step: step.into(),
            heavy,
        }
    }

    pub(super) fn own_view(&self, own: &OwnCard) -> CardView {
        let id = own.id.to_string();
        let State { kept, hidden, .. } = self.state(&id);
        CardView {
            id,
            title: own.title.clone().into(),
            body: own.body.clone().into(),
            step: String::new().into(),
            kind: None,
            stage: None,
            area: String::new(),
            area_name: String::new().into(),
            heavy: String::new(),
            own: true,
            kept,
            hidden,
            lowered: false,
            can_lower: false,
            reviewed: true,
            spoken: spoken(&[&own.title, &own.body]).into(),
        }
    }

    pub(super) fn area_name(&self, key: &str) -> Written {
        area_name(self.scope, &self.areas, key)
    }
}

/// Today's card, for the screen and for Today. Needs no write, and costs the same after ten years.
pub(crate) fn today(scope: &Reading<'_>) -> Result<CardTodayView> {
    today_by(scope, SelectionInput::now(scope)?)
}

/// Today's card for one who has read what it is chosen by.
pub(crate) fn today_by(scope: &Reading<'_>, basis: SelectionInput) -> Result<CardTodayView> {
    let deck = Deck::with(scope, basis)?;
    let card = deck.today().map(|id| deck.find(&id).map(|card| deck.view(&card))).transpose()?;
    let none = if card.is_some() { String::new() } else { scope.words().empty_cards() };
    Ok(CardTodayView { card, none, hard_day: deck.fits.hard_day })
}

/// The card for a notification or a widget on `day` (S47, S48); `None` unless the person asked for card text there.
/// Follows from person and day alone, so that it can be planned ahead. No notification during a hard day (S49); a widget
/// shows what it would on any other day, so that it tells nobody of one.
pub(crate) fn for_surface(scope: &Reading<'_>, day: LocalDay, surface: Surface) -> Result<Option<SurfaceCardView>> {
    let asked = match surface {
        Surface::App => false,
        Surface::Notification => scope.settings.card_on_notification,
        Surface::Widget => scope.settings.card_on_widget && !scope.settings.extra_private,
    };
    if !asked {
        return Ok(None);
    }
    if surface == Surface::Notification {
        let until = hard_day::ops::hard_day_until(scope)?;
        if until.is_some_and(|until| day <= LocalDay::at(until, scope.zone, scope.settings.rollover_hour)) {
            return Ok(None);
        }
    }
    let deck = Deck::now(scope)?;
    let fits = Eligibility { day, ..deck.fits.clone() };
    let fitting: Vec<_> =
        deck.texts().filter(|text| !deck.state(text.id).hidden && fits.admits_outside(text, surface)).collect();
    let candidate = |text: &&'static CardText| Candidate::new(text, &fits);
    let wanted: Vec<_> = fitting.iter().filter(|text| !is_in(&deck.lowered, text)).map(candidate).collect();
    let candidates = if wanted.is_empty() { fitting.iter().map(candidate).collect() } else { wanted };
    let chosen = choice::rotate(&candidates, deck.seed, day).and_then(|id| fitting.iter().find(|text| text.id == id));
    Ok(chosen.map(|text| SurfaceCardView {
        id: text.id.to_owned(),
        title: text.title.to_owned(),
        body: text.body.to_owned(),
    }))
}

/// The name of an area, stored or not; empty for none.
pub(crate) fn area_name(scope: &Reading<'_>, stored: &[areas::Area], key: &str) -> Written {
    let default = || scope.content().areas.area.iter().find(|area| area.id == key).map(|area| area.text.into());
    let stored = stored.iter().find(|area| area.key == key).map(|area| area.name(scope.content()));
    stored.or_else(default).unwrap_or_default()
}

/// The topic that a line names before the text, so that a person can choose (W7). Money and children are only what their
/// area says.
pub(crate) fn topic(sensitivity: Sensitivity) -> Option<&'static str> {
    match sensitivity {
        Sensitivity::None | Sensitivity::Money | Sensitivity::Children => None,
        Sensitivity::Infidelity => Some("infidelity"),
        Sensitivity::Anger => Some("anger"),
        Sensitivity::Grief => Some("grief"),
        Sensitivity::Substance => Some("substance"),
        Sensitivity::Safety => Some("safety"),
        Sensitivity::Despair => Some("despair"),
    }
}

/// What a screen reader says: the parts that are there, each as a sentence.
pub(crate) fn spoken(parts: &[&str]) -> String {
    let mut whole = String::new();
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if !whole.is_empty() {
            whole.push_str(if whole.ends_with(['.', '?', '!', ':']) { " " } else { ". " });
        }
        whole.push_str(part);
    }
    whole
}

fn is_in(lowered: &[Lowered], text: &CardText) -> bool {
    lowered.iter().any(|lowered| lowered.kind == text.kind && lowered.area == text.area)
}
