//! What can be typed after `grain`. Nothing typed lives a day by single keys.

mod examples;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use grain_core::bowl::{GrainChange, GrainReason};
use grain_core::clock::{LocalDay, Timestamp, Zone};
use grain_core::ids::Id;
use grain_core::moments::MomentKind;
use grain_core::page::{Act, Route};
use grain_core::reminders::ReminderActionKind;
use grain_core::settings::Side;
use grain_core::setup::{AreaSide, StartingLevel};

use crate::typed::{self, one_of};
use examples::{AFTER, ANSWERS, PAGE, VALUES};

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
    Card,
    /// The question of the day.
    Prompt(Prompt),
    /// A hard moment: notes it and gives what helps.
    Moment {
        /// What it is; may be left out.
        #[arg(value_parser = one_of::<MomentKind>(["triggered", "defensive"]))]
        kind: Option<MomentKind>,
        /// A line about it.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Only what helps; writes nothing.
        #[arg(long, conflicts_with = "note")]
        only_script: bool,
    },
    /// What comes, and a reply to it. They are set on their page.
    #[command(subcommand)]
    Reminders(Reminders),
    /// Any page, with the acts and routes of what can be tapped on it.
    #[command(after_help = PAGE)]
    Page {
        /// Where, such as disclosures or circle.
        route: Route,
    },
    /// Do what a page carries, with the values of its form.
    #[command(after_help = VALUES)]
    Do(Do),
    /// A file that a page offers, and one that it reads: the account of money, everything that is yours.
    #[command(subcommand)]
    File(OnDisk),
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
        /// Keep a sealed copy in this file first. Its passphrase is read from the first line of the input; only when the copy was
        /// opened from there and holds everything, anything is deleted.
        #[arg(long, value_name = "FILE")]
        copy: Option<PathBuf>,
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
    /// Keep this country for Help.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum OnDisk {
    /// Write it to a file, readable by you alone. A file that is there stays as it is.
    Save {
        /// Its name, as a page tells it.
        name: String,
        /// Where.
        file: PathBuf,
    },
    /// Read entries from a file. What is here already is not added twice, and rows that do not fit are listed.
    Read {
        /// Its name, as a page tells it.
        name: String,
        /// Which.
        file: PathBuf,
    },
    /// Look at a file of another app (Daylio, Loop Habit Tracker, Bearable, Day One, Pixels, How We Feel): what comes from it, and
    /// what does not.
    Import {
        /// Which.
        file: PathBuf,
        /// Save what comes, each entry as a note of its day. What is here already is not added twice.
        #[arg(long)]
        save: bool,
        /// Which number stands first in days of two numbers and a year, where the file does not tell.
        #[arg(long, value_parser = ["day", "month"])]
        first: Option<String>,
    },
    /// Everything in one locked file, read back before it is done. The passphrase is read from the first line of the input.
    Backup {
        /// Where.
        file: PathBuf,
        /// Lock it with a new recovery code, which is shown once, and with no passphrase.
        #[arg(long)]
        code: bool,
    },
    /// Put the notes of a backup in the place of those that are here, which are kept for 30 days. The passphrase, or the
    /// words of the recovery code, is read from the first line of the input.
    Restore {
        /// Which.
        file: PathBuf,
        /// Say what is in it, and change nothing.
        #[arg(long, conflicts_with_all = ["merge", "theirs"])]
        look: bool,
        /// Add what is missing here, and leave the rest.
        #[arg(long)]
        merge: bool,
        /// Where both have an entry and they differ, take the one of the file.
        #[arg(long, requires = "merge")]
        theirs: bool,
    },
    /// From now on a backup a day goes to a folder by itself, locked with the recovery code. Left out, no more do.
    BackupFolder {
        /// Which.
        folder: Option<PathBuf>,
    },
    /// Bring back what the last backup took the place of.
    BringBack,
    /// Where the notes do not open: set them aside as they are, and begin anew. They are kept until you delete them.
    Anew,
    /// The key that a recovery code stands for, as the age program takes it. The words are read from the first line.
    AgeKey,
}

#[derive(Debug, Args)]
pub struct Do {
    /// What stands in quotes on a page.
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
pub enum Reminders {
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
}
