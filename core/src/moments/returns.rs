//! When a pause before an answer ends. The time is a value: a reminder may be made of it (neutral text 19), and nothing
//! else is. It is the speaker's own promise; nobody else sees it and a miss is not stored (voice.md 5).

use crate::app::Reading;
use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::written::Written;

/// How long a pause may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReturnChoice {
    /// Ten minutes from now.
    InTenMinutes,
    /// Twenty minutes from now.
    InTwentyMinutes,
    /// Thirty minutes from now.
    InThirtyMinutes,
    /// An hour from now.
    InAnHour,
}

impl ReturnChoice {
    /// Every choice, in order.
    pub const ALL: [Self; 4] = [Self::InTenMinutes, Self::InTwentyMinutes, Self::InThirtyMinutes, Self::InAnHour];

    /// How far off it is.
    const fn minutes(self) -> i64 {
        match self {
            Self::InTenMinutes => 10,
            Self::InTwentyMinutes => 20,
            Self::InThirtyMinutes => 30,
            Self::InAnHour => 60,
        }
    }
}

/// A time of return, with all that is said about it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReturnTimeView {
    /// What was chosen.
    pub choice: ReturnChoice,
    /// The instant, to the minute.
    pub at: Timestamp,
    /// The date on the calendar.
    pub day: LocalDay,
    /// The time on the wall clock.
    pub time: WallTime,
    /// "21:42", as it stands in its cell.
    pub text: String,
    /// As a screen reader says it: "Back at 21:42, in 20 minutes".
    pub spoken: String,
    /// Sentences to say with this time in them, one of them at a time. Own words stand first.
    pub say: Vec<Written>,
    /// What to say first when the pause is made longer.
    pub longer: String,
}

/// When the pause ends: the instant, the date of the calendar and the wall clock. Seconds are dropped.
pub(crate) fn time(choice: ReturnChoice, now: Timestamp, zone: Zone) -> (Timestamp, LocalDay, WallTime) {
    let minute = now.plus(-now.0.rem_euclid(Timestamp::MINUTE));
    let at = minute.plus(choice.minutes() * Timestamp::MINUTE);
    (at, LocalDay::at(at, zone, 0), WallTime::of(zone.local(at)))
}

/// A time of return in words, as of now.
pub(crate) fn view(scope: &Reading<'_>, choice: ReturnChoice, own_words: Option<&str>) -> ReturnTimeView {
    let words = scope.words();
    let text = scope.content().moments.pause;
    let (at, day, time) = time(choice, scope.at, scope.zone);
    let mut clock = words.clock(time);
    // Where the clocks are changed in between, a time on its own would be taken for one that has passed or is further off.
    if are_changed(scope.at, at, scope.zone) {
        clock = words.moments_new_time(clock);
    }
    let say = text.say.iter().map(|line| line.replace("{time}", &clock).into());
    ReturnTimeView {
        choice,
        at,
        day,
        time,
        spoken: words.moments_back_spoken(&clock, choice.minutes()),
        say: own_words.map(Written::from).into_iter().chain(say).collect(),
        longer: text.longer.replace("{time}", &clock),
        text: clock,
    }
}

/// Whether the clocks are put forward or back between two instants.
fn are_changed(from: Timestamp, until: Timestamp, zone: Zone) -> bool {
    let by_the_wall = |at: Timestamp| {
        let days = i64::from(LocalDay::at(at, zone, 0).since(LocalDay::at(from, zone, 0)));
        days * 24 * 60 + i64::from(WallTime::of(zone.local(at)).minute_of_day())
    };
    let minute = from.plus(-from.0.rem_euclid(Timestamp::MINUTE));
    by_the_wall(until) - by_the_wall(from) != until.since(minute) / Timestamp::MINUTE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(choice: ReturnChoice, now: &str, zone: &str) -> String {
        let (at, day, time) = time(choice, Timestamp::parse(now).unwrap(), Zone::parse(zone).unwrap());
        format!("{at} {day} {time}")
    }

    fn changed(now: &str, zone: &str) -> Vec<bool> {
        let (now, zone) = (Timestamp::parse(now).unwrap(), Zone::parse(zone).unwrap());
        ReturnChoice::ALL.iter().map(|choice| are_changed(now, time(*choice, now, zone).0, zone)).collect()
    }

    #[test]
    fn minutes_count_from_the_minute_that_has_begun() {
        let now = "2026-11-24T20:22:45Z";
        assert_eq!(back(ReturnChoice::InTenMinutes, now, "Europe/Berlin"), "2026-11-24T20:32:00Z 2026-11-24 21:32");
        assert_eq!(back(ReturnChoice::InTwentyMinutes, now, "Europe/Berlin"), "2026-11-24T20:42:00Z 2026-11-24 21:42");
        assert_eq!(back(ReturnChoice::InThirtyMinutes, now, "Europe/Berlin"), "2026-11-24T20:52:00Z 2026-11-24 21:52");
        assert_eq!(back(ReturnChoice::InAnHour, now, "Asia/Kathmandu"), "2026-11-24T21:22:00Z 2026-11-25 03:07");
    }

    #[test]
    fn a_pause_may_end_on_the_next_day() {
        let now = "2026-11-24T22:51:10Z";
        assert_eq!(back(ReturnChoice::InTenMinutes, now, "Europe/Berlin"), "2026-11-24T23:01:00Z 2026-11-25 00:01");
        assert_eq!(changed(now, "Europe/Berlin"), [false; 4]);
    }

    #[test]
    fn an_hour_is_an_hour_when_the_clocks_are_changed() {
        // 02:30 summer time, one hour before 02:30 winter time.
        let now = "2026-10-25T00:30:59Z";
        assert_eq!(back(ReturnChoice::InAnHour, now, "Europe/Berlin"), "2026-10-25T01:30:00Z 2026-10-25 02:30");
        assert_eq!(changed(now, "Europe/Berlin"), [false, false, true, true]);
        // 01:50, ten minutes before 03:00 summer time.
        let now = "2026-03-29T00:50:00Z";
        assert_eq!(back(ReturnChoice::InTenMinutes, now, "Europe/Berlin"), "2026-03-29T01:00:00Z 2026-03-29 03:00");
        assert_eq!(changed(now, "Europe/Berlin"), [true; 4]);
        // Apia left out 30 December 2011: a day passes, and yet the clock stands still.
        assert_eq!(changed("2011-12-30T09:55:00Z", "Pacific/Apia"), [true; 4]);
    }
}
