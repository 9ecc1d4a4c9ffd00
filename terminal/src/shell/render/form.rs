//! A form, field by field. What is typed stays until it is saved: refused values stand there with the reason, and a form that
//! was left, also by Exit, stands there again.

use grain_core::clock::LocalDay;
use grain_core::content::Words;
use grain_core::page::{Field, FieldValue, Form, Input, Outcome, Route, Value};

use super::{field, lay};
use crate::fill;
use crate::shell::keys::Key;
use crate::shell::list::{At, Item, Picked, letters};
use crate::shell::page::{Page, Tone};
use crate::shell::text_area::TextArea;
use crate::shell::write::{self, Wrote};
use crate::shell::{Shell, Step, blank};

/// A form as it is being filled in.
pub struct Sheet {
    pub form: Form,
    pub values: Vec<FieldValue>,
    /// The field that was refused, and what is wrong with it.
    pub refused: Option<(String, String)>,
    pub words: Words,
    pub today: LocalDay,
}

impl Shell {
    /// Fills in a form; `None` when it was left unsaved.
    pub(super) fn fill_in(&mut self, form: &Form, on: &Route) -> Step<Option<Outcome>> {
        let begun = self.drafts.take(&form.key);
        let mut sheet = Sheet::new(form.clone(), begun, self.words, self.app.day()?);
        let left = self.sheet(&mut sheet, on);
        let saved = matches!(left, Ok(Some(_)));
        if !saved && !form.fleeting && form.fields.iter().any(|field| *sheet.value(field) != field.value) {
            self.drafts.put(&form.key, sheet.values);
        }
        // What cannot be kept now is tried again at the end, and said there.
        let _ = self.drafts.keep(&self.app);
        left
    }

    /// What is to be looked for; `None` for nothing. It is kept nowhere, and Exit forgets it.
    pub(super) fn look_for(&mut self, form: &Form) -> Step<Option<Vec<FieldValue>>> {
        let mut sheet = Sheet::new(form.clone(), Vec::new(), self.words, self.app.day()?);
        field::fill(self, &mut sheet, 0)?;
        Ok(Some(sheet).filter(|sheet| !sheet.is_empty(0)).map(|sheet| sheet.values))
    }

    fn sheet(&mut self, sheet: &mut Sheet, on: &Route) -> Step<Option<Outcome>> {
        let mut at = At::default();
        let mut straight = sheet.written_at_once();
        loop {
            let save = sheet.seen().len();
            let picked = if let Some(place) = straight.take() {
                at.item = place;
                Picked::Item(place)
            } else {
                let (page, items) = sheet.drawn(None);
                self.pick(&page, &items, &mut at)?
            };
            let wrote = match picked {
                Picked::Item(place) if place < save => field::fill(self, sheet, place)?,
                Picked::Item(_) | Picked::Key(Key::Save) => Wrote::Save,
                Picked::Key(Key::Left | Key::Backspace) => return Ok(None),
                Picked::Key(Key::Tab) => {
                    at.item = (at.item + 1).min(save);
                    continue;
                }
                Picked::Key(Key::BackTab) => {
                    at.item = at.item.saturating_sub(1);
                    continue;
                }
                Picked::Key(_) => continue,
            };
            let save = sheet.seen().len();
            let alone = save == 1;
            match wrote {
                // A single line that was left empty is not wanted.
                Wrote::Next if alone && sheet.is_empty(0) => return Ok(None),
                Wrote::Next if !alone => {
                    at.item = (at.item + 1).min(save);
                    straight = Some(at.item).filter(|place| sheet.waits_for_words(*place));
                }
                Wrote::Before => at.item = at.item.saturating_sub(1),
                Wrote::Stay => {}
                Wrote::Next | Wrote::Save => {
                    if let Some(outcome) = self.save(sheet, on)? {
                        return Ok(Some(outcome));
                    }
                    let refused = sheet.refused.as_ref().map(|(key, _)| key.as_str());
                    let place = sheet.seen().iter().position(|field| Some(field.key.as_str()) == refused);
                    at.item = place.unwrap_or(at.item);
                    straight = place.filter(|_| alone);
                }
            }
        }
    }

    /// Saves; `None` when it was refused, which then stands on the sheet.
    fn save(&mut self, sheet: &mut Sheet, on: &Route) -> Step<Option<Outcome>> {
        let values = fill::seen(&sheet.form, sheet.values.clone());
        match self.done(&sheet.form.does.clone(), values, on) {
            Ok(outcome) => Ok(Some(outcome)),
            Err(error) => match self.refused(&error) {
                Some(refused) => {
                    sheet.refused = Some(refused);
                    Ok(None)
                }
                None => Err(error.into()),
            },
        }
    }
}

impl Sheet {
    /// A form with what was begun of it.
    pub fn new(form: Form, begun: Vec<FieldValue>, words: Words, today: LocalDay) -> Self {
        let value = |field: &Field| {
            let known = begun.iter().find(|value| value.key == field.key).map(|known| known.value.clone());
            FieldValue { key: field.key.clone(), value: known.unwrap_or_else(|| field.value.clone()) }
        };
        let values = form.fields.iter().map(value).collect();
        Self { form, values, refused: None, words, today }
    }

    /// The fields that are seen as the others stand.
    pub fn seen(&self) -> Vec<&Field> {
        self.form.fields.iter().filter(|field| fill::is_seen(&self.form, field, &self.values)).collect()
    }

    /// What stands in a field.
    pub fn value<'a>(&'a self, field: &'a Field) -> &'a Value {
        self.values.iter().find(|value| value.key == field.key).map_or(&field.value, |given| &given.value)
    }

    /// Puts a value in. What was refused there is corrected with it.
    pub fn put(&mut self, key: &str, value: Value) {
        if self.refused.as_ref().is_some_and(|(refused, _)| refused == key) {
            self.refused = None;
        }
        if let Some(given) = self.values.iter_mut().find(|given| given.key == key) {
            given.value = value;
        }
    }

    fn is_empty(&self, place: usize) -> bool {
        let seen = self.seen();
        seen.get(place).is_some_and(|field| field::said(self, field).trim().is_empty())
    }

    fn waits_for_words(&self, place: usize) -> bool {
        let is_text = self.seen().get(place).is_some_and(|field| matches!(field.input, Input::Text { .. }));
        is_text && self.is_empty(place)
    }

    /// The field in which the writing begins by itself: a single one, or the first when nothing stands in it.
    fn written_at_once(&self) -> Option<usize> {
        let seen = self.seen();
        let is_typed = |input: &Input| {
            let in_letters = matches!(input, Input::Text { .. } | Input::Day { .. } | Input::Time { .. });
            in_letters || matches!(input, Input::Number { .. } | Input::Grains { .. })
        };
        let alone = seen.len() == 1 && is_typed(&seen[0].input);
        (alone || self.waits_for_words(0)).then_some(0)
    }

    /// The sheet, with the text of a field as it is being written.
    pub fn drawn(&self, writing: Option<(usize, &TextArea)>) -> (Page, Vec<Item>) {
        let seen = self.seen();
        let first = seen.first().map(|field| field.label.as_str()).unwrap_or_default();
        let title = if self.form.title.is_empty() { first } else { &self.form.title };
        let mut page = blank(title);
        page.quiet(&self.form.lead);
        page.gap();
        let mut keys = letters();
        let mut items = Vec::new();
        for (place, field) in seen.iter().enumerate() {
            let start = page.lines.len();
            let key = keys.next();
            // The label of a single field is the title already.
            if seen.len() > 1 || field.label != title {
                page.choice(key.unwrap_or(' '), &field.label, "", false);
            }
            match writing.filter(|(written, _)| *written == place) {
                Some((_, text)) => {
                    if text.text().is_empty() {
                        page.indented(Tone::Quiet, &field.hint);
                    }
                    write::drawn(&mut page, text, "  > ");
                    // What is wrong with it says how it is typed too.
                    if self.refused.as_ref().is_none_or(|(refused, _)| *refused != field.key) {
                        page.indented(Tone::Quiet, &field::in_words(self, field, text.text()));
                    }
                }
                None => match field::said(self, field) {
                    said if said.is_empty() => page.indented(Tone::Quiet, &field.hint),
                    said => page.indented(Tone::Strong, &said),
                },
            }
            page.indented(Tone::Quiet, &field.note);
            if let Some((_, text)) = self.refused.as_ref().filter(|(refused, _)| *refused == field.key) {
                page.indented(Tone::Clay, text);
            }
            items.push(Item::new(start..page.lines.len(), key));
        }
        page.gap();
        items.push(lay::item(&mut page, None, &self.form.save, ""));
        if let Some((refused, text)) = &self.refused
            && seen.iter().all(|field| field.key != *refused)
        {
            page.say(text);
        }
        self.keys(&mut page, &seen, writing);
        (page, items)
    }

    fn keys(&self, page: &mut Page, seen: &[&Field], writing: Option<(usize, &TextArea)>) {
        let (words, several) = (self.words, seen.len() > 1);
        let Some((place, text)) = writing else {
            page.key("Enter", words.app_change());
            page.key("\u{2191}\u{2193}", words.terminal_choose());
            page.key("Ctrl-S", &self.form.save);
            page.key("\u{2190}", words.app_back());
            return;
        };
        let empty = text.text().is_empty();
        let enter = match several {
            true => words.app_continue(),
            false if empty => words.app_back(),
            false => self.form.save.clone(),
        };
        page.key("Enter", enter);
        if matches!(seen[place].input, Input::Text { lines: 2.., .. }) {
            page.key("Ctrl-J", words.terminal_new_line());
        }
        if !empty {
            page.key("Ctrl-U", words.terminal_clear());
        }
        if several {
            page.key("Ctrl-S", &self.form.save);
        }
    }
}
