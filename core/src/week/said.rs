//! The week in plain words: whole sentences about one's own book, each only where something stands behind it. No arrow, no
//! grade, no word on the other person (voice-practices.md 11).

use super::{Week, store};
use crate::app::Reading;
use crate::areas::{self, Area};
use crate::bowl;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;
use crate::kept::Practice;
use crate::promises::{self, PromiseAnswer};

/// Fewest choices of feelings in a week of which one is named (our choice, not measured).
const FEWEST_FEELINGS: u32 = 3;
/// Fewest written days of each of two weeks that are set side by side (our choice, not measured).
const FEWEST_DAYS: u32 = 3;
/// Grains by which an area differs from the week before (our choice: what "a lot" is in the check-in).
const DIFFERS: i64 = 5;

/// Something was written in it.
pub(super) fn is_written(scope: &Reading<'_>, week: Week) -> Result<bool> {
    store::is_written(scope.sql, week.begins, week.ends())
}

/// All that is said of a week, in its order.
pub(super) fn of(scope: &Reading<'_>, week: Week) -> Result<Vec<String>> {
    let (words, from, until) = (scope.words(), week.begins, week.ends().min(scope.today));
    let days = store::days_written(scope.sql, from, until)?;
    let mut said = Vec::new();
    if days > 0 {
        said.push(words.week_days(days));
        if days < 7 {
            said.push(words.week_part(days));
        }
        said.push(feelings(scope, from, until)?);
    }
    let bowls: Vec<_> =
        areas::store::all(scope.sql)?.into_iter().filter(|area| area.tracked && area.side.has_bowl()).collect();
    said.extend(grains(scope, &bowls, days > 0, from, until)?);
    said.extend(promises_of(scope, from, until)?);
    let told = store::told(scope.sql, from, until)?;
    let tried = store::noted(scope.sql, Practice::Measures.as_str(), "tried", from, until)?
        + store::noted(scope.sql, Practice::Peace.as_str(), "done", from, until)?;
    said.extend((told > 0).then(|| words.week_told(told)));
    said.extend((tried > 0).then(|| words.week_tried(tried)));
    if said.is_empty() {
        return Ok(vec![words.week_quiet()]);
    }
    if !bowls.is_empty() && until == week.ends() {
        said.push(beside_the_one_before(scope, &bowls, week, days)?);
    }
    Ok(said)
}

fn feelings(scope: &Reading<'_>, from: LocalDay, until: LocalDay) -> Result<String> {
    let words = scope.words();
    let chosen = store::feelings(scope.sql, from, until)?;
    if chosen.iter().map(|(_, times)| times).sum::<u32>() < FEWEST_FEELINGS {
        return Ok(words.week_feelings_few());
    }
    let most = chosen.first().map_or(0, |(_, times)| *times);
    let all = scope.content().feelings.group.iter().flat_map(|group| group.words);
    let name = |id: &str| all.clone().find(|word| word.id == id).map_or(String::new(), |word| word.text.to_owned());
    let named: Vec<_> = chosen.iter().take_while(|(_, times)| *times == most).map(|(id, _)| name(id)).collect();
    Ok(match &named[..] {
        // A word that was chosen once like all others is not "most".
        [first] if most > 1 => words.week_feeling(first.as_str()),
        [first, second] if most > 1 => words.week_feelings(first.as_str(), second.as_str()),
        _ => words.week_feelings_mixed(),
    })
}

/// Grains added to each area and taken from it between two days, of one's own bowls.
fn moved(scope: &Reading<'_>, bowls: &[Area], from: LocalDay, until: LocalDay) -> Result<Vec<(Id, (u32, u32))>> {
    let entries = bowl::store::entries_between(scope.sql, from, until)?;
    let of = |area: &Area| {
        let own: Vec<_> = entries.iter().filter(|(id, _)| *id == area.id).map(|(_, entry)| *entry).collect();
        (area.id, bowl::ledger::moved(&own))
    };
    Ok(bowls.iter().map(of).collect())
}

fn grains(
    scope: &Reading<'_>,
    bowls: &[Area],
    is_written: bool,
    from: LocalDay,
    until: LocalDay,
) -> Result<Vec<String>> {
    let words = scope.words();
    let moved = moved(scope, bowls, from, until)?;
    let line = |(area, (_, moved)): (&Area, &(Id, (u32, u32)))| {
        let name = area.name(scope.content());
        match *moved {
            (0, 0) => None,
            _ if scope.settings.words_only => Some(words.week_grains_words(&*name)),
            (added, 0) => Some(words.week_grains_added(added, &*name)),
            (0, taken) => Some(words.week_grains_taken(taken, &*name)),
            (added, taken) => Some(words.week_grains_both(taken, added, &*name)),
        }
    };
    let mut lines: Vec<_> = bowls.iter().zip(&moved).filter_map(line).collect();
    if lines.is_empty() && is_written && !bowls.is_empty() {
        lines.push(words.week_grains_none());
    }
    Ok(lines)
}

fn promises_of(scope: &Reading<'_>, from: LocalDay, until: LocalDay) -> Result<Vec<String>> {
    let words = scope.words();
    let (mut due, mut kept, mut not_kept, mut changed, mut open) = (0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for day in (0..=until.since(from)).map(|n| from.plus(n)) {
        for promise in promises::ops::due_on(scope, day)? {
            due += 1;
            *match promise.answer {
                Some(PromiseAnswer::Kept | PromiseAnswer::KeptLate) => &mut kept,
                Some(PromiseAnswer::NotKept { .. }) => &mut not_kept,
                Some(PromiseAnswer::Changed { .. }) => &mut changed,
                // Today's can still be answered.
                Some(PromiseAnswer::Open) | None if day == scope.today => continue,
                Some(PromiseAnswer::Open) | None => &mut open,
            } += 1;
        }
    }
    let line = |n: u32, text: fn(crate::content::Words, u32) -> String| (n > 0).then(|| text(words, n));
    let lines = [
        line(due, |words, n| words.week_promises_due(n)),
        line(kept, |words, n| words.week_promises_kept(n)),
        line(not_kept, |words, n| words.week_promises_not_kept(n)),
        line(changed, |words, n| words.week_promises_changed(n)),
        line(open, |words, _| words.week_promises_open()),
    ];
    Ok(lines.into_iter().flatten().collect())
}

/// Next to the week before, in words, and only with enough days in both.
fn beside_the_one_before(scope: &Reading<'_>, bowls: &[Area], week: Week, days: u32) -> Result<String> {
    let (words, before) = (scope.words(), week.before());
    if days.min(store::days_written(scope.sql, before.begins, before.ends())?) < FEWEST_DAYS {
        return Ok(words.week_beside_little());
    }
    let net = |(_, (added, taken)): &(Id, (u32, u32))| i64::from(*added) - i64::from(*taken);
    let (then, now) =
        (moved(scope, bowls, before.begins, before.ends())?, moved(scope, bowls, week.begins, week.ends())?);
    let by = bowls.iter().zip(then.iter().zip(&now)).map(|(area, (then, now))| ((net(now) - net(then)).abs(), area));
    // Of two that differ alike, the first of the person's own order is named.
    let most = by.rev().max_by_key(|(by, _)| *by).filter(|(by, _)| *by >= DIFFERS);
    Ok(most.map_or_else(|| words.week_beside_same(), |(_, area)| words.week_beside(&*area.name(scope.content()))))
}
