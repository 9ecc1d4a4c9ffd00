use clap::Subcommand;
use grain_core::clock::{WallTime, Zone};
use grain_core::reminders::{ReminderActionKind, ReminderKind, ReminderPause};

use crate::typed::{self, one_of};

#[derive(Debug, Subcommand)]
pub enum Reminders {
    /// Set when Grain may offer something. Set again, its times are replaced.
    Set {
        /// What.
        #[arg(value_parser = one_of::<ReminderKind>(["check_in", "card", "prompt"]))]
        kind: ReminderKind,
        /// Times of the day, HH:MM, with commas between.
        #[arg(long, value_delimiter = ',', value_name = "TIMES")]
        at: Vec<WallTime>,
        /// day, weekday, or mon,thu …
        #[arg(long, value_delimiter = ',', value_name = "DAYS", value_parser = typed::weekdays)]
        days: Vec<u8>,
        /// More rarely: week:mon,thu for every second week, month:31, month:last:fri.
        #[arg(long, conflicts_with = "days", value_name = "RHYTHM")]
        rarer: Option<String>,
        /// The zone to which the times belong; they travel with you when left out.
        #[arg(long = "in", value_name = "IANA", value_parser = Zone::parse)]
        in_zone: Option<Zone>,
        /// In quiet hours too.
        #[arg(long)]
        anyway: bool,
        /// No more of them.
        #[arg(long, conflicts_with_all = ["at", "days", "rarer", "in_zone", "anyway"])]
        off: bool,
    },
    /// When nothing comes. The same time twice means never.
    Quiet {
        /// HH:MM.
        from: WallTime,
        /// HH:MM.
        until: WallTime,
    },
    /// How many a day Grain may offer: 1 or 2.
    AtMost {
        /// 1 or 2.
        a_day: u8,
    },
    /// What is set, and what comes next.
    List,
    /// What comes in the next days.
    Plan {
        /// 1 to 400.
        #[arg(long, default_value_t = 7)]
        days: u16,
    },
    /// Reply to one, by its id.
    Act {
        /// As `plan` gives it.
        id: String,
        /// What you do with it.
        #[arg(value_parser = one_of::<ReminderActionKind>(ReminderActionKind::ALL.iter().map(|kind| kind.as_str())))]
        action: ReminderActionKind,
        /// For later: `ten_minutes`, `one_hour`, `this_evening`, `tomorrow`. For pause: 1, 3, 7 or 30 days, or a day.
        #[arg(long, value_name = "WHEN")]
        until: Option<String>,
    },
    /// Wait and show what comes, until Ctrl-C. With --now: show what is due then, and end.
    Watch,
    /// Rest from all of them: 1, 3, 7 or 30 days, or until a day.
    Pause {
        /// 1, 3, 7, 30, or YYYY-MM-DD.
        #[arg(long, value_name = "WHEN", required_unless_present = "end", value_parser = typed::pause)]
        until: Option<ReminderPause>,
        /// End the rest.
        #[arg(long, conflicts_with = "until")]
        end: bool,
    },
    /// They come less often.
    Fewer,
    /// Back to the days you chose.
    Full,
}
