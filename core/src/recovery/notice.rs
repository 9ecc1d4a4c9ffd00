use std::collections::BTreeSet;

use super::page;
use crate::app::{App, Subject};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::Result;
use crate::page::Route;
use crate::store::Rescued;

/// Says that notes were damaged and what stands in their place. Nobody loses an entry without being told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecoveryNoticeView {
    /// "Put back from a copy", or that all is here.
    pub title: String,
    /// What could be read, from which day the copy is, and which later entries may be missing.
    pub text: String,
    /// The words of the button to the page that says more.
    pub more: String,
    /// That page.
    pub route: Route,
}

impl App {
    /// What to say on Today when notes were damaged and put back, also when that was in the background; `None` once it was
    /// read.
    ///
    /// # Errors
    /// There is no database any more.
    pub fn recovery_notice(&self) -> Result<Option<RecoveryNoticeView>> {
        let Some(restored) = self.ask_store(|store| Ok(store.recovery_notice()))? else { return Ok(None) };
        self.read(|scope| {
            let words = scope.words();
            let day = |at| LocalDay::at(at, scope.zone, 0);
            let date = words.date(day(restored.copy_taken), day(scope.at));
            let (title, text) = said(&restored.rescued, date, |tables| self.kinds_of(tables, words), words);
            Ok(Some(RecoveryNoticeView { title, text, more: words.recovery_more(), route: page::route() }))
        })
    }

    /// What the person calls the entries of these tables, each kind once.
    fn kinds_of(&self, names: &[String], words: Words) -> Vec<String> {
        let tables = self.tables().iter().copied().flatten().filter(|table| names.iter().any(|n| n == table.name));
        let subjects: BTreeSet<Subject> = tables.filter_map(|table| table.changes.first().copied()).collect();
        subjects.into_iter().map(|subject| subject.entries(words)).collect()
    }
}

/// Title and text.
fn said(rescued: &Rescued, date: String, kinds: impl Fn(&[String]) -> Vec<String>, words: Words) -> (String, String) {
    match rescued {
        Rescued::Nothing => (words.error_put_back_title(), words.error_put_back_text(date)),
        Rescued::All => (words.error_put_back_all_title(), words.error_put_back_all_text()),
        Rescued::AllBut(tables) => {
            (words.error_put_back_title(), words.error_put_back_most_text(date, kinds(tables).join(", ")))
        }
    }
}
