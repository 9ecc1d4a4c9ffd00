use super::ledger::LedgerEntry;
use super::{
    BowlView, BowlWord, BowlsView, CAPACITY, GrainChange, GrainDraft, GrainSource, GrainsWritten, clocks, ledger,
    store, views,
};
use crate::app::{App, Reading, Writing};
use crate::areas::{self, Area};
use crate::clock::{LocalDay, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::text;

impl App {
    /// All bowls.
    pub fn bowls(&self) -> Result<BowlsView> {
        self.read(views::all)
    }

    /// One bowl with its ledger.
    ///
    /// # Errors
    /// An area that is not there, or one where the person only rebuilds: that bowl is not theirs.
    pub fn bowl(&self, area: String) -> Result<BowlView> {
        self.read(|scope| views::one(scope, &area))
    }

    /// Says where a bowl stands today, 0 to 100. Asked once: a bowl with a level and grains is beyond it.
    pub fn set_starting_level(&self, area: String, level: u8) -> Result<BowlView> {
        self.transact(|scope| {
            begin_at(scope, &area, level)?;
            views::one(scope, &area)
        })
    }

    /// Undo of [`Self::set_starting_level`]: where the bowl stood at the start is open again.
    ///
    /// # Errors
    /// Grains were put into it since.
    pub fn leave_start_open(&self, area: String) -> Result<BowlView> {
        self.transact(|scope| {
            leave_open(scope, &area)?;
            views::one(scope, &area)
        })
    }

    /// Writes grains into the ledger: by hand, after a hard moment, or after something that was promised.
    ///
    /// # Errors
    /// An unknown area or one that is only rebuilt in, a day beyond the last seven, more left in a tipped bowl than was
    /// there, a line that is too long.
    pub fn add_grains(&self, draft: GrainDraft) -> Result<GrainsWritten> {
        self.transact(|scope| {
            let entry = write(scope, &draft)?;
            Ok(GrainsWritten { entry, bowl: views::one(scope, &draft.area)? })
        })
    }

    /// Takes an entry back. Nothing is overwritten: a counter-entry is written and the level replayed.
    pub fn take_back_grains(&self, entry: Id) -> Result<()> {
        self.transact(|scope| {
            let (area, day) = store::standing(scope.sql, entry)?;
            let area = areas::store::all(scope.sql)?.into_iter().find(|known| known.id == area);
            hold_taken_back(scope, entry)?;
            take_back(scope, &area.ok_or(Error::NotFound("area"))?, entry, day)
        })
    }

    /// Undo of [`Self::take_back_grains`]: the counter-entry goes, and the entry counts in its old place. The words beside it come
    /// back while the process that took it back lives.
    ///
    /// # Errors
    /// It was not taken back.
    pub fn put_back_grains(&self, entry: Id) -> Result<()> {
        self.transact(|scope| {
            let (area, day) = store::put_back(scope.sql, entry)?;
            if let Some(why) = held_taken_back(scope, entry) {
                store::set_why(scope.sql, entry, Some(&why))?;
            }
            let area = areas::store::all(scope.sql)?.into_iter().find(|known| known.id == area);
            replay(scope, &area.ok_or(Error::NotFound("area"))?, day)
        })
    }

    /// Answers the offer of the guide after a fall, whatever was chosen. It comes again only after another fall.
    pub fn answer_low_bowl(&self, area: String) -> Result<()> {
        self.transact(|scope| {
            let area = areas::store::by_key(scope.sql, &area)?;
            areas::store::answer_low(scope.sql, area.id, scope.at)
        })
    }
}

/// Says where a bowl stands today. What was only taken before is kept, and the answer speaks of what is there after it.
pub(crate) fn begin_at(scope: &Writing<'_>, key: &str, level: u8) -> Result<()> {
    if level > CAPACITY {
        return Err(Error::input("level", Problem::OutOfRange));
    }
    areas::ops::find_or_add(scope, key)?;
    let area = own_bowl(scope, key)?;
    if area.level.is_some() && areas::store::has_grains(scope.sql, area.id)? {
        return Err(Error::input("level", Problem::AlreadyClosed));
    }
    let (_, taken) = ledger::moved(&store::ledger(scope.sql, area.id)?);
    let start = (u32::from(level) + taken).min(CAPACITY.into());
    start_at(scope, &area, Some(u8::try_from(start).unwrap_or(CAPACITY)))
}

/// Leaves it open again where a bowl stood at the start.
fn leave_open(scope: &Writing<'_>, key: &str) -> Result<()> {
    start_at(scope, &own_bowl(scope, key)?, None)?;
    // Grains that were put into it since speak of a level.
    if own_bowl(scope, key)?.level.is_some() {
        return Err(Error::input("level", Problem::AlreadyClosed));
    }
    Ok(())
}

fn start_at(scope: &Writing<'_>, area: &Area, start: Option<u8>) -> Result<()> {
    areas::store::set_starting_level(scope.sql, area.id, start)?;
    let first = store::first_day(scope.sql, area.id)?.unwrap_or(scope.today);
    replay(scope, &own_bowl(scope, &area.key)?, first)
}

/// Writes one movement and replays the level.
pub(crate) fn write(scope: &Writing<'_>, draft: &GrainDraft) -> Result<Id> {
    let day = draft.day.unwrap_or(scope.today);
    check_entry_day(day, scope.today)?;
    let why = text::optional("why", &draft.why, text::LINE)?;
    let area = own_bowl(scope, &draft.area)?;
    // As in the check-in: an area that was left out rests with its grains.
    if !area.tracked {
        return Err(Error::input("area", Problem::NotAllowed));
    }
    if let GrainChange::Tipped { left } = draft.change
        && left > level_on(scope, &area, day)?
    {
        return Err(Error::input("left", Problem::OutOfRange));
    }
    let id = scope.new_id()?;
    let line = store::NewLine {
        id,
        area: area.id,
        day,
        change: Some(draft.change),
        counters: None,
        source: draft.source,
        reason: draft.reason,
        why: why.as_deref(),
        written_at: scope.at,
    };
    store::insert(scope.sql, &line)?;
    replay(scope, &area, day)?;
    Ok(id)
}

/// Writes the counter-entry of `entry`. The words beside it go with it: nobody meets again what was taken back.
pub(crate) fn take_back(scope: &Writing<'_>, area: &Area, entry: Id, day: LocalDay) -> Result<()> {
    let counter = store::NewLine {
        id: scope.new_id()?,
        area: area.id,
        day,
        change: None,
        counters: Some(entry),
        source: GrainSource::ByHand,
        reason: None,
        why: None,
        written_at: scope.at,
    };
    store::insert(scope.sql, &counter)?;
    if store::set_why(scope.sql, entry, None)? > 0 {
        scope.forgets(store::WORDS, entry, move |sql| store::set_why(sql, entry, None));
    }
    replay(scope, area, day)
}

/// The words that were beside the entry taken back last, for undo.
const TAKEN_BACK: &str = "bowl.taken_back";

fn hold_taken_back(scope: &Writing<'_>, entry: Id) -> Result<()> {
    let why = store::why(scope.sql, entry)?;
    let held = why.map_or_else(String::new, |why| format!("{entry} {why}"));
    scope.memory().put(TAKEN_BACK, held.into());
    Ok(())
}

fn held_taken_back(scope: &Writing<'_>, entry: Id) -> Option<String> {
    let held = scope.memory().get(TAKEN_BACK);
    held.split_once(' ').filter(|(of, _)| *of == entry.to_string()).map(|(_, why)| why.to_owned())
}

/// Only the one whose trust it is has a bowl (never-bends 1).
fn own_bowl(scope: &Writing<'_>, key: &str) -> Result<Area> {
    let area = areas::store::by_key(scope.sql, key)?;
    if area.side.has_bowl() { Ok(area) } else { Err(Error::input("area", Problem::NotAllowed)) }
}

/// The level of which something written now for `day` speaks.
fn level_on(scope: &Reading<'_>, area: &Area, day: LocalDay) -> Result<u8> {
    let (id, seq, written_on) = (Id::from_bytes([0; 16]), i64::MAX, scope.at.utc_day());
    let now = LedgerEntry { id, day, seq, written_on, change: None, counters: None };
    let part = part_from(scope, area, day, Some(now))?;
    Ok(ledger::level_after(part.level, &part.entries, seq))
}

/// The part of a ledger that is folded anew.
struct Part {
    /// It is all of it.
    whole: bool,
    /// The level before.
    level: u8,
    entries: Vec<LedgerEntry>,
}

/// What counts on `day` and later, with one more that is not stored. Where the clock went back since the first of it was
/// written, it is the whole ledger.
fn part_from(scope: &Reading<'_>, area: &Area, day: LocalDay, one_more: Option<LedgerEntry>) -> Result<Part> {
    let start = area.starting_level.unwrap_or(0);
    let mut entries = store::written_since(scope.sql, area.id, day)?;
    entries.extend(one_more);
    if clocks::went_forward(&entries) {
        entries.retain(|entry| entry.day >= day);
        let level = store::level_before(scope.sql, area.id, day)?.unwrap_or(start);
        return Ok(Part { whole: false, level, entries });
    }
    whole(scope, area, one_more)
}

fn whole(scope: &Reading<'_>, area: &Area, one_more: Option<LedgerEntry>) -> Result<Part> {
    let mut entries = store::ledger(scope.sql, area.id)?;
    entries.extend(one_more);
    Ok(Part { whole: true, level: area.starting_level.unwrap_or(0), entries })
}

/// Folds every ledger again: entries came in from elsewhere.
pub(crate) fn replay_all(scope: &Writing<'_>) -> Result<()> {
    for area in areas::store::all(scope.sql)? {
        let part = whole(scope, &area, None)?;
        replay_part(scope, &area, &part)?;
    }
    Ok(())
}

/// Folds the ledger again from `day` on and notes a fall into low.
fn replay(scope: &Writing<'_>, area: &Area, day: LocalDay) -> Result<()> {
    let part = part_from(scope, area, day, None)?;
    replay_part(scope, area, &part)
}

fn replay_part(scope: &Writing<'_>, area: &Area, part: &Part) -> Result<()> {
    let levels = ledger::levels(part.level, &part.entries);
    let write = if part.whole { store::replace_levels } else { store::put_levels };
    write(scope.sql, area.id, &levels)?;
    let level = levels.last().map_or(part.level, |(_, level)| *level);
    let low = |level: u8| BowlWord::of(level.into(), CAPACITY.into()).is_low();
    let before = area.level.unwrap_or(0);
    let low_since = match (low(level), low(before) && area.low_since.is_some()) {
        (false, _) => None,
        (true, true) => area.low_since,
        // A bowl that starts low has not fallen.
        (true, false) if low(before) => None,
        // Another fall is later than the last answer, whatever the clock showed then.
        (true, false) => Some(area.low_answered.map_or(scope.at, |answered| scope.at.max(answered.plus(1)))),
    };
    areas::store::set_level(scope.sql, area.id, level, low_since)
}
