//! The ways in by which something from outside comes to the core: files, ids, what is typed, where a tap leads. Whatever comes,
//! nothing panics, what is refused is refused by a typed error, and the limits hold. The fuzz targets in `fuzz` call
//! [`Way::meet`], and so does the short seeded form beside this, which runs with all other tests.

mod phone;
mod seeds;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use crate::backup::fuzzed as backup;
use crate::clock::{LocalDay, RarerRhythm, WallTime, Zone};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::import;
use crate::page::{Act, Route};
use crate::reminders::SlotId;
use phone::Phone;

/// A way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The head of a backup, and what its lock gives out.
    BackupHeader,
    /// The first line inside.
    BackupManifest,
    /// The lines of rows behind it.
    BackupRows,
    /// A table of Daylio, Bearable or How We Feel.
    ImportCsv,
    /// Day One or Pixels.
    ImportJson,
    /// What is packed: Loop Habit Tracker, Day One.
    ImportZip,
    /// The account as a table.
    MoneyCsv,
    /// The ids of slots and all other texts that a phone hands back.
    Ids,
    /// What was done, with the values of a form.
    Acts,
    /// What is looked for.
    Search,
    /// Where a tap leads.
    Routes,
}

thread_local! { static PHONE: RefCell<Option<Phone>> = const { RefCell::new(None) } }

impl Way {
    /// Each once.
    pub const EVERY: [Self; 11] = [
        Self::BackupHeader,
        Self::BackupManifest,
        Self::BackupRows,
        Self::ImportCsv,
        Self::ImportJson,
        Self::ImportZip,
        Self::MoneyCsv,
        Self::Ids,
        Self::Acts,
        Self::Search,
        Self::Routes,
    ];

    /// Small harmless beginnings, made anew from a sample life and the forms of other apps.
    ///
    /// # Errors
    /// The sample life cannot be written.
    pub fn seeds(self) -> Result<Vec<Vec<u8>>> {
        seeds::of(self)
    }

    /// Lets this come in.
    ///
    /// # Panics
    /// A limit does not hold, or something is refused by another error than one of what came in.
    pub fn meet(self, bytes: &[u8]) {
        let met = match self {
            Self::BackupHeader => backup::header(bytes),
            Self::BackupManifest => backup::manifest(bytes),
            Self::ImportCsv | Self::ImportJson | Self::ImportZip => import::fuzzed(bytes),
            Self::Ids => ids(bytes),
            Self::BackupRows => on_phone(|phone| phone.rows(bytes)),
            Self::MoneyCsv => on_phone(|phone| phone.account(bytes)),
            Self::Acts => text(bytes, Phone::act),
            Self::Search => text(bytes, Phone::search),
            Self::Routes => text(bytes, Phone::page),
        };
        if let Err(error) = met {
            assert_of_what_came(&error);
        }
    }
}

fn assert_of_what_came(error: &Error) {
    let of_what_came = matches!(error, Error::Input { .. } | Error::NotFound(_) | Error::NewerSchema { .. });
    assert!(of_what_came, "refused by {error:?}");
}

fn text(bytes: &[u8], meets: impl FnOnce(&mut Phone, &str) -> Result<()>) -> Result<()> {
    std::str::from_utf8(bytes).map_or(Ok(()), |text| on_phone(|phone| meets(phone, text)))
}

/// The phone of this thread.
fn on_phone(meets: impl FnOnce(&mut Phone) -> Result<()>) -> Result<()> {
    PHONE.with_borrow_mut(|phone| {
        if phone.is_none() {
            *phone = Some(Phone::new()?);
        }
        phone.as_mut().map_or(Ok(()), meets)
    })
}

fn ids(bytes: &[u8]) -> Result<()> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(Error::input("id", Problem::UnknownKey)) };
    same::<SlotId>(text);
    same::<Id>(text);
    same::<Route>(text);
    same::<Act>(text);
    same::<LocalDay>(text);
    same::<WallTime>(text);
    same::<Zone>(text);
    same::<RarerRhythm>(text);
    Ok(())
}

/// What is read is written so that it is read as the same.
fn same<T: FromStr<Err = Error> + Display + PartialEq + Debug>(text: &str) {
    match text.parse::<T>() {
        Ok(read) => assert_eq!(read.to_string().parse::<T>().ok().as_ref(), Some(&read)),
        Err(error) => assert_of_what_came(&error),
    }
}
