//! When a pause before an answer ends. The time is a value: a reminder may be made of it (neutral text 19), and nothing
//! else is. It is the speaker's own promise; nobody else sees it and a miss is not stored (voice.md 5).

use crate::app::Reading;
use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::content::MomentsText;
use crate::written::Written;

/// How long a pause may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReturnChoice {
    /// Twenty minutes from now.
    InTwentyMinutes,
    /// Forty minutes from now.
    InFortyMinutes,
    /// An hour from now.
    InAnHour,
    /// Tomorrow at about this time.
    Tomorrow,
}

impl ReturnChoice {
    /// Every choice, in order.
    pub const ALL: [Self; 4] = [Self::InTwentyMinutes, Self::InFortyMinutes, Self::InAnHour, Self::Tomorrow];

    /// The id of its words in `moments.toml`.
    const fn id(self) -> &'static str {
        match self {
            Self::InTwentyMinutes => "minutes_20",
            Self::InFortyMinutes => "minutes_40",
            Self::InAnHour => "hour_1",
            Self::Tomorrow => "tomorrow",
        }
    }

    /// The choice that the content calls so.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
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
    /// "20 minutes", "Tomorrow at 21:15".
    pub text: String,
    /// "Back at 21:42".
    pub back: String,
    /// While pausing: "Back at 21:42. You can move it, or end it."
    pub pausing: String,
    /// Words to say with this time in them. Own words stand first.
    pub say: Vec<Written>,
}

/// When the pause ends: the instant, the date of the calendar and the wall clock. Seconds are dropped. "Tomorrow" is the
/// next date on the calendar, even at one at night, at the nearest quarter of an hour and never past midnight.
pub(crate) fn time(choice: ReturnChoice, now: Timestamp, zone: Zone) -> (Timestamp, LocalDay, WallTime) {
    let minute = now.plus(-now.0.rem_euclid(Timestamp::MINUTE));
    let at = match choice {
        ReturnChoice::InTwentyMinutes => minute.plus(20 * Timestamp::MINUTE),
        ReturnChoice::InFortyMinutes => minute.plus(40 * Timestamp::MINUTE),
        ReturnChoice::InAnHour => minute.plus(Timestamp::HOUR),
        ReturnChoice::Tomorrow => {
            let tomorrow = LocalDay::at(minute, zone, 0).plus(1);
            let quarter = nearest_quarter(WallTime::of(zone.local(minute)));
            // A date that the zone leaves out has no such time: a day from now stands in for it.
            zone.instant(tomorrow, quarter).unwrap_or_else(|| minute.plus(Timestamp::DAY))
        }
    };
    (at, LocalDay::at(at, zone, 0), WallTime::of(zone.local(at)))
}

fn nearest_quarter(time: WallTime) -> WallTime {
    const LAST: u16 = 23 * 60 + 45;
    WallTime::from_minute(((time.minute_of_day() + 7) / 15 * 15).min(LAST))
}

/// A time of return in words, as of now.
pub(super) fn view(scope: &Reading<'_>, choice: ReturnChoice, own_words: Option<&str>) -> ReturnTimeView {
    let words = scope.words();
    let moments = scope.content().moments;
    let (at, day, time) = time(choice, scope.at, scope.zone);
    let clock = words.clock(time);
    let tomorrow = choice == ReturnChoice::Tomorrow;
    let say_at = |line: &str| {
        if tomorrow { words.moments_say_tomorrow(&clock) } else { line.replace("{time}", &clock) }
    };
    let lines = say_lines(&moments).map(|line| if line.contains("{time}") { say_at(line) } else { line.to_owned() });
    ReturnTimeView {
        choice,
        at,
        day,
        time,
        text: label(&moments, choice).replace("{time}", &clock),
        back: if tomorrow { words.moments_back_tomorrow(&clock) } else { words.moments_back_at(&clock) },
        pausing: if tomorrow { words.moments_pausing_tomorrow(&clock) } else { words.moments_pausing(&clock) },
        say: own_words.map(Written::from).into_iter().chain(lines.map(Written::from)).collect(),
    }
}

fn say_lines(moments: &MomentsText) -> impl Iterator<Item = &'static str> {
    moments.script.iter().flat_map(|script| script.screen).flat_map(|screen| screen.say).copied()
}

fn label(moments: &MomentsText, choice: ReturnChoice) -> &'static str {
    let mut choices = moments.script.iter().flat_map(|script| script.screen).flat_map(|screen| screen.choices);
    choices.find(|text| text.id == choice.id()).map_or("", |text| text.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(choice: ReturnChoice, now: &str, zone: &str) -> String {
        let (at, day, time) = time(choice, Timestamp::parse(now).unwrap(), Zone::parse(zone).unwrap());
        format!("{at} {day} {time}")
    }

    fn tomorrow(now: &str, zone: &str) -> String {
        back(ReturnChoice::Tomorrow, now, zone)
    }

    #[test]
    fn minutes_count_from_the_minute_that_has_begun() {
        let now = "2026-11-24T20:22:45Z";
        assert_eq!(back(ReturnChoice::InTwentyMinutes, now, "Europe/Berlin"), "2026-11-24T20:42:00Z 2026-11-24 21:42");
        assert_eq!(back(ReturnChoice::InFortyMinutes, now, "Europe/Berlin"), "2026-11-24T21:02:00Z 2026-11-24 22:02");
        assert_eq!(back(ReturnChoice::InAnHour, now, "Asia/Kathmandu"), "2026-11-24T21:22:00Z 2026-11-25 03:07");
    }

    #[test]
    fn an_hour_is_an_hour_when_the_clocks_go_back() {
        // 02:30 summer time, one hour before 02:30 winter time.
        let back = back(ReturnChoice::InAnHour, "2026-10-25T00:30:00Z", "Europe/Berlin");
        assert_eq!(back, "2026-10-25T01:30:00Z 2026-10-25 02:30");
    }

    #[test]
    fn tomorrow_is_the_next_date_of_the_calendar_at_the_nearest_quarter() {
        assert_eq!(tomorrow("2026-11-24T20:22:45Z", "Europe/Berlin"), "2026-11-25T20:15:00Z 2026-11-25 21:15");
        assert_eq!(tomorrow("2026-11-24T20:23:00Z", "Europe/Berlin"), "2026-11-25T20:30:00Z 2026-11-25 21:30");
        // At one at night the person's day may still be the one before; the calendar is not.
        assert_eq!(tomorrow("2026-11-24T00:01:00Z", "Europe/Berlin"), "2026-11-25T00:00:00Z 2026-11-25 01:00");
        assert_eq!(tomorrow("2026-11-24T22:59:00Z", "Europe/Berlin"), "2026-11-25T22:45:00Z 2026-11-25 23:45");
    }

    #[test]
    fn tomorrow_holds_in_the_nights_when_the_clock_jumps() {
        // 02:30 does not exist on 29 March 2026: what is shown is the time that does.
        assert_eq!(tomorrow("2026-03-28T01:30:00Z", "Europe/Berlin"), "2026-03-29T01:30:00Z 2026-03-29 03:30");
        // Apia left out 30 December 2011.
        assert_eq!(tomorrow("2011-12-30T05:00:00Z", "Pacific/Apia"), "2011-12-31T05:00:00Z 2011-12-31 19:00");
    }
}
