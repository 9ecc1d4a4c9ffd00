use std::cell::{OnceCell, RefCell};
use std::ops::Deref;

use rusqlite::{Connection, Transaction};

use super::at_hand::AtHand;
use super::held::{AllHeld, Held};
use super::memory::Memory;
use super::today;
use super::zones::{Renewed, ZoneDataView, Zones};
use crate::clock::{LocalDay, Now, Timestamp, Zone};
use crate::content::{self, Content, Words};
use crate::error::Result;
use crate::ids::{Id, Random};
use crate::settings::{ClockForm, PhoneHabits, Settings, WeekBegins};
use crate::store::words::{InCopies, WordsIn};

/// What a view is made from: one consistent state of the store at one moment.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The open transaction.
    pub(crate) sql: &'a Transaction<'a>,
    /// The instant of the call.
    pub(crate) at: Timestamp,
    /// The zone the person is in.
    pub(crate) zone: Zone,
    /// The person's civil day: see [`today`].
    pub(crate) today: LocalDay,
    /// What the person chose.
    pub(crate) settings: Settings,
    /// What nearly every page needs first; read each time where it may change meanwhile.
    hand: Option<AtHand>,
    held: OnceCell<AllHeld>,
    habits: PhoneHabits,
    zones: &'a Zones,
    memory: &'a Memory,
    turn: u64,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        sql: &'a Transaction<'a>,
        (moment, turn): (Now, u64),
        (habits, zones, memory): (PhoneHabits, &'a Zones, &'a Memory),
    ) -> Result<Self> {
        let (hand, settings) = AtHand::with_settings(sql)?;
        let today = today::of(sql, &hand, moment.day(settings.rollover_hour))?;
        let hand = Some(hand);
        let held = OnceCell::new();
        Ok(Self { sql, at: moment.at, zone: moment.zone, today, settings, hand, held, habits, zones, memory, turn })
    }

    /// What nearly every page needs first, as it stands now.
    pub(crate) fn at_hand(&self) -> Result<AtHand> {
        self.hand.map_or_else(|| AtHand::read(self.sql), Ok)
    }

    /// What `read` gives where anything of this is held, and nothing where it is not. What is held is asked once for a view; where
    /// it may change meanwhile, `read` always runs.
    pub(crate) fn where_held<T: Default>(&self, one: Held, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if self.hand.is_some() && self.held.get().is_none() {
            let _ = self.held.set(AllHeld::read(self.sql)?);
        }
        if self.held.get().is_none_or(|held| held.has(one)) { read(self.sql) } else { Ok(T::default()) }
    }

    /// Asks the phone, in one call, for the newest that it knows of the clocks of the person's zone and of these.
    pub(crate) fn renew_zones(&self, others: impl Iterator<Item = Zone>) -> Renewed {
        self.zones.renew(self.at, self.turn, self.zone, others)
    }

    /// Which zone data is in use for the person's zone.
    pub(crate) fn zone_data(&self) -> ZoneDataView {
        self.zones.view(self.zone)
    }

    /// The date on the calendar and the wall clock, which a person reads beside a clock time: at one at night it is another
    /// than [`Self::today`].
    pub(crate) fn date(&self) -> LocalDay {
        self.zone.shown(self.at).day()
    }

    /// The person's civil day at another instant.
    pub(crate) fn day_of(&self, at: Timestamp) -> LocalDay {
        LocalDay::at(at, self.zone, self.settings.rollover_hour)
    }

    /// The content in the person's language.
    pub(crate) fn content(&self) -> &'static Content {
        content::content(&self.settings.language)
    }

    /// The sentences in the person's language.
    pub(crate) fn words(&self) -> Words {
        let twelve_hours = match self.settings.clock_form {
            ClockForm::AsThePhone => self.habits.twelve_hours,
            ClockForm::TwentyFourHours => false,
            ClockForm::TwelveHours => true,
        };
        content::words(&self.settings.language).with_twelve_hours(twelve_hours)
    }

    /// The weekday with which the person's week begins: 0 for Monday to 6 for Sunday.
    pub(crate) fn week_begins(&self) -> u8 {
        match self.settings.week_begins {
            WeekBegins::AsThePhone => self.habits.week_begins.min(6),
            WeekBegins::Monday => 0,
            WeekBegins::Saturday => 5,
            WeekBegins::Sunday => 6,
        }
    }

    /// What the phone says of itself.
    pub(crate) fn habits(&self) -> PhoneHabits {
        self.habits
    }

    /// What this process alone remembers.
    pub(crate) fn memory(&self) -> &Memory {
        self.memory
    }

    /// The person's word for the other one, "my partner" until one was chosen.
    pub(crate) fn partner(&self) -> String {
        let chosen = &self.settings.partner;
        if chosen.is_empty() { self.words().app_partner() } else { chosen.to_string() }
    }

    /// A text of the content with that word at its place.
    pub(crate) fn with_partner(&self, text: &str) -> String {
        text.replace("{partner}", &self.partner())
    }
}

/// What an operation writes with: all that a view has, new ids, and what is to be done in copies.
pub struct Writing<'a> {
    reading: Reading<'a>,
    random: &'a dyn Random,
    in_copies: RefCell<Vec<InCopies>>,
    made: RefCell<Vec<Id>>,
}

impl<'a> Writing<'a> {
    pub(super) fn new(reading: Reading<'a>, random: &'a dyn Random) -> Self {
        Self {
            reading: Reading { hand: None, held: OnceCell::new(), ..reading },
            random,
            in_copies: RefCell::default(),
            made: RefCell::default(),
        }
    }

    /// A new id, ordered by the moment of the call.
    pub(crate) fn new_id(&self) -> Result<Id> {
        let id = Id::new(self.at, self.random)?;
        self.made.borrow_mut().push(id);
        Ok(id)
    }

    /// Says that words of a row went which no copy shall hold either: the same is done there after the commit. `forget` says
    /// how many rows it changed.
    pub(crate) fn forgets(&self, words: WordsIn, id: Id, forget: impl Fn(&Connection) -> Result<usize> + 'static) {
        self.in_copies.borrow_mut().push(InCopies::forgets(words.row(Some(id)), forget));
    }

    /// Writes, and puts the words that the row then has into its place in every copy: what was replaced stands in none. `id` is
    /// `None` for the only row of a table. A row that is new or gone, or has its words as before, changes no copy.
    pub(crate) fn rewords<T>(&self, words: WordsIn, id: Option<Id>, write: impl FnOnce() -> Result<T>) -> Result<T> {
        let before = words.of(self.sql, id)?;
        let value = write()?;
        if let (Some(before), Some(after)) = (before, words.of(self.sql, id)?)
            && before != after
        {
            self.in_copies.borrow_mut().push(words.put(id, after));
        }
        Ok(value)
    }

    /// What belongs to other words of a row, in every copy that holds it.
    pub(crate) fn in_copies_too(
        &self,
        words: WordsIn,
        id: Id,
        change: impl Fn(&Connection) -> Result<usize> + 'static,
    ) {
        self.in_copies.borrow_mut().push(InCopies::changes(words.row(Some(id)), change));
    }

    pub(super) fn in_copies(&self) -> Vec<InCopies> {
        self.in_copies.take()
    }

    pub(super) fn made(&self) -> Vec<Id> {
        self.made.take()
    }
}

impl<'a> Deref for Writing<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}
