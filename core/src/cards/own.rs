use super::store::{self, OwnCard};
use super::{CardView, OWN_TEXT, OWN_TITLE, OwnCardDraft, ops};
use crate::app::{App, Reading};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::text::{self, fold::as_seen};

impl App {
    /// Writes a card of one's own. It is kept from the start and stands with the others from tomorrow on.
    ///
    /// # Errors
    /// An empty title or text, a title over 40 or a text over 240 characters, a title that another card of one's
    /// own has as a reader sees it.
    pub fn write_own_card(&self, draft: OwnCardDraft) -> Result<CardView> {
        let (title, body) = checked(&draft)?;
        self.transact(|scope| {
            new_title(scope, &title, None)?;
            let card = OwnCard { id: scope.new_id()?, title, body, day: scope.today };
            store::add_own(scope.sql, &card, scope.at)?;
            let id = card.id.to_string();
            store::set_kept(scope.sql, &id, true)?;
            ops::one(scope, &id)
        })
    }

    /// Changes a card of one's own.
    ///
    /// # Errors
    /// As [`Self::write_own_card`]; no such card of one's own.
    pub fn change_own_card(&self, id: String, draft: OwnCardDraft) -> Result<CardView> {
        let (title, body) = checked(&draft)?;
        let own = own_id(&id)?;
        self.transact(|scope| {
            new_title(scope, &title, Some(own))?;
            scope.rewords(store::WORDS, Some(own), || store::change_own(scope.sql, own, &title, &body))?;
            ops::one(scope, &id)
        })
    }

    /// Deletes a card of one's own, out of the copies too (S27).
    pub fn delete_own_card(&self, id: String) -> Result<()> {
        let own = own_id(&id)?;
        self.read(|scope| ops::one(scope, &id))?;
        self.erase(|sql| store::delete_own(sql, own))
    }
}

fn checked(draft: &OwnCardDraft) -> Result<(String, String)> {
    let title = text::required("title", &draft.title, OWN_TITLE)?;
    Ok((title, text::required("body", &draft.body, OWN_TEXT)?))
}

/// No other card of one's own than `this` has the title, unless they were alike before.
fn new_title(scope: &Reading<'_>, title: &str, this: Option<Id>) -> Result<()> {
    let seen = as_seen(title);
    let mut alike = store::own_cards(scope.sql)?;
    alike.retain(|card| as_seen(&card.title) == seen);
    let taken = !alike.is_empty() && !alike.iter().any(|card| Some(card.id) == this);
    if taken { Err(Error::input("title", Problem::Duplicate)) } else { Ok(()) }
}

/// The ids of Grain's own cards are no such id.
fn own_id(id: &str) -> Result<Id> {
    id.parse().map_err(|_| Error::NotFound("card"))
}
