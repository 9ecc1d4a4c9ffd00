use super::store::{self, Answer};
use super::views::{self, PromptSet};
use super::{AnswerDraft, AnswerView, PAGE, PromptTodayView, PromptView};
use crate::app::{App, Reading, Writing};
use crate::clock::{LocalDay, check_entry_day};
use crate::error::Result;
use crate::ids::Id;
use crate::text;

impl App {
    /// The question of the day: the same all day, until another one is asked for.
    pub fn prompt_today(&self) -> Result<PromptTodayView> {
        self.read_seeded(views::today)
    }

    /// One question with today's text and earlier answers.
    pub fn prompt(&self, id: String) -> Result<PromptView> {
        self.read(|scope| {
            let text = views::find(scope, &id)?;
            views::of(scope, &PromptSet::now(scope)?, text, scope.today)
        })
    }

    /// Says that a question was opened. On a hard day nothing is noted (N6, S18).
    pub fn prompt_seen(&self, id: String) -> Result<()> {
        let unknown = self.read(|scope| {
            let pool = PromptSet::now(scope)?;
            views::find(scope, &id)?;
            Ok(!pool.fits.hard_day && !pool.was_shown_today(&id))
        })?;
        if unknown { self.transact(|scope| store::set_shown(scope.sql, &id, scope.today)) } else { Ok(()) }
    }

    /// Passes over `current` and gives the next one. What was written to it stays. After the last fitting one they
    /// begin again.
    pub fn another_prompt(&self, current: String) -> Result<PromptTodayView> {
        let resting = self.read(|scope| {
            views::find(scope, &current)?;
            let pool = PromptSet::now(scope)?;
            if !pool.fits.hard_day {
                return Ok(None);
            }
            let next = pool.after(&current).map(|text| views::of(scope, &pool, text, scope.today)).transpose()?;
            Ok(Some(PromptTodayView { prompt: next, ..views::today(scope)? }))
        })?;
        if let Some(view) = resting {
            return Ok(view);
        }
        self.transact(|scope| {
            store::undo_not_today(scope.sql)?;
            store::set_passed(scope.sql, &current, scope.today)?;
            if PromptSet::now(scope)?.today().is_none() {
                store::forget_passed(scope.sql, scope.today, &current)?;
            }
            // The only one that fits is its own next.
            if PromptSet::now(scope)?.today().is_none() {
                store::forget_passed(scope.sql, scope.today, "")?;
            }
            views::today(scope)
        })
    }

    /// "Not today": no question until the next day. Counts as a reply (N10).
    pub fn prompt_not_today(&self) -> Result<PromptTodayView> {
        self.transact(|scope| {
            store::say_not_today(scope.sql, scope.today)?;
            views::today(scope)
        })
    }

    /// Takes "Not today" back.
    pub fn undo_prompt_not_today(&self) -> Result<PromptTodayView> {
        self.transact(|scope| {
            store::undo_not_today(scope.sql)?;
            views::today(scope)
        })
    }

    /// Saves an answer as it is written: the whole text, over what stood there for the same question and day. `None`
    /// when the text was emptied. The copies follow.
    ///
    /// # Errors
    /// No such question, a day beyond the last seven, a text over 20 000 characters.
    pub fn answer_prompt(&self, draft: AnswerDraft) -> Result<Option<AnswerView>> {
        self.transact(|scope| {
            let saved = save(scope, &draft)?;
            Ok(saved.map(|answer| views::answer(scope, answer)))
        })
    }

    /// Deletes an answer, out of the search and the copies too (S27).
    pub fn delete_answer(&self, id: Id) -> Result<()> {
        self.read(|scope| store::answer(scope.sql, id).map(|_| ()))?;
        self.erase(|sql| store::delete(sql, id).map(|_| ()))
    }
}

/// One page of all answers, newest first, the first one (`None`) or the one before a day; and the day before which the next
/// one is.
pub(super) fn history(scope: &Reading<'_>, before: Option<LocalDay>) -> Result<(Vec<AnswerView>, Option<LocalDay>)> {
    // What was written on a day that is still to come, as the clock was ahead, is there too.
    let limit = before.unwrap_or(LocalDay::from_epoch_days(i32::MAX));
    let mut answers = store::all_before(scope.sql, limit, PAGE + 1)?;
    let mut more_before = None;
    if answers.len() > PAGE as usize {
        // The last day may be cut: it opens the next page. No day holds a whole page.
        let last = answers.last().map(|answer| answer.day);
        answers.retain(|answer| Some(answer.day) != last);
        more_before = answers.last().map(|answer| answer.day);
    }
    Ok((answers.into_iter().map(|answer| views::answer(scope, answer)).collect(), more_before))
}

/// Saves an answer as it stands; `None` when its text was emptied.
pub(crate) fn save(scope: &Writing<'_>, draft: &AnswerDraft) -> Result<Option<Answer>> {
    let text = text::optional("text", &draft.text, text::NOTE)?;
    let day = draft.day.unwrap_or(scope.today);
    check_entry_day(day, scope.today)?;
    let question = asked(scope, &draft.prompt, day)?;
    let Some(text) = text else {
        if let Some(answer) = store::on(scope.sql, &draft.prompt, day)? {
            store::delete(scope.sql, answer.id)?;
            scope.forgets(store::WORDS, answer.id, move |sql| store::delete(sql, answer.id));
        }
        return Ok(None);
    };
    if !draft.prompt.is_empty() && day == scope.today && !PromptSet::now(scope)?.fits.hard_day {
        store::set_shown(scope.sql, &draft.prompt, day)?;
    }
    let id = store::on(scope.sql, &draft.prompt, day)?.map_or_else(|| scope.new_id(), |answer| Ok(answer.id))?;
    let answer = Answer { id, prompt: draft.prompt.clone(), question, day, text };
    scope.rewords(store::WORDS, Some(id), || store::save(scope.sql, &answer, scope.at))?;
    store::on(scope.sql, &draft.prompt, day)
}

/// What an answer is written to. A question that is gone meanwhile keeps the words with which it was asked.
fn asked(scope: &Reading<'_>, prompt: &str, day: LocalDay) -> Result<String> {
    if prompt.is_empty() {
        return Ok(String::new());
    }
    match views::find(scope, prompt) {
        Ok(text) => Ok(text.body.to_owned()),
        Err(unknown) => store::on(scope.sql, prompt, day)?.map(|answer| answer.question).ok_or(unknown),
    }
}
