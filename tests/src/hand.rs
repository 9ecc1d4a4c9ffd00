//! What a hand finds on a page: where it leads, what can be done there, and a form as it is sent.

use grain_core::domains::place;
use grain_core::error::Result;
use grain_core::page::{Act, Action, Body, Button, Field, FieldValue, Form, Page, Place, Route, Value};

/// What can be done on a page, and where it leads.
#[derive(Default)]
pub struct Here {
    /// Pages of the core that it leads to.
    pub leads: Vec<Route>,
    /// What one tap does.
    pub acts: Vec<Act>,
    /// Its forms.
    pub forms: Vec<Form>,
}

impl Here {
    /// That of this page.
    ///
    /// # Errors
    /// It leads to a place that is none.
    pub fn of(page: &Page) -> Result<Self> {
        let mut here = Self::default();
        here.buttons(&page.foot)?;
        for section in &page.sections {
            match &section.body {
                Body::Rows { rows, .. } => {
                    for row in rows {
                        row.tap.iter().try_for_each(|tap| here.action(tap))?;
                        here.buttons(row.buttons.iter().chain(&row.menu))?;
                        here.acts.extend(row.choices.iter().filter_map(|choice| choice.does.clone()));
                    }
                }
                Body::Choices { choices, .. } => {
                    here.acts.extend(choices.iter().filter_map(|choice| choice.does.clone()));
                }
                Body::Form { form } => here.forms.push(form.clone()),
                Body::Buttons { buttons } => here.buttons(buttons)?,
                _ => {}
            }
        }
        Ok(here)
    }

    fn buttons<'a>(&mut self, buttons: impl IntoIterator<Item = &'a Button>) -> Result<()> {
        buttons.into_iter().try_for_each(|button| self.action(&button.does))
    }

    fn action(&mut self, action: &Action) -> Result<()> {
        match action {
            Action::Go { route } if matches!(place(route)?, Place::Page { .. }) => self.leads.push(route.clone()),
            Action::Do { act } => self.acts.push(act.clone()),
            Action::Sheet { form } => self.forms.push(form.clone()),
            Action::Go { .. }
            | Action::Open { .. }
            | Action::SaveFile { .. }
            | Action::ReadFile { .. }
            | Action::PickFolder => {}
        }
        Ok(())
    }
}

/// A form as it is sent: the fields that are seen, each with a value that it takes.
pub fn filled(form: &Form, value: impl Fn(&Field) -> Value) -> Vec<FieldValue> {
    let all: Vec<_> = form.fields.iter().map(|field| (field, value(field))).collect();
    let is_seen = |field: &Field| {
        field.only_if.as_ref().is_none_or(|only| {
            let other = all.iter().find(|(other, _)| other.key == only.field);
            other.is_some_and(|(_, value)| matches!(value, Value::Chosen { key } if only.is.contains(key)))
        })
    };
    all.iter()
        .filter(|(field, _)| is_seen(field))
        .map(|(field, value)| FieldValue { key: field.key.clone(), value: value.clone() })
        .collect()
}
