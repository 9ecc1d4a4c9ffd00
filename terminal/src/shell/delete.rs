//! Deleting everything: notes, copies and key.

use super::drafts::Drafts;
use super::{Left, Shell, Step};

/// In two steps, with what it may cost before them (S28).
pub fn delete(shell: &mut Shell) -> Step {
    let words = shell.words;
    let text =
        [words.settings_delete_text(), words.settings_delete_evidence(), words.settings_delete_left()].join("\n");
    let first = [words.settings_delete_keep(), words.settings_delete_steps()];
    if shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &first)? != Some(1) {
        return Ok(());
    }
    let second = [words.settings_delete_keep(), words.settings_delete_confirm()];
    if shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &second)? != Some(1) {
        return Ok(());
    }
    shell.app.delete_everything()?;
    crate::platform::forget_key(&shell.folder)?;
    shell.drafts = Drafts::default();
    Err(Left::Exit)
}
