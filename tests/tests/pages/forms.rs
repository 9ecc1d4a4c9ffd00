//! Every form of a sample life: what it takes, what it refuses, and where it says so.

use grain_core::error::Problem;
use grain_core::page::{Input, Keyboard};

use super::*;

#[test]
fn every_form_takes_what_can_be_taken_and_names_the_field_of_what_cannot() {
    let life = sample_life();
    let mut taken = 0;
    for (route, page) in pages(&open(life.path())) {
        for form in Tapped::of(&page).forms {
            for values in [as_it_stands(form), filled(form)] {
                let folder = copy(life.path());
                let done = done(&open(folder.path()), &form.does, values, &route);
                match &done.result {
                    Ok(_) => {
                        taken += 1;
                        done.told(&form.does);
                    }
                    Err(error) => {
                        refused_at_a_field(form, error);
                        done.changed_nothing(&form.key);
                    }
                }
            }
            for field in &form.fields {
                let folder = copy(life.path());
                let mut values = filled(form);
                let wrong = values.iter_mut().find(|value| value.key == field.key).unwrap();
                wrong.value = match wrong.value {
                    Value::Switch { .. } => Value::Number { number: Some(7) },
                    _ => Value::Switch { on: true },
                };
                let done = done(&open(folder.path()), &form.does, values, &route);
                let error = done.result.as_ref().unwrap_err();
                assert_eq!(field_of(error), field.key, "{route}: {}: a switch where none is: {error}", form.key);
                done.changed_nothing(&form.key);
            }
        }
    }
    assert!(taken >= 5, "only {taken} forms were taken");
}

pub(super) fn field_of(error: &Error) -> &str {
    match error {
        Error::Input { field, .. } => field,
        other => panic!("{other}"),
    }
}

fn refused_at_a_field(form: &Form, error: &Error) {
    let field = field_of(error);
    assert!(form.fields.iter().any(|known| known.key == field), "{}: {field} is no field of it", form.key);
}

/// One word without a place to break it, in signs of two and three bytes, as long as it may be and one longer.
fn long_word(signs: u32) -> Value {
    Value::Text { text: "äẞ".chars().cycle().take(signs as usize).collect::<String>().into() }
}

#[test]
fn the_longest_word_is_taken_wherever_a_field_says_so_and_one_sign_more_is_refused_there() {
    let life = sample_life();
    let (mut taken, mut forms) = (0, BTreeSet::new());
    for (route, page) in pages(&open(life.path())) {
        // What is only looked for is kept nowhere.
        for form in Tapped::of(&page).forms.into_iter().filter(|form| !form.live) {
            for field in form.fields.iter().filter(|field| field.only_if.is_none()) {
                let Input::Text { most, keyboard: Keyboard::Sentences, .. } = field.input else { continue };
                if !forms.insert((route.domain().to_owned(), without_ids(&form.key), field.key.clone())) {
                    continue;
                }
                let send = |signs: u32| {
                    let folder = copy(life.path());
                    let app = open(folder.path());
                    let mut values = filled(form);
                    values.iter_mut().find(|value| value.key == field.key).unwrap().value = long_word(signs);
                    let result = app.act(&form.does, values, Some(&route));
                    // With it on them, all pages can still be read.
                    whole_life(&app);
                    result
                };
                let longest = send(most);
                let too_long = matches!(&longest, Err(Error::Input { problem: Problem::TooLong, .. }));
                assert!(!too_long, "{route}: {}: {} takes {most} signs, and refuses them", form.key, field.key);
                taken += usize::from(longest.is_ok());
                let error = send(most + 1).expect_err(&format!("{route}: {}: {}", form.key, field.key));
                assert_eq!(field_of(&error), field.key, "{route}: {}", form.key);
            }
        }
    }
    assert!(taken >= 8, "only {taken} long words were taken");
}

fn whole_life(app: &App) {
    for (route, page) in pages(app) {
        whole(&route, &page);
    }
}
