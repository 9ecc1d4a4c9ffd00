use super::{TodayCheckIn, TodayDue, TodayView, due};
use crate::app::Reading;
use crate::areas::{self, Area};
use crate::bowl::views::Moved;
use crate::bowl::{self, BowlRow};
use crate::check_in;
use crate::check_in::store::Head;
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::error::Result;
use crate::kept::Practice;
use crate::page::{Due, Icon};
use crate::written::Written;
use crate::{cards, demo, hard_day, promises, prompts, reminders};

pub(super) fn of(scope: &Reading<'_>) -> Result<TodayView> {
    let words = scope.words();
    let areas = areas::store::all(scope.sql)?;
    let week = check_in::store::heads_between(scope.sql, scope.today.plus(-7), scope.today)?;
    let moved = bowl::views::moved_today(scope)?;
    let bowls = bowl::views::all_with(scope, &areas, &moved)?;
    let hard_day = hard_day::ops::resting(scope)?;
    let promises = if hard_day.is_some() { Vec::new() } else { promises::views::due_now(scope)? };
    let promise_waits = promises.iter().any(|row| row.state == promises::PromiseState::Due);
    let basis = cards::choice::SelectionInput::with(scope, areas)?;
    let due = due::beside(scope, promise_waits, &basis.fits.ground)?.today;
    let check_in = check_in_of(scope, &week, &bowls.rows, (&basis.areas, &moved), promise_waits || !due.is_empty())?;
    let paused = reminders::ops::paused_until(scope)?;
    Ok(TodayView {
        day: scope.today,
        stands_until: stands_until(scope, hard_day.as_ref().and_then(|hard_day| hard_day.until)),
        date: words.date(scope.today, scope.today),
        greeting: greeting(scope),
        side: scope.settings.side,
        recovery_notice: None,
        made_up: if demo::store::is_made_up(scope.sql)? { words.today_made_up() } else { String::new() },
        check_in,
        yesterday: if yesterday_open(scope, &week) { words.today_yesterday_open() } else { String::new() },
        paused: paused.map(|day| words.today_paused(words.date(day, scope.today))).unwrap_or_default(),
        promises_line: if promises.is_empty() { String::new() } else { words.today_promises_due(promises.len()) },
        promises,
        due_line: if due.is_empty() { String::new() } else { scope.words().today_for_now() },
        due: due.into_iter().map(|due| line(scope, due)).collect(),
        card: cards::views::today_by(scope, basis.clone())?,
        prompt: prompts::views::today_by(scope, basis)?,
        bowls,
        hard_day,
    })
}

/// Practices whose name would tell one who looks at Today over a shoulder that there is a limit, an apology or a lesson.
const UNNAMED: [Practice; 3] = [Practice::Boundaries, Practice::Repair, Practice::Lessons];

fn line(scope: &Reading<'_>, due: Due) -> TodayDue {
    let unnamed = UNNAMED.iter().any(|practice| practice.as_str() == due.route.domain());
    let (icon, text) = if unnamed { (Icon::Plan, scope.words().today_unnamed()) } else { (due.icon, due.text) };
    TodayDue { icon, text, second: due.second, route: due.route }
}

/// The next instant at which the day, the greeting or a hard day's end changes what is seen.
fn stands_until(scope: &Reading<'_>, hard_day: Option<Timestamp>) -> Timestamp {
    let calendar = scope.date();
    let hours = TURNS.into_iter().chain([scope.settings.rollover_hour]);
    let times: Vec<_> = hours.filter_map(|hour| WallTime::new(hour, 0)).collect();
    let on = |day| times.iter().filter_map(move |time| scope.zone.instant(day, *time));
    // Two days on, for zones that once left a whole day out.
    let turns = (0..=2).flat_map(|days| on(calendar.plus(days)));
    turns.chain(hard_day).filter(|at| *at > scope.at).min().unwrap_or_else(|| scope.at.plus(DAY_MS))
}

/// The hours at which another text begins: midnight ("today" and "tomorrow" beside a clock time), the greetings, and the
/// evening look at today's word.
const TURNS: [u8; 6] = [0, 5, 12, 17, 18, 23];
const DAY_MS: i64 = 86_400_000;

/// By the hour on the wall, with the person's night as the end of the day before.
fn greeting(scope: &Reading<'_>) -> String {
    let words = scope.words();
    let hour = WallTime::of(scope.zone.local(scope.at)).minute_of_day() / 60;
    match hour {
        5..=11 => words.today_good_morning(),
        12..=17 => words.today_good_afternoon(),
        18..=22 => words.today_good_evening(),
        _ => words.today_good_night(),
    }
}

fn check_in_of(
    scope: &Reading<'_>,
    week: &[(LocalDay, Head)],
    bowls: &[BowlRow],
    (areas, moved): (&[Area], &Moved),
    waits: bool,
) -> Result<TodayCheckIn> {
    let words = scope.words();
    let Some((_, head)) = week.last().filter(|(day, _)| *day == scope.today) else {
        return Ok(TodayCheckIn::Due { first: check_in::views::first(scope)? });
    };
    let Some(at) = head.done_at else {
        return Ok(TodayCheckIn::Begun { text: words.today_half_done() });
    };
    let moved_in = |row: &BowlRow| areas.iter().find(|area| area.key == row.area).and_then(|area| moved.get(&area.id));
    let mut grains: Vec<Written> = bowls.iter().filter_map(|row| grains_line(scope, row, *moved_in(row)?)).collect();
    if grains.is_empty() {
        grains.push(words.today_quiet_day().into());
    }
    Ok(TodayCheckIn::Done {
        at,
        text: words.clock(WallTime::of(scope.zone.local(at))),
        grains,
        closing: if waits { String::new() } else { words.today_nothing_waiting() },
    })
}

fn grains_line(scope: &Reading<'_>, row: &BowlRow, moved: (u32, u32)) -> Option<Written> {
    let words = scope.words();
    let line = match moved {
        (0, 0) => return None,
        _ if scope.settings.words_only => words.today_grains_words(&row.name),
        (added, 0) => words.today_grains_added(added, &row.name),
        (0, taken) => words.today_grains_taken(taken, &row.name),
        (added, taken) => words.today_grains_both(&row.name, added, taken),
    };
    Some(line.into())
}

/// Yesterday has no entry, but the days before show that the person was here (N8: never a demand).
fn yesterday_open(scope: &Reading<'_>, week: &[(LocalDay, Head)]) -> bool {
    let yesterday = scope.today.plus(-1);
    week.iter().any(|(day, _)| *day < yesterday) && !week.iter().any(|(day, _)| *day == yesterday)
}
