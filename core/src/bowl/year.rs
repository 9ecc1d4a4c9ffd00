//! A year of a bowl: the level at the end of each of the last twelve months. Twelve steps into the stored levels, whatever the
//! number of years behind them.

use super::views::{small_shown, word_text};
use super::{BowlMonth, BowlWord, BowlYear, CAPACITY, pages, store};
use crate::app::Reading;
use crate::areas::Area;
use crate::clock::LocalDay;
use crate::error::Result;

/// Months that are looked back upon.
const MONTHS: usize = 12;

/// The year until today; `None` without a level, or before its second month.
pub(super) fn of(scope: &Reading<'_>, area: &Area) -> Result<Option<BowlYear>> {
    let Some(now) = area.level else { return Ok(None) };
    // Without a start that was said a bowl begins with the first grain that lay in it.
    let least = u8::from(area.starting_level.is_none());
    let Some(begin) = store::first_level(scope.sql, area.id, least)? else { return Ok(None) };
    let mut firsts = vec![scope.today.month().0];
    while let Some(first) = firsts.last().filter(|first| **first > begin && firsts.len() < MONTHS) {
        firsts.push(first.plus(-1).month().0);
    }
    if firsts.len() < 2 {
        return Ok(None);
    }
    firsts.reverse();
    let months = firsts.into_iter().map(|first| one(scope, area, first, now)).collect::<Result<Vec<_>>>()?;
    let spoken = months.iter().map(|month| month.spoken.as_str()).collect::<Vec<_>>().join(" ");
    Ok(Some(BowlYear { months, spoken }))
}

fn one(scope: &Reading<'_>, area: &Area, first: LocalDay, now: u8) -> Result<BowlMonth> {
    let words = scope.words();
    let next = first.month().1;
    let written = store::last_level(scope.sql, area.id, next)?.filter(|(day, _)| *day >= first);
    let is_now = (first..next).contains(&scope.today);
    let level = if is_now { Some(now) } else { written.map(|(_, level)| level) };
    let word = level.map(|level| BowlWord::of(level.into(), CAPACITY.into()));
    let title = words.month_year(first);
    Ok(BowlMonth {
        name: words.month_short(first),
        small_shown: level.map(small_shown),
        word_text: word.map_or_else(|| words.bowl_month_nothing(), |word| word_text(words, word)),
        spoken: match word {
            Some(word) => words.bowl_month_spoken(title, word.as_str()),
            None => words.bowl_month_spoken_nothing(title),
        },
        route: written.map(|_| pages::month(&area.key, first)),
    })
}
