//! What can be typed after `grain`. Nothing typed lives a day by single keys.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

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

const ANSWERS: &str = "Answers:\n  safe=mostly  side=partly  defensive=no  helped=sleep,a_friend  need=rest\n  \
feelings=tired,hopeful:clearly            up to five, with a strength or without\n  \
grains.money=+1  grains.money=-5:why      -5, -1, 0, +1 or +5, with a line or without\n  \
behaviours.follows_through=kept           kept, partly, missed or no_occasion\n  \
promises.ID=not_kept:told                 kept, kept_late, not_kept, changed, changed:DAY\n  \
tell=no  tell=yes  \"tell=yes:what\"";

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
    #[arg(long, global = true, value_name = "RFC3339[Zone]")]
    pub now: Option<String>,
    /// IANA time zone in which you are; the one of the machine when left out.
    #[arg(long, global = true, value_name = "IANA")]
    pub zone: Option<String>,
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
        #[arg(value_parser = ["triggered", "defensive"])]
        kind: String,
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
    #[arg(long, value_parser = ["healing", "rebuilding", "both"])]
    pub role: Option<String>,
    /// Areas to track, with commas between, in your order.
    #[arg(long, value_delimiter = ',', value_name = "AREA,…")]
    pub areas: Vec<String>,
    /// Where a bowl stands at the start, 0 to 100.
    #[arg(long, num_args = 1.., value_name = "AREA=LEVEL")]
    pub level: Vec<String>,
    /// Your side in one area.
    #[arg(long, num_args = 1.., value_name = "AREA=SIDE")]
    pub side: Vec<String>,
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
    #[arg(long, value_parser = ["on", "off"])]
    pub faith: Option<String>,
    /// Keep this country for Help.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
}

#[derive(Debug, Args)]
pub struct CheckIn {
    /// Answers, as the list below says. No value takes an answer back.
    #[arg(long, num_args = 1.., value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// One of the seven days before, YYYY-MM-DD.
    #[arg(long)]
    pub day: Option<String>,
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
        #[arg(allow_hyphen_values = true)]
        amount: String,
        #[command(flatten)]
        with: With,
    },
    /// The bowl tipped over.
    Tip {
        /// The area.
        area: String,
        /// What is left in it.
        #[arg(long, allow_negative_numbers = true)]
        left: String,
        #[command(flatten)]
        with: With,
    },
    /// Take an entry back; a counter-entry is written.
    Back {
        /// The entry's id, as `bowl --area` gives it.
        id: String,
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
    pub day: Option<String>,
    /// How it came out.
    #[arg(long, value_parser = ["told", "found_out"])]
    pub reason: Option<String>,
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
        #[arg(long, value_parser = ["told", "found_out", "not_told"])]
        known: Option<String>,
    },
    /// Changed before the day.
    Renegotiate {
        #[command(flatten)]
        which: Which,
        /// The new day, YYYY-MM-DD; given up together when left out.
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
    },
    /// Take an answer back.
    Reopen {
        #[command(flatten)]
        which: Which,
    },
    /// End it from today on.
    End {
        /// The promise's id.
        id: String,
    },
    /// All of them, with the record.
    List,
}

#[derive(Debug, Args)]
pub struct PromiseAdd {
    /// What.
    pub text: String,
    /// partner, myself, or a name.
    #[arg(long, default_value = "partner")]
    pub to: String,
    /// Once, on this day, YYYY-MM-DD.
    #[arg(long, conflicts_with = "every")]
    pub day: Option<String>,
    /// Again and again: day, weekday, or mon,thu …
    #[arg(long, value_delimiter = ',', value_name = "DAYS")]
    pub every: Vec<String>,
    /// Again and again, more rarely: week:mon,thu for every second week, month:31, month:last:fri.
    #[arg(long, conflicts_with_all = ["day", "every"], value_name = "RHYTHM")]
    pub rarer: Option<String>,
    /// The last day of a rhythm, YYYY-MM-DD.
    #[arg(long)]
    pub until: Option<String>,
    /// The hour on its day, HH:MM.
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// A reminder on the day, HH:MM.
    #[arg(long, value_name = "TIME")]
    pub remind: Option<String>,
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
    pub id: String,
    /// Its day, YYYY-MM-DD; today when left out.
    #[arg(long)]
    pub day: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Tell {
    /// Note something.
    Add {
        /// What.
        text: String,
        /// A time you set for yourself, YYYY-MM-DD.
        #[arg(long, value_name = "DAY")]
        by: Option<String>,
    },
    /// It was told.
    Done {
        /// Its id.
        id: String,
        /// The day, YYYY-MM-DD; today when left out.
        #[arg(long)]
        day: Option<String>,
    },
    /// Take it off the list.
    Delete {
        /// Its id.
        id: String,
    },
    /// What is to tell, and what was told.
    List,
}

#[derive(Debug, Subcommand)]
pub enum Reminders {
    /// Set when Grain may offer something. Set again, its times are replaced.
    Set {
        /// What.
        #[arg(value_parser = ["check_in", "card", "prompt"])]
        kind: String,
        /// Times of the day, HH:MM, with commas between.
        #[arg(long, value_delimiter = ',', value_name = "TIMES")]
        at: Vec<String>,
        /// day, weekday, or mon,thu …
        #[arg(long, value_delimiter = ',', value_name = "DAYS")]
        days: Vec<String>,
        /// More rarely: week:mon,thu for every second week, month:31, month:last:fri.
        #[arg(long, conflicts_with = "days", value_name = "RHYTHM")]
        rarer: Option<String>,
        /// The zone to which the times belong; they travel with you when left out.
        #[arg(long = "in", value_name = "IANA")]
        in_zone: Option<String>,
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
        from: String,
        /// HH:MM.
        until: String,
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
        #[arg(value_parser = ["open", "done", "later", "not_today", "fewer", "pause"])]
        action: String,
        /// For later: `ten_minutes`, `one_hour`, `this_evening`, `tomorrow`. For pause: 1, 3, 7 or 30 days, or a day.
        #[arg(long, value_name = "WHEN")]
        until: Option<String>,
    },
    /// Wait and show what comes, until Ctrl-C. With --now: show what is due then, and end.
    Watch,
    /// Rest from all of them: 1, 3, 7 or 30 days, or until a day.
    Pause {
        /// 1, 3, 7, 30, or YYYY-MM-DD.
        #[arg(long, value_name = "WHEN", required_unless_present = "end")]
        until: Option<String>,
        /// End the rest.
        #[arg(long, conflicts_with = "until")]
        end: bool,
    },
    /// They come less often.
    Fewer,
    /// Back to the days you chose.
    Full,
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
            assert_eq!(cli.place.zone.as_deref(), Some("Europe/Berlin"), "{line}");
            let Some(Command::Reminders(Reminders::Set { in_zone, .. })) = cli.command else { panic!("{line}") };
            assert_eq!(in_zone.as_deref(), Some("Asia/Tokyo"), "{line}");
        }
        let cli =
            Cli::try_parse_from("grain --zone Europe/Berlin reminders set check_in --at 20:30".split(' ')).unwrap();
        let Some(Command::Reminders(Reminders::Set { in_zone, .. })) = cli.command else { panic!() };
        assert_eq!(in_zone, None, "the rule travels with the person");
    }
}
