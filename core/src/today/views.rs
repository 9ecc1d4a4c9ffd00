use super::done::{self, Known};
use super::{TodayCheckIn, TodayDue, TodayView, TodayYesterday, asked, due};
use crate::app::Reading;
use crate::areas;
use crate::bowl;
use crate::check_in;
use crate::check_in::store::Head;
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::error::Result;
use crate::kept::Practice;
use crate::page::{Due, Icon};
use crate::{cards, hard_day, promises, prompts, reminders};

pub(super) fn of(scope: &Reading<'_>) -> Result<TodayView> {
    let words = scope.words();
    let areas = areas::store::all(scope.sql)?;
    let week = check_in::store::heads_between(scope.sql, scope.today.plus(-7), scope.today)?;
    let entries = bowl::views::entries_today(scope)?;
    let bowls = bowl::views::all_with(scope, &areas, &bowl::views::moved_by(&entries))?;
    let hard_day = hard_day::ops::resting(scope)?;
    let promises = if hard_day.is_some() { Vec::new() } else { promises::views::due_now(scope)? };
    let promise_waits = promises.iter().any(|row| row.state == promises::PromiseState::Due);
    let basis = cards::choice::SelectionInput::with(scope, areas.clone())?;
    let due = due::beside(scope, promise_waits, &basis.fits.ground)?.today;
    let card = cards::views::today_by(scope, basis.clone())?;
    let prompt = prompts::views::today_by(scope, basis)?;
    let yesterday = yesterday_open(scope, &week);
    let promise_open = promises.iter().any(|row| !matches!(row.state, promises::PromiseState::Answered { .. }));
    let question_open = prompt.prompt.as_ref().is_some_and(|prompt| prompt.text.is_empty());
    let waits = promise_open || !due.is_empty() || question_open || yesterday.is_some();
    let check_in = check_in_of(scope, &week, &Known { areas: &areas, entries: &entries, bowls: &bowls, waits })?;
    let paused = reminders::ops::paused_until(scope)?;
    Ok(TodayView {
        day: scope.today,
        stands_until: stands_until(scope, hard_day.as_ref().and_then(|hard_day| hard_day.until)),
        date: words.date(scope.today, scope.today),
        greeting: greeting(scope),
        side: scope.settings.side,
        recovery_notice: None,
        made_up: if scope.at_hand()?.made_up { words.today_made_up() } else { String::new() },
        check_in,
        yesterday,
        paused: paused.map(|day| words.today_paused(words.date(day, scope.today))).unwrap_or_default(),
        promises_line: if promises.is_empty() { String::new() } else { words.today_promises_due(promises.len()) },
        promises,
        due_line: if due.is_empty() { String::new() } else { scope.words().today_for_now() },
        due: due.into_iter().map(|due| line(scope, due)).collect(),
        card,
        prompt,
        areas: if bowls.overall.is_some() {
            words.today_areas(bowls.rows.iter().filter(|row| row.level.is_some()).count())
        } else {
            String::new()
        },
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

fn check_in_of(scope: &Reading<'_>, week: &[(LocalDay, Head)], known: &Known<'_>) -> Result<TodayCheckIn> {
    let Some((_, head)) = week.last().filter(|(day, _)| *day == scope.today) else {
        return Ok(TodayCheckIn::Due { first: asked::first(scope)? });
    };
    Ok(match head.done_at {
        Some(at) => TodayCheckIn::Done { done: done::of(scope, *head, at, known)? },
        None => TodayCheckIn::Begun { text: scope.words().today_half_done() },
    })
}

/// Yesterday has no entry, but the days before show that the person was here (N8: never a demand).
fn yesterday_open(scope: &Reading<'_>, week: &[(LocalDay, Head)]) -> Option<TodayYesterday> {
    let day = scope.today.plus(-1);
    let was_here = week.iter().any(|(written, _)| *written < day);
    let is_open = !week.iter().any(|(written, _)| *written == day);
    (was_here && is_open).then(|| TodayYesterday { text: scope.words().today_yesterday_open(), day })
}
