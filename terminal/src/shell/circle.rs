use grain_core::circle::{PersonDraft, PersonView};
use grain_core::written::Written;

use super::keys::Key;
use super::{Left, Shell, Step, blank, digit, digits, place};

/// People to call. Numbers are shown large enough to dial from another phone.
pub fn circle(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.circle()?;
        let words = shell.words;
        let mut page = blank(words.circle_title());
        page.quiet(&view.line);
        page.quiet(&view.private);
        page.gap();
        for (place, person) in view.people.iter().take(9).enumerate() {
            let aside = [person.relation_text.as_str(), &person.person.phone, &person.person.note];
            let aside = aside.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            page.choice(digit(place), &person.person.name, &aside, false);
        }
        page.gap();
        page.text(&view.none_to_call);
        page.key("n", words.app_add());
        if !view.people.is_empty() {
            page.key(digits(view.people.len().min(9)), words.app_open());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('n') => write(shell, None)?,
            key => {
                if let Some(place) = place(&key, view.people.len().min(9)) {
                    one(shell, &view.people[place])?;
                }
            }
        }
    }
}

/// A new person, or one that is changed. Once there is a name, Exit keeps what was said so far.
fn write(shell: &mut Shell, known: Option<&PersonView>) -> Step {
    let mut draft = known.map(|known| known.person.clone()).unwrap_or_default();
    let left = fill(shell, &mut draft);
    if !draft.name.trim().is_empty() && matches!(left, Ok(()) | Err(Left::Exit)) {
        let saved = match known {
            Some(known) => shell.app.change_person(known.id, draft),
            None => shell.app.add_person(draft),
        };
        shell.said(saved)?;
    }
    left
}

/// Name, who it is, number; without a name the rest is not asked.
fn fill(shell: &mut Shell, draft: &mut PersonDraft) -> Step {
    let words = shell.words;
    let view = shell.app.circle()?;
    let field = |title: String, hint: String, text: &mut Written, shell: &mut Shell| {
        let mut page = blank(words.circle_title());
        page.strong(&title);
        page.quiet(&hint);
        let mut typed = text.to_string();
        let left = shell.write_into(&page, &mut typed);
        *text = typed.into();
        left
    };
    field(words.circle_name(), words.circle_name_hint(), &mut draft.name, shell)?;
    if draft.name.trim().is_empty() {
        return Ok(());
    }
    let kinds: Vec<_> = view.relations.iter().map(|relation| relation.text.clone()).collect();
    if let Some(place) = shell.choose(&words.circle_title(), &words.circle_kind(), &kinds)? {
        draft.relation = view.relations[place].relation;
    }
    field(words.circle_number(), String::new(), &mut draft.phone, shell)
}

fn one(shell: &mut Shell, person: &PersonView) -> Step {
    let words = shell.words;
    let mut page = blank(person.person.name.clone());
    page.quiet(&person.relation_text);
    page.strong(&person.person.phone);
    page.text(&person.person.note);
    page.gap();
    page.quiet(&person.session.heading);
    let questions = person.session.questions.len().min(9);
    for (place, question) in person.session.questions.iter().take(questions).enumerate() {
        page.choice(digit(place), &question.text, "", false);
    }
    if questions > 0 {
        page.key(digits(questions), words.terminal_question_out());
    }
    page.key("q", words.circle_add_question());
    page.key("w", words.app_edit());
    page.key("x", words.app_delete());
    page.key("\u{2190}", words.app_back());
    match shell.ask(&page)? {
        Key::Char('q') => {
            let mut form = blank(person.person.name.clone());
            form.strong(&words.circle_add_question());
            shell.write_saved(&form, "", |shell, question| {
                let added = shell.app.add_session_question(person.id, question.to_owned());
                Ok(shell.said(added)?.is_some())
            })?;
        }
        Key::Char('w') => write(shell, Some(person))?,
        Key::Char('x') => {
            shell.delete(&person.person.name, |app| app.delete_person(person.id))?;
        }
        key => {
            let Some(place) = place(&key, questions) else { return Ok(()) };
            let question = &person.session.questions[place];
            shell.delete(&question.text, |app| app.delete_session_question(question.id))?;
        }
    }
    Ok(())
}
