use std::collections::BTreeSet;

use super::{App, Subject, changes, lock};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::{Error, Result};
use crate::store::Rescued;

/// Says that notes were damaged and what stands in their place. Nobody loses an entry without being told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecoveryNoticeView {
    /// "Put back from a copy", or that all is here.
    pub title: String,
    /// What could be read, from which day the copy is, and which later entries may be missing.
    pub text: String,
}

impl App {
    /// What to say on Today when notes were damaged and put back, also when that was in the background; `None` once it was
    /// read.
    pub fn recovery_notice(&self) -> Result<Option<RecoveryNoticeView>> {
        let restored = lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?.recovery_notice();
        let Some(restored) = restored else { return Ok(None) };
        self.read(|scope| {
            let words = scope.words();
            let day = |at| LocalDay::at(at, scope.zone, 0);
            let date = words.date(day(restored.copy_taken), day(scope.at));
            Ok(Some(match &restored.rescued {
                Rescued::Nothing => {
                    RecoveryNoticeView { title: words.error_put_back_title(), text: words.error_put_back_text(date) }
                }
                Rescued::All => RecoveryNoticeView {
                    title: words.error_put_back_all_title(),
                    text: words.error_put_back_all_text(),
                },
                Rescued::AllBut(tables) => RecoveryNoticeView {
                    title: words.error_put_back_title(),
                    text: words.error_put_back_most_text(date, self.kinds_of(tables, words).join(", ")),
                },
            }))
        })
    }

    /// What the person calls the entries of these tables, each kind once.
    fn kinds_of(&self, names: &[String], words: Words) -> Vec<String> {
        let tables =
            self.domains.tables.iter().copied().flatten().filter(|table| names.iter().any(|n| n == table.name));
        let subjects: BTreeSet<Subject> = tables.filter_map(|table| table.changes.first().copied()).collect();
        subjects.into_iter().map(|subject| subject.entries(words)).collect()
    }

    /// The person has read it.
    pub fn recovery_notice_read(&self) -> Result<()> {
        lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.recovery_notice_read()?;
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, &[Subject::Settings]);
        Ok(())
    }
}
