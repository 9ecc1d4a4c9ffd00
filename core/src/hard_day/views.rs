use super::{HardDayChoiceView, HardDayPlace, HardDayView, ops};
use crate::app::Reading;
use crate::circle;
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::error::Result;

/// The rest as it stands, for the screen of a hard day.
pub(super) fn of(scope: &Reading<'_>) -> Result<HardDayView> {
    let words = scope.words();
    let until = ops::hard_day_until(scope)?;
    let call = if circle::store::anyone_to_call(scope.sql)? { HardDayPlace::People } else { HardDayPlace::Help };
    let choices = [
        (words.check_in_hard_rest(), HardDayPlace::Card),
        (words.check_in_hard_breathing(), HardDayPlace::Breathing),
        (words.check_in_hard_call(), call),
        (words.check_in_hard_write(), HardDayPlace::BlankLine),
        (words.check_in_hard_nothing(), HardDayPlace::Close),
    ];
    Ok(HardDayView {
        until,
        text: until.map(|end| words.today_hard_until(when(scope, end))).unwrap_or_default(),
        question: words.check_in_hard_question(),
        choices: choices.into_iter().map(|(text, leads_to)| HardDayChoiceView { text, leads_to }).collect(),
    })
}

/// "20:39" later on the same date of the calendar, else "tomorrow, 20:39". The calendar and not the person's day: at one
/// at night "tomorrow" would be read as the coming night.
fn when(scope: &Reading<'_>, end: Timestamp) -> String {
    let words = scope.words();
    let clock = words.clock(WallTime::of(scope.zone.local(end)));
    let (today, day) = (LocalDay::at(scope.at, scope.zone, 0), LocalDay::at(end, scope.zone, 0));
    if day == today { clock } else { words.days_day_time(words.day(day, today), clock) }
}
