//! The check-in: each key is saved as it is pressed, and the last sheet's Enter says that it is done.

mod draw;
mod sheets;

use grain_core::check_in::{Answer, ChoiceView, FeelingGroupView, QuestionBody, QuestionView, RestView};
use grain_core::clock::LocalDay;

use super::keys::Key;
use super::page::Page;
use super::{Shell, Step, blank, digits, letters, place};
pub use draw::choices;
use sheets::{Asks, Sheet, felt, toggled};
pub use sheets::{SheetLine, sheets};

/// How a check-in was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With the last Enter.
    Done,
    /// Before that. What was said is saved.
    Left,
}

/// Asks the questions of a day from the first on; of today as it is now, where none is given.
pub fn check_in(shell: &mut Shell, day: Option<LocalDay>) -> Step<Ended> {
    let day = shell.app.check_in(day)?.day;
    from(shell, day, 0)
}

/// Goes on where nothing was said yet, after the first answer was given on the Today of that day.
pub fn go_on(shell: &mut Shell, day: LocalDay) -> Step<Ended> {
    let sheets = sheets(&shell.app.check_in(Some(day))?, false);
    let open = sheets.iter().position(|sheet| !sheet.is_answered());
    from(shell, day, open.unwrap_or(0))
}

/// Which day it is was decided when the page opened: after midnight all of it still belongs to that day.
fn from(shell: &mut Shell, day: LocalDay, first: usize) -> Step<Ended> {
    let mut form = Form { day, at: first, line: None, all: false, rest: None };
    loop {
        let view = shell.app.check_in(Some(form.day));
        // On a journey west the day may not have begun yet; what was said is saved.
        let Some(view) = shell.said(view)? else { return Ok(Ended::Left) };
        let sheets = sheets(&view, form.all);
        let Some(sheet) = sheets.get(form.at) else {
            shell.app.finish_check_in(Some(form.day))?;
            return Ok(Ended::Done);
        };
        let moved = match sheet {
            Sheet::Lines { heading, text, lines, rest, .. } => {
                form.lines(shell, (heading, text), lines, rest.as_ref())?
            }
            Sheet::Several { questions } => form.several(shell, questions)?,
            Sheet::Feelings { text, groups, strengths } => form.feelings(shell, text, groups, strengths)?,
        };
        match moved {
            Moved::Stays => {}
            Moved::On => (form.at, form.line, form.rest) = (form.at + 1, None, None),
            Moved::Back if form.at == 0 => return Ok(Ended::Left),
            Moved::Back => (form.at, form.line, form.rest) = (form.at - 1, Some(usize::MAX), None),
            Moved::To(day) => form = Form { day, at: 0, line: None, all: false, rest: None },
        }
    }
}

enum Moved {
    Stays,
    On,
    Back,
    /// To the form of another day.
    To(LocalDay),
}

struct Form {
    day: LocalDay,
    /// The sheet.
    at: usize,
    /// The line of the sheet that a digit answers, past the last when all were passed; `None` on coming to a sheet.
    line: Option<usize>,
    all: bool,
    /// The question whose rest was answered on this sheet, to be taken back.
    rest: Option<String>,
}

impl Form {
    fn say(&self, shell: &mut Shell, answer: Answer) -> Step<bool> {
        let said = shell.app.answer_check_in(Some(self.day), vec![answer]);
        Ok(shell.said(said)?.is_some())
    }

    fn lines(
        &mut self,
        shell: &mut Shell,
        (heading, text): (&str, &str),
        lines: &[SheetLine],
        rest: Option<&RestView>,
    ) -> Step<Moved> {
        // On coming to a sheet the first line without an answer is the one.
        let open = || lines.iter().position(|line| line.chosen().is_none()).unwrap_or(0);
        let here = self.line.unwrap_or_else(open).min(lines.len());
        self.line = Some(here);
        let words = shell.words;
        let mut page = self.page(shell)?;
        page.quiet(heading);
        page.strong(text);
        page.gap();
        for (place, line) in lines.iter().enumerate() {
            draw::draw_line(&mut page, line, &name(shell, line), place == here, text.is_empty());
        }
        let grains = lines.iter().any(|line| matches!(line.asks, Asks::Grains(_)));
        if let Some(line) = lines.get(here) {
            page.key(digits(line.choices.len()), words.terminal_answer());
            page.key("0", words.app_skip());
        }
        if let Some(rest) = rest.filter(|rest| rest.open) {
            page.key("n", rest.text.as_str());
        }
        if self.rest.is_some() {
            page.key("u", words.app_undo());
        }
        if grains && here > 0 {
            page.key("w", words.terminal_why());
        }
        self.ending(shell, &mut page)?;
        let key = shell.ask(&page)?;
        if let Some(moved) = self.shared(shell, &key)? {
            return Ok(moved);
        }
        match key {
            Key::Char('n') if rest.is_some_and(|rest| rest.open) => self.rest_of(shell, lines)?,
            Key::Char('u') if self.rest.is_some() => self.undo_rest(shell)?,
            Key::Char('w') if grains && here > 0 => self.why(shell, &lines[here - 1])?,
            Key::Up => self.line = Some(here.saturating_sub(1)),
            Key::Down => self.line = Some(here + 1),
            key => return self.answer_line(shell, lines, here, &key),
        }
        Ok(Moved::Stays)
    }

    /// A digit answers the line; 0 leaves it blank. Both go on to the next one.
    fn answer_line(&mut self, shell: &mut Shell, lines: &[SheetLine], here: usize, key: &Key) -> Step<Moved> {
        let Some(line) = lines.get(here) else { return Ok(Moved::Stays) };
        let chosen = place(key, line.choices.len()).map(|place| line.choices[place].id.as_str());
        if chosen.is_none() && *key != Key::Char('0') {
            return Ok(Moved::Stays);
        }
        let something_to_tell = matches!(line.asks, Asks::Tell) && chosen == Some("yes");
        let keeps_words = something_to_tell || matches!(line.asks, Asks::Grains(_)) && chosen.is_some();
        let words = if keeps_words { line.why.clone() } else { String::new() };
        if !self.say(shell, line.answer(chosen, words))? {
            return Ok(Moved::Stays);
        }
        if something_to_tell {
            self.what_to_tell(shell, line)?;
        }
        self.line = Some(here + 1);
        // "Not kept" asks one line more.
        let asks_more = matches!(line.asks, Asks::Promise(_)) && chosen == Some("not_kept");
        Ok(if here + 1 >= lines.len() && !asks_more { Moved::On } else { Moved::Stays })
    }

    /// One answer for all lines of the sheet that have none: every one of them stands on it.
    fn rest_of(&mut self, shell: &mut Shell, lines: &[SheetLine]) -> Step {
        let seen: Vec<_> = lines.iter().filter_map(SheetLine::of_rest).collect();
        let Some((question, _)) = seen.first().cloned() else { return Ok(()) };
        let lines = seen.into_iter().map(|(_, line)| line).collect();
        let said = shell.app.answer_rest(Some(self.day), question.clone(), lines);
        if let Some(said) = shell.said(said)? {
            shell.notice = said.text;
            self.rest = Some(question);
            self.line = Some(usize::MAX);
        }
        Ok(())
    }

    fn undo_rest(&mut self, shell: &mut Shell) -> Step {
        let Some(question) = self.rest.take() else { return Ok(()) };
        let undone = shell.app.undo_rest(self.day, question);
        if shell.said(undone)?.is_some() {
            shell.notice = shell.words.app_undone();
            self.line = None;
        }
        Ok(())
    }

    fn what_to_tell(&self, shell: &mut Shell, line: &SheetLine) -> Step {
        let mut page = blank(shell.words.check_in_title());
        page.strong(&shell.words.disclosures_what_open());
        page.quiet(&shell.words.disclosures_what_hint());
        shell.write_saved(&page, &line.why, |shell, text| self.say(shell, line.answer(Some("yes"), text.to_owned())))
    }

    /// The line why beside the grains said last.
    fn why(&self, shell: &mut Shell, line: &SheetLine) -> Step {
        let Some(chosen) = line.chosen() else { return Ok(()) };
        let mut page = blank(line.text.clone());
        page.strong(&shell.words.check_in_grains_why());
        page.quiet(&chosen.text);
        shell.write_saved(&page, &line.why, |shell, text| {
            self.say(shell, line.answer(Some(&chosen.id), text.to_owned()))
        })
    }

    fn several(&mut self, shell: &mut Shell, questions: &[QuestionView]) -> Step<Moved> {
        let mut page = self.page(shell)?;
        let mut keys = letters();
        for question in questions {
            let QuestionBody::Several { choices } = &question.body else { continue };
            page.gap();
            page.strong(&question.text);
            draw::in_columns(
                &mut page,
                choices.iter().map(|choice| (choice.text.clone(), choice.chosen)),
                &mut keys,
                3,
            );
        }
        page.key("a-z", shell.words.terminal_choose());
        self.ending(shell, &mut page)?;
        let key = shell.ask(&page)?;
        if let Some(moved) = self.shared(shell, &key)? {
            return Ok(moved);
        }
        if let Key::Char(letter) = key
            && let Some(answer) = toggled(questions, letter)
        {
            self.say(shell, answer)?;
        }
        Ok(Moved::Stays)
    }

    fn feelings(
        &mut self,
        shell: &mut Shell,
        text: &str,
        groups: &[FeelingGroupView],
        strengths: &[ChoiceView],
    ) -> Step<Moved> {
        let mut page = self.page(shell)?;
        page.strong(text);
        draw::draw_feelings(&mut page, groups, strengths);
        page.key("a-Z 1-9", shell.words.terminal_choose());
        page.key("", shell.words.terminal_again_stronger());
        self.ending(shell, &mut page)?;
        let key = shell.ask(&page)?;
        if let Some(moved) = self.shared(shell, &key)? {
            return Ok(moved);
        }
        if let Key::Char(letter) = key
            && let Some(answer) = felt(groups, strengths, letter)
        {
            self.say(shell, answer)?;
        }
        Ok(Moved::Stays)
    }

    /// Title and the lines that stand over every sheet.
    fn page(&self, shell: &Shell) -> Step<Page> {
        let view = shell.app.check_in(Some(self.day))?;
        let mut page = blank(shell.words.check_in_title());
        page.quiet(&view.past_day);
        if self.at == 0 {
            page.quiet(&view.opening);
        }
        page.gap();
        Ok(page)
    }

    fn ending(&self, shell: &Shell, page: &mut Page) -> Step {
        let view = shell.app.check_in(Some(self.day))?;
        let last = self.at + 1 >= sheets(&view, self.all).len();
        page.key("Enter", if last { shell.words.app_done() } else { shell.words.app_continue() });
        page.key("\u{2190}", shell.words.app_back());
        if !self.all && view.questions.iter().any(|question| question.folded) {
            page.key("+", shell.words.check_in_line_by_line());
        }
        if self.at == 0 && view.earlier.is_some() {
            page.key("<", shell.words.check_in_day_before());
        }
        if self.at == 0 && view.later.is_some() {
            page.key(">", shell.words.check_in_day_after());
        }
        Ok(())
    }

    /// Keys that mean the same on every sheet.
    fn shared(&mut self, shell: &Shell, key: &Key) -> Step<Option<Moved>> {
        Ok(match key {
            Key::Enter => Some(Moved::On),
            Key::Left | Key::Backspace => Some(Moved::Back),
            Key::Char('+') => {
                self.all = true;
                Some(Moved::Stays)
            }
            Key::Resize => Some(Moved::Stays),
            Key::Char('<') if self.at == 0 => shell.app.check_in(Some(self.day))?.earlier.map(Moved::To),
            Key::Char('>') if self.at == 0 => shell.app.check_in(Some(self.day))?.later.map(Moved::To),
            _ => None,
        })
    }
}

/// What a line is called; the one after "Not kept" has no words of its own.
fn name(shell: &Shell, line: &SheetLine) -> String {
    if matches!(line.asks, Asks::DisclosureStatus(_)) {
        shell.words.check_in_after_not_kept()
    } else {
        line.text.clone()
    }
}
