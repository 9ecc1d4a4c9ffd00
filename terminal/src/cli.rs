//! What can be typed after `grain`. Nothing typed lives a day by single keys.

mod reminders;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use grain_core::bowl::{GrainChange, GrainReason};
use grain_core::clock::{LocalDay, Timestamp, WallTime, Zone};
use grain_core::ids::Id;
use grain_core::moments::MomentKind;
use grain_core::page::{Act, Route};
use grain_core::promises::{Known, PromisedTo};
use grain_core::settings::Side;
use grain_core::setup::{AreaSide, StartingLevel};

use crate::typed::{self, one_of};
pub use reminders::Reminders;

/// Grain in a terminal: a private place to notice trust, one grain at a time.
///
/// Without a command it lives a day by single keys. With one it does that and ends, for scripts and tests.
#[derive(Debug, Parser)]
#[command(name = "grain", version, after_help = AFTER)]
pub struct Cli {
    #[command(flatten)]
    pub place: Place,
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER: &str = "Exit codes: 0 done, 2 bad input, 3 trouble with the store. What went wrong is one line on stderr; \
with --json it is also an object on stdout, {\"error\": {\"exit\", \"kind\", \"field\", \"problem\", \"title\", \"text\"}}.\n\
The notes lie encrypted in grain.db in the data folder, their key in the file `key` beside it, readable by you alone.";

const ANSWERS: &str = "Answers, by your side (both: all of these):\n  \
any         feelings=tired,hopeful:clearly    (up to five, with a strength or without)\n  \
healing     safe=mostly  helped=sleep,a_friend  need=rest\n  \
healing     grains.money=+1  grains.money=-5:why    -5, -1, 0, +1 or +5 (with a line or without)\n  \
rebuilding  defensive=no  tell=no  tell=yes  \"tell=yes:what\"\n  \
rebuilding  behaviours.follows_through=kept    kept, partly, missed or no_occasion\n  \
rebuilding  promises.ID=not_kept:told    kept, not_kept, changed, changed:DAY\n  \
rebuilding  promises.ID=kept_late    (with --day, for a day before today)\n  \
both        side=partly    (the side that rebuilds, as a whole)";

const VALUES: &str = "Values, by the field's key in the round brackets of the page:\n  text=\"a line\"  relation=friend         words, or the key of an option\n  \
help=sleep,rest                          several options\n  day=2026-11-28  time=20:30  day=         a day, a time, or none\n  \
days=mon,thu  days=day  days=weekday     days of the week\n  on=on  on=off  number=3                  a switch, a number\n\
A field that is left out keeps what stands in the form.";

/// Where and when.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// Answer as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Folder of the notes; the platform's data folder when left out.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// A clock that stands still, such as 2026-11-25T20:41:00+01:00[Europe/Berlin].
    #[arg(long, global = true, value_name = "RFC3339[Zone]", value_parser = typed::moment)]
    pub now: Option<(Timestamp, Option<Zone>)>,
    /// IANA time zone in which you are; the one of the machine when left out.
    #[arg(long, global = true, value_name = "IANA", value_parser = Zone::parse)]
    pub zone: Option<Zone>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say who you are; everything is optional.
    Setup(Setup),
    /// The day's page.
    Today,
    /// Answer questions of a check-in, or show it.
    #[command(after_help = ANSWERS)]
    CheckIn(CheckIn),
    /// All bowls, or one with its ledger.
    Bowl {
        /// Only this area.
        #[arg(long)]
        area: Option<String>,
    },
    /// Grains by hand.
    #[command(subcommand)]
    Grains(Grains),
    /// The card of the day.
    Card(Card),
    /// The question of the day.
    Prompt(Prompt),
    /// Promises.
    #[command(subcommand)]
    Promise(Promise),
    /// Things to tell.
    #[command(subcommand)]
    Tell(Tell),
    /// A hard moment: notes it and gives the script.
    Moment {
        /// What it is.
        #[arg(value_parser = one_of::<MomentKind>(["triggered", "defensive"]))]
        kind: MomentKind,
        /// A line about it.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Only the script; writes nothing.
        #[arg(long, conflicts_with = "note")]
        only_script: bool,
    },
    /// Reminders: off until they are set.
    #[command(subcommand)]
    Reminders(Reminders),
    /// Find your own notes.
    Search {
        /// Words to find.
        text: String,
    },
    /// Any page, with the acts and routes of what can be tapped on it. Begin with `practice` or `you`.
    Page {
        /// Where, such as tell or circle.
        route: Route,
    },
    /// Do what a page carries, with the values of its form.
    #[command(after_help = VALUES)]
    Do(Do),
    /// Numbers to call and the Help page. Needs no data folder and no key, and writes nothing.
    Helplines {
        /// Two letters, such as DE. Left out, it is the region of the machine's language.
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
    /// Fill an empty place with a made-up history, marked as such.
    Demo {
        /// 1 to 10.
        #[arg(long)]
        years: u8,
        /// The same seed gives the same history.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Whether the database and its copies are sound.
    Check,
    /// Delete the notes, their copies and the key. This cannot be undone.
    Delete {
        /// Really everything.
        #[arg(long, required = true)]
        everything: bool,
    },
}

#[derive(Debug, Args)]
pub struct Setup {
    /// On which side you stand.
    #[arg(long, value_parser = one_of::<Side>(["healing", "rebuilding", "both"]))]
    pub role: Option<Side>,
    /// Areas to track, with commas between, in your order.
    #[arg(long, value_delimiter = ',', value_name = "AREA,…")]
    pub areas: Vec<String>,
    /// Where a bowl stands at the start, 0 to 100.
    #[arg(long, num_args = 1.., value_name = "AREA=LEVEL", value_parser = typed::level)]
    pub level: Vec<StartingLevel>,
    /// Your side in one area.
    #[arg(long, num_args = 1.., value_name = "AREA=SIDE", value_parser = typed::side)]
    pub side: Vec<AreaSide>,
    /// What the other person is called.
    #[arg(long, value_name = "NAME")]
    pub partner: Option<String>,
    /// The hour, 0 to 11, at which a new day begins.
    #[arg(long, value_name = "HOUR")]
    pub day_starts: Option<u8>,
    /// The weekday with which a week begins; phone: as the locale has it.
    #[arg(long, value_parser = ["phone", "monday", "saturday", "sunday"])]
    pub week_begins: Option<String>,
    /// A clock of 12 or 24 hours; phone: as the locale has it.
    #[arg(long, value_parser = ["phone", "12", "24"])]
    pub clock: Option<String>,
    /// Texts on faith.
    #[arg(long, value_parser = PossibleValuesParser::new(["on", "off"]).map(|said| said == "on"))]
    pub faith: Option<bool>,
    /// Keep this country for Help.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
}

#[derive(Debug, Args)]
pub struct Do {
    /// What stands in the curly brackets of a page.
    pub act: Act,
    /// The values of its form, as the list below says.
    #[arg(value_name = "FIELD=VALUE")]
    pub values: Vec<String>,
    /// The page it is done on; it is shown as it is afterwards.
    #[arg(long, value_name = "ROUTE")]
    pub on: Option<Route>,
}

#[derive(Debug, Args)]
pub struct CheckIn {
    /// Answers, as the list below says. No value takes an answer back.
    #[arg(long, num_args = 1.., value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// One of the seven days before, YYYY-MM-DD.
    #[arg(long)]
    pub day: Option<LocalDay>,
    /// Leave it open: do not say that it is done.
    #[arg(long)]
    pub open: bool,
}

#[derive(Debug, Subcommand)]
pub enum Grains {
    /// Add or take grains.
    Add {
        /// The area.
        area: String,
        /// +1, +5, -1 or -5.
        #[arg(allow_hyphen_values = true, value_parser = typed::amount)]
        amount: GrainChange,
        #[command(flatten)]
        with: With,
    },
    /// The bowl tipped over.
    Tip {
        /// The area.
        area: String,
        /// What is left in it.
        #[arg(long, allow_negative_numbers = true, value_parser = typed::left)]
        left: u8,
        #[command(flatten)]
        with: With,
    },
    /// Take an entry back; a counter-entry is written.
    Back {
        /// The entry's id, as `bowl --area` gives it.
        id: Id,
    },
}

/// What may stand beside grains.
#[derive(Debug, Args)]
pub struct With {
    /// A line why.
    #[arg(long, value_name = "TEXT")]
    pub why: Option<String>,
    /// One of the seven days before, YYYY-MM-DD.
    #[arg(long)]
    pub day: Option<LocalDay>,
    /// How it came out.
    #[arg(long, value_parser = one_of::<GrainReason>(["told", "found_out"]))]
    pub reason: Option<GrainReason>,
}

#[derive(Debug, Args)]
pub struct Card {
    /// Another card than today's, by its id.
    #[arg(long)]
    pub id: Option<String>,
    /// Keep it.
    #[arg(long, group = "what")]
    pub keep: bool,
    /// Hide it.
    #[arg(long, group = "what")]
    pub hide: bool,
    /// Bring it back.
    #[arg(long, group = "what")]
    pub bring_back: bool,
    /// Less like this.
    #[arg(long, group = "what")]
    pub less: bool,
}

#[derive(Debug, Args)]
pub struct Prompt {
    /// Write this as the answer; an empty text takes it away.
    #[arg(long, value_name = "TEXT")]
    pub answer: Option<String>,
    /// Another question.
    #[arg(long, conflicts_with = "answer")]
    pub another: bool,
    /// No question today.
    #[arg(long, conflicts_with_all = ["answer", "another"])]
    pub not_today: bool,
}

#[derive(Debug, Subcommand)]
pub enum Promise {
    /// Write one down. Without a day or rhythm it is today's word.
    Add(PromiseAdd),
    /// It was kept on its day.
    Keep {
        #[command(flatten)]
        which: Which,
        /// Kept, but after the day.
        #[arg(long)]
        late: bool,
    },
    /// It was not kept.
    Break {
        #[command(flatten)]
        which: Which,
        /// How it came out.
        #[arg(long, value_name = "told|found_out|not_told", value_parser = typed::known)]
        known: Option<Known>,
    },
    /// Changed before the day.
    Renegotiate {
        #[command(flatten)]
        which: Which,
        /// The new day, YYYY-MM-DD; given up together when left out.
        #[arg(long, value_name = "DAY")]
        to: Option<LocalDay>,
    },
    /// Take an answer back.
    Reopen {
        #[command(flatten)]
        which: Which,
    },
    /// End it from today on.
    End {
        /// The promise's id.
        id: Id,
    },
    /// All of them, with the record.
    List,
}

#[derive(Debug, Args)]
pub struct PromiseAdd {
    /// What.
    pub text: String,
    /// partner, myself, or a name.
    #[arg(long, default_value = "partner", value_parser = typed::promised_to)]
    pub to: PromisedTo,
    /// Once, on this day, YYYY-MM-DD.
    #[arg(long, conflicts_with = "every")]
    pub day: Option<LocalDay>,
    /// Again and again: day, weekday, or mon,thu …
    #[arg(long, value_delimiter = ',', value_name = "DAYS", value_parser = typed::weekdays)]
    pub every: Vec<u8>,
    /// Again and again, more rarely: week:mon,thu for every second week, month:31, month:last:fri.
    #[arg(long, conflicts_with_all = ["day", "every"], value_name = "RHYTHM")]
    pub rarer: Option<String>,
    /// The last day of a rhythm, YYYY-MM-DD.
    #[arg(long)]
    pub until: Option<LocalDay>,
    /// The hour on its day, HH:MM.
    #[arg(long, value_name = "TIME")]
    pub at: Option<WallTime>,
    /// A reminder on the day, HH:MM.
    #[arg(long, value_name = "TIME")]
    pub remind: Option<WallTime>,
    /// The reminder comes on the day before.
    #[arg(long, requires = "remind")]
    pub day_before: bool,
    /// The reminder comes in quiet hours too.
    #[arg(long, requires = "remind")]
    pub anyway: bool,
}

/// One day of one promise.
#[derive(Debug, Args)]
pub struct Which {
    /// The promise's id.
    pub id: Id,
    /// Its day, YYYY-MM-DD; today when left out.
    #[arg(long)]
    pub day: Option<LocalDay>,
}

#[derive(Debug, Subcommand)]
pub enum Tell {
    /// Note something.
    Add {
        /// What.
        text: String,
        /// A time you set for yourself, YYYY-MM-DD.
        #[arg(long, value_name = "DAY")]
        by: Option<LocalDay>,
    },
    /// It was told.
    Done {
        /// Its id.
        id: Id,
        /// The day, YYYY-MM-DD; today when left out.
        #[arg(long)]
        day: Option<LocalDay>,
    },
    /// Take it off the list.
    Delete {
        /// Its id.
        id: Id,
    },
    /// What is to tell, and what was told.
    List,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    /// Every argument of a command with those it has from above: no id and no name twice.
    fn has_each_once(command: &clap::Command, above: &[(String, String)]) {
        let mut known = above.to_vec();
        for argument in command.get_arguments() {
            let id = argument.get_id().to_string();
            let long = argument.get_long().map_or_else(|| id.clone(), |long| format!("--{long}"));
            let of = command.get_name();
            assert!(known.iter().all(|(other, _)| *other != id), "{of}: {long} has the id of another option, {id}");
            assert!(known.iter().all(|(_, other)| *other != long), "{of}: {long} is there twice");
            known.push((id, long));
        }
        let global = |(id, _): &&(String, String)| {
            command.get_arguments().any(|argument| argument.get_id() == id.as_str() && argument.is_global_set())
        };
        let below: Vec<_> = above.iter().chain(known.iter().filter(global)).cloned().collect();
        for subcommand in command.get_subcommands() {
            has_each_once(subcommand, &below);
        }
    }

    #[test]
    fn no_two_options_share_an_id_anywhere_in_the_tree() {
        has_each_once(&Cli::command(), &[]);
        Cli::command().debug_assert();
    }

    #[test]
    fn zone_is_where_the_person_is_and_in_is_where_the_rule_is() {
        for line in [
            "grain --zone Europe/Berlin reminders set check_in --at 20:30 --in Asia/Tokyo",
            "grain reminders set check_in --at 20:30 --in Asia/Tokyo --zone Europe/Berlin",
        ] {
            let cli = Cli::try_parse_from(line.split(' ')).unwrap();
            assert_eq!(cli.place.zone, Zone::parse("Europe/Berlin").ok(), "{line}");
            let Some(Command::Reminders(Reminders::Set { in_zone, .. })) = cli.command else { panic!("{line}") };
            assert_eq!(in_zone, Zone::parse("Asia/Tokyo").ok(), "{line}");
        }
        let cli =
            Cli::try_parse_from("grain --zone Europe/Berlin reminders set check_in --at 20:30".split(' ')).unwrap();
        let Some(Command::Reminders(Reminders::Set { in_zone, .. })) = cli.command else { panic!() };
        assert_eq!(in_zone, None, "the rule travels with the person");
    }
}
