use grain_core::prompts::{AnswerDraft, AnswerView, PromptTodayView, PromptView};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The question of the day: the same all day, until another one is asked for.
    pub fn prompt_today(&self) -> Result<PromptTodayView> {
        self.to_ffi(self.app.prompt_today())
    }

    /// One question with today's text and earlier answers.
    pub fn prompt(&self, id: String) -> Result<PromptView> {
        self.to_ffi(self.app.prompt(id))
    }

    /// Says that a question was opened.
    pub fn prompt_seen(&self, id: String) -> Result<()> {
        self.to_ffi(self.app.prompt_seen(id))
    }

    /// Passes over the question that is shown and gives the next one. What was written to it stays.
    pub fn another_prompt(&self, current: String) -> Result<PromptTodayView> {
        self.to_ffi(self.app.another_prompt(current))
    }

    /// "Not today": no question until the next day.
    pub fn prompt_not_today(&self) -> Result<PromptTodayView> {
        self.to_ffi(self.app.prompt_not_today())
    }

    /// Takes "Not today" back.
    pub fn undo_prompt_not_today(&self) -> Result<PromptTodayView> {
        self.to_ffi(self.app.undo_prompt_not_today())
    }

    /// Saves an answer as it is written: the whole text, over what stood there for the same question and day. Nothing
    /// comes back when the text was emptied. To take it out of the copies too, delete it.
    pub fn answer_prompt(&self, draft: AnswerDraft) -> Result<Option<AnswerView>> {
        self.to_ffi(self.app.answer_prompt(draft))
    }
}
