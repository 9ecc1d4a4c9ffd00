use super::{App, Subject, changes, lock};
use crate::clock::LocalDay;
use crate::error::{Error, Result};

/// Says that notes were damaged and a copy stands in their place. Nobody loses an entry without being told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecoveryNoticeView {
    /// "Put back from a copy".
    pub title: String,
    /// From which day the copy is, and that later entries may be missing.
    pub text: String,
}

impl App {
    /// What to say on Today when a copy stands in the place of damaged notes, also when it was put there in the
    /// background; `None` once it was read.
    pub fn recovery_notice(&self) -> Result<Option<RecoveryNoticeView>> {
        let taken = lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?.recovery_notice();
        let Some(taken) = taken else { return Ok(None) };
        self.read(|scope| {
            let words = scope.words();
            let day = |at| LocalDay::at(at, scope.zone, 0);
            let date = words.date(day(taken), day(scope.at));
            Ok(Some(RecoveryNoticeView { title: words.error_put_back_title(), text: words.error_put_back_text(date) }))
        })
    }

    /// The person has read it.
    pub fn recovery_notice_read(&self) -> Result<()> {
        lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.recovery_notice_read()?;
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, &[Subject::Settings]);
        Ok(())
    }
}
