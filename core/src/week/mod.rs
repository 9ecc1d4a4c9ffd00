//! The week (product.md systems 10 and 20): what was written in it in plain words, thanks, one thing to talk about, and a look
//! at the seven behaviours. A few minutes, skipped without a word; nothing is graded, compared with the other or summed over
//! the two (never-bends 12, S10).
//!
//! Where to start: [`Week::of`] says which week is looked at, [`said`] what stands there about it.

pub(crate) mod behaviours;
pub(crate) mod page;
mod said;
mod store;
#[cfg(test)]
mod tests;

use crate::app::{Held, Reading, Writing};
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;
use crate::kept::acts::{self, KeptAct};
use crate::kept::{self, Kept, Practice};
use crate::order::InOrder;
use crate::page::{Act, Acts, Page, Row};

/// One week of the person, from the weekday with which weeks begin for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Week {
    /// Its first day.
    pub begins: LocalDay,
}

impl Week {
    /// The week that is looked at on a day: from its own last day until the last day of the next one. What was passed over is
    /// simply absent. `begins` is the weekday on which weeks begin, 0 for Monday.
    pub fn of(today: LocalDay, begins: u8) -> Self {
        let this = today.week_begins(begins);
        Self { begins: if today.since(this) == 6 { this } else { this.plus(-7) } }
    }

    /// Its last day.
    pub fn ends(self) -> LocalDay {
        self.begins.plus(6)
    }

    /// The one before.
    pub fn before(self) -> Self {
        Self { begins: self.begins.plus(-7) }
    }
}

/// The week that is looked at now.
fn now(scope: &Reading<'_>) -> Week {
    Week::of(scope.today, scope.week_begins())
}

/// What is kept of a week, of a practice and sort.
fn kept_of(scope: &Reading<'_>, practice: Practice, sort: &str, week: Week) -> Result<Option<Kept>> {
    scope.where_held(Held::Kept, |sql| kept::store::for_day(sql, practice, sort, week.begins))
}

/// What is kept of other weeks, of a practice and sort, the latest first, each with the way to it.
fn earlier(scope: &Reading<'_>, page: Page, (practice, sort): (Practice, &str), week: Week) -> Result<Page> {
    let words = scope.words();
    let all = kept::store::all(scope.sql, practice)?.into_iter().filter(|kept| kept.sort == sort);
    let others = all.filter_map(|kept| {
        let begins = kept.stands.by_day.filter(|begins| *begins != week.begins)?;
        let (from, until) = (words.date(begins, scope.today), words.date(begins.plus(6), scope.today));
        Some((begins, Row::new(kept.id, words.week_of(from, until)).go(kept::page::route_of(&kept))))
    });
    let mut others: Vec<_> = others.collect();
    others.in_order_by_key(|(begins, _)| std::cmp::Reverse(*begins));
    Ok(page.by_month("earlier", words.week_earlier(), words, others))
}

/// Notes something of a week, which begins what is kept of it where that is the first; gives the way back.
fn note(
    scope: &Writing<'_>,
    (practice, sort): (Practice, &str),
    week: Week,
    line: impl FnOnce(Id) -> Result<kept::Line>,
) -> Result<Act> {
    let known = kept_of(scope, practice, sort, week)?;
    let is_new = known.is_none();
    let kept = known.map_or_else(
        || {
            let new = Kept::new(scope, practice, sort, String::new())?;
            let stands = kept::Stands { by_day: Some(week.begins), ..new.stands };
            Ok::<_, crate::error::Error>(Kept { stands, ..new })
        },
        Ok,
    )?;
    if is_new {
        acts::put(scope, &kept)?;
    }
    let id = acts::note(scope, &kept, line(kept.id)?)?;
    Ok(if is_new { KeptAct::NotBegun(kept.id) } else { KeptAct::Stands(kept.id, kept.stands, Some(id)) }.token())
}
