use super::{FURTHEST, HardDayView, begun, extended, store, views};
use crate::app::{App, Reading, Writing};
use crate::clock::Timestamp;
use crate::error::Result;

impl App {
    /// A hard day, if it is one, and the one question with where each answer leads.
    pub fn hard_day(&self) -> Result<HardDayView> {
        self.read(views::of)
    }

    /// Begins a hard day: no reminders for 24 hours (N6). Tapped again it begins anew and never gets shorter.
    pub fn begin_hard_day(&self) -> Result<HardDayView> {
        self.hard_day_set_until(begun)
    }

    /// A day longer, in place.
    pub fn extend_hard_day(&self) -> Result<HardDayView> {
        self.hard_day_set_until(extended)
    }

    fn hard_day_set_until(&self, rule: impl FnOnce(Option<Timestamp>, Timestamp) -> Timestamp) -> Result<HardDayView> {
        self.transact(|scope| {
            let until = rule(hard_day_until(scope)?, scope.at).checked()?;
            store::set(scope.sql, until)?;
            views::of(scope)
        })
    }
}

/// Ends a hard day early. Nothing is left of it.
pub(crate) fn end(scope: &Writing<'_>) -> Result<HardDayView> {
    store::clear(scope.sql)?;
    views::of(scope)
}

/// The page of a hard day, while one lasts.
pub(crate) fn resting(scope: &Reading<'_>) -> Result<Option<HardDayView>> {
    hard_day_until(scope)?.map(|_| views::of(scope)).transpose()
}

/// The end of the hard day; `None` when it is none, or when it is over.
pub(crate) fn hard_day_until(scope: &Reading<'_>) -> Result<Option<Timestamp>> {
    Ok(last_end(scope)?.filter(|end| *end > scope.at))
}

/// The end of the hard day, also one that is over and not forgotten yet.
pub(crate) fn last_end(scope: &Reading<'_>) -> Result<Option<Timestamp>> {
    Ok(scope.at_hand()?.hard_day_until.filter(|end| end.since(scope.at) <= FURTHEST))
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::*;
    use crate::app::Platform;
    use crate::clock::{FixedClock, FixedZone, Zone};
    use crate::ids::SeededRandom;
    use crate::moments::MomentKind;
    use crate::store::Key;

    fn app(folder: &Path, now: &str) -> App {
        let platform = Platform {
            clock: Arc::new(FixedClock(Timestamp::parse(now).unwrap())),
            zone: Arc::new(FixedZone(Zone::UTC)),
            random: Arc::new(SeededRandom::new(1)),
        };
        App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
    }

    fn stored(app: &App) -> Option<Timestamp> {
        app.read(|scope| Ok(scope.at_hand()?.hard_day_until)).unwrap()
    }

    #[test]
    fn an_end_that_is_over_is_forgotten_with_the_next_write_of_anything() {
        let folder = tempfile::tempdir().unwrap();
        let end = app(folder.path(), "2026-11-24T12:00:00Z").begin_hard_day().unwrap().until;
        let before = app(folder.path(), "2026-11-25T11:59:59Z");
        before.note_moment(Some(MomentKind::Triggered), String::new()).unwrap();
        assert_eq!(stored(&before), end);

        let after = app(folder.path(), "2026-11-25T12:00:00Z");
        assert_eq!(after.hard_day().unwrap().until, None);
        after.note_moment(Some(MomentKind::Triggered), String::new()).unwrap();
        assert_eq!(stored(&after), None);
    }
}
