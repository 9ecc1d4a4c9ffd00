use std::collections::HashMap;

use super::store::{self, Answer, State};
use super::{AnswerView, EARLIER, PromptTodayView, PromptView};
use crate::app::Reading;
use crate::areas;
use crate::cards::choice::{self, Candidate, Eligibility, SelectionInput};
use crate::cards::views::{area_name, spoken, topic};
use crate::clock::LocalDay;
use crate::content::{CardText, Faith, Review};
use crate::error::{Error, Result};

/// The questions of one moment, read once.
pub(super) struct PromptSet<'a> {
    scope: &'a Reading<'a>,
    pub(super) fits: Eligibility,
    seed: u64,
    states: HashMap<String, State>,
    areas: Vec<areas::Area>,
}

impl<'a> PromptSet<'a> {
    pub(super) fn now(scope: &'a Reading<'_>) -> Result<Self> {
        Self::with(scope, SelectionInput::now(scope)?)
    }

    fn with(scope: &'a Reading<'_>, SelectionInput { fits, seed, areas }: SelectionInput) -> Result<Self> {
        Ok(Self { scope, fits, seed, states: store::states(scope.sql)?, areas })
    }

    fn fitting(&self) -> impl Iterator<Item = &'static CardText> {
        self.scope.content().prompts.iter().filter(|text| self.fits.draws(text, false))
    }

    fn passed(&self, id: &str) -> bool {
        self.states.get(id).is_some_and(|state| state.passed_on == Some(self.fits.day))
    }

    pub(super) fn was_shown_today(&self, id: &str) -> bool {
        self.states.get(id).is_some_and(|state| state.shown_on == self.fits.day)
    }

    /// Today's question, without the ones that were passed over today.
    pub(super) fn today(&self) -> Option<&'static CardText> {
        let chosen = if self.fits.hard_day {
            let fitting: Vec<_> = self.fitting().map(|text| Candidate::new(text, &self.fits)).collect();
            choice::rotate(&fitting, self.seed, self.fits.day)
        } else {
            let left = self.fitting().filter(|text| !self.passed(text.id));
            let shown_on = |id| self.states.get(id).map(|state| state.shown_on);
            let left = left.map(|text| Candidate { shown_on: shown_on(text.id), ..Candidate::new(text, &self.fits) });
            choice::choose(&left.collect::<Vec<_>>(), self.seed, self.fits.day)
        };
        self.scope.content().prompts.iter().find(|text| Some(text.id) == chosen)
    }

    /// The question after `current` on a hard day, of which nothing is kept.
    pub(super) fn after(&self, current: &str) -> Option<&'static CardText> {
        let fitting: Vec<_> = self.fitting().map(|text| Candidate::new(text, &self.fits)).collect();
        let next = choice::after(&fitting, self.seed, current);
        self.fitting().find(|text| Some(text.id) == next)
    }

    /// Every question that may come now was shown before.
    fn comes_again(&self, text: &CardText) -> bool {
        let before = |id: &str| self.states.get(id).is_some_and(|state| state.shown_on < self.fits.day);
        let shown = |id: &str| self.states.contains_key(id);
        !self.fits.hard_day
            && before(text.id)
            && self.fitting().all(|other| shown(other.id) || !self.fits.in_time(other))
    }
}

/// Today's question, for the screen and for Today.
pub(crate) fn today(scope: &Reading<'_>) -> Result<PromptTodayView> {
    today_by(scope, SelectionInput::now(scope)?)
}

/// Today's question for one who has read what it is chosen by.
pub(crate) fn today_by(scope: &Reading<'_>, basis: SelectionInput) -> Result<PromptTodayView> {
    let put_off = scope.at_hand()?.prompt_not_today == Some(scope.today);
    let pool = PromptSet::with(scope, basis)?;
    let text = if put_off { None } else { pool.today() };
    let prompt = text.map(|text| of(scope, &pool, text, scope.today)).transpose()?;
    let none = if prompt.is_some() || put_off { String::new() } else { scope.words().empty_prompts() };
    let own_line = store::up_to(scope.sql, "", scope.today, 1)?.into_iter().find(|line| line.day == scope.today);
    let own_line = own_line.map(|line| answer(scope, line));
    Ok(PromptTodayView { prompt, put_off, none, own_line })
}

/// One question with what was written to it on `day` and before.
pub(super) fn of(scope: &Reading<'_>, pool: &PromptSet<'_>, text: &CardText, day: LocalDay) -> Result<PromptView> {
    let words = scope.words();
    let area = if text.area == "none" { "" } else { text.area };
    let name = area_name(scope, &pool.areas, area);
    let area_line = if name.is_empty() { name } else { words.prompts_area(&*name).into() };
    let heavy = topic(text.sensitivity).map_or_else(String::new, |topic| words.prompts_heavy(topic));
    let mut earlier = store::up_to(scope.sql, text.id, day, EARLIER + 1)?;
    let written = earlier.first().filter(|answer| answer.day == day).map(|answer| answer.text.clone());
    earlier.retain(|answer| answer.day < day);
    earlier.truncate(EARLIER as usize);
    let count = match u32::try_from(earlier.len()) {
        Ok(few) if few < EARLIER => few,
        _ => store::count_before(scope.sql, text.id, day)?,
    };
    let last = earlier.first().map(|answer| words.prompts_answered_before(words.date(answer.day, scope.today)));
    Ok(PromptView {
        id: text.id.to_owned(),
        title: text.title.to_owned(),
        question: text.body.to_owned(),
        area: area.to_owned(),
        spoken: spoken(&[&area_line, &heavy, text.body]).into(),
        area_line,
        heavy,
        day,
        text: written.unwrap_or_default().into(),
        answered_before: last.unwrap_or_default(),
        earlier_line: if count == 0 { String::new() } else { words.prompts_earlier(count) },
        earlier: earlier.into_iter().map(|answer| self::answer(scope, answer)).collect(),
        come_again: if pool.comes_again(text) { words.prompts_come_again() } else { String::new() },
        reviewed: text.review == Review::Approved,
    })
}

/// A question by its id; a faith question is not there while faith is off (W10).
pub(super) fn find(scope: &Reading<'_>, id: &str) -> Result<&'static CardText> {
    let exists = |text: &&CardText| text.id == id && (text.faith == Faith::None || scope.settings.faith);
    scope.content().prompts.iter().find(exists).ok_or(Error::NotFound("prompt"))
}

/// An answer as it is read. With faith off the question of a faith text is left out; the person's words stay theirs.
pub(super) fn answer(scope: &Reading<'_>, answer: Answer) -> AnswerView {
    let text = scope.content().prompts.iter().find(|text| text.id == answer.prompt);
    let unseen = text.is_some_and(|text| text.faith != Faith::None) && !scope.settings.faith;
    let question =
        if answer.question.is_empty() || unseen { scope.words().prompts_own_line() } else { answer.question };
    AnswerView {
        id: answer.id,
        prompt: answer.prompt,
        question,
        day: answer.day,
        day_text: scope.words().day_heading(answer.day, scope.today),
        text: answer.text.into(),
    }
}
