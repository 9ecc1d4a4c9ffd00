//! Forms of a page, and filling one in: what was typed as the values of its fields. Whether a value is allowed, the core says
//! when it is saved.

use grain_core::error::{Error, Problem, Result};
use grain_core::page::{Action, Body, Field, FieldValue, Form, FormOption, Input, Page, Value};

use crate::typed;

/// What every tap on a page does.
pub fn actions(page: &Page) -> impl Iterator<Item = &Action> {
    let bodies = page.sections.iter().flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows
            .iter()
            .flat_map(|row| row.tap.iter().chain(row.buttons.iter().chain(&row.menu).map(|button| &button.does)))
            .collect(),
        Body::Buttons { buttons } => buttons.iter().map(|button| &button.does).collect(),
        _ => Vec::new(),
    });
    bodies.chain(page.foot.iter().map(|button| &button.does))
}

/// Every form of a page: those that stand on it, and those that a tap opens.
pub fn forms(page: &Page) -> impl Iterator<Item = &Form> {
    let on_page = page.sections.iter().filter_map(|section| match &section.body {
        Body::Form { form } => Some(form),
        _ => None,
    });
    let opened = actions(page).filter_map(|action| match action {
        Action::Sheet { form } => Some(form),
        _ => None,
    });
    on_page.chain(opened)
}

/// Those of the values whose fields are seen, as other fields stand.
pub fn seen(form: &Form, values: Vec<FieldValue>) -> Vec<FieldValue> {
    let seen: Vec<_> = form.fields.iter().filter(|field| is_seen(form, field, &values)).collect();
    values.into_iter().filter(|value| seen.iter().any(|field| field.key == value.key)).collect()
}

/// A field is seen while the one it depends on is, and says so.
pub fn is_seen(form: &Form, field: &Field, values: &[FieldValue]) -> bool {
    let Some(only_if) = &field.only_if else { return true };
    let other = form.fields.iter().find(|other| other.key == only_if.field && other.key != field.key);
    let chosen = values.iter().find(|value| value.key == only_if.field).map(|given| &given.value);
    let says_so = matches!(chosen, Some(Value::Chosen { key }) if only_if.is.contains(key));
    says_so && other.is_some_and(|other| is_seen(form, other, values))
}

/// What was typed, as the field takes it.
pub fn read(field: &Field, text: &str) -> Result<Value> {
    let refused = |problem| Error::input(field.key.as_str(), problem);
    let known = |options: &[FormOption], key: &str| {
        let found = options.iter().any(|option| option.key == key);
        if found { Ok(key.to_owned()) } else { Err(refused(Problem::UnknownKey)) }
    };
    let parts = || text.split(',').filter(|part| !part.is_empty());
    let filled = Some(text).filter(|text| !text.is_empty());
    Ok(match &field.input {
        Input::Text { .. } => Value::Text { text: text.into() },
        Input::OneOf { options } => Value::Chosen { key: filled.map_or(Ok(String::new()), |key| known(options, key))? },
        Input::SomeOf { options, .. } => {
            Value::AllChosen { keys: parts().map(|key| known(options, key)).collect::<Result<_>>()? }
        }
        Input::Day { .. } => {
            let day = filled.map(str::parse).transpose().map_err(|_| refused(Problem::NotADay))?;
            Value::Day { day }
        }
        Input::Time { .. } => {
            let time = filled.map(str::parse).transpose().map_err(|_| refused(Problem::NotATime))?;
            Value::Time { time }
        }
        Input::Weekdays { .. } => {
            let days: Vec<u8> =
                parts().map(typed::weekdays).collect::<Result<_>>().map_err(|_| refused(Problem::UnknownKey))?;
            Value::Weekdays { days: days.iter().fold(0, |all, days| all | days) }
        }
        Input::Switch => Value::Switch {
            on: match text {
                "on" => true,
                "off" => false,
                _ => return Err(refused(Problem::UnknownKey)),
            },
        },
        Input::Number { .. } | Input::Grains { .. } => {
            let number = filled.map(str::parse).transpose().map_err(|_| refused(Problem::OutOfRange))?;
            Value::Number { number }
        }
    })
}
