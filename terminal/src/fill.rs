//! Filling in a form: what was typed as the values of its fields. Whether a value is allowed, the core says when it is saved.

use grain_core::error::{Error, Problem, Result};
use grain_core::page::{Field, FieldValue, Form, FormOption, Input, Value};

use crate::typed;

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
        Input::Number { .. } => {
            let number = filled.map(str::parse).transpose().map_err(|_| refused(Problem::OutOfRange))?;
            Value::Number { number }
        }
    })
}
