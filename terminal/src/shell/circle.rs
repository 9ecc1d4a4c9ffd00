use grain_core::circle::{PersonDraft, PersonView};

use super::keys::Key;
use super::{Shell, Step, blank, digit, digits, place};

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
            Key::Char('n') => add(shell)?,
            key => {
                if let Some(place) = place(&key, view.people.len().min(9)) {
                    one(shell, &view.people[place])?;
                }
            }
        }
    }
}

fn add(shell: &mut Shell) -> Step {
    let Some(draft) = draft(shell, PersonDraft::default())? else { return Ok(()) };
    let added = shell.app.add_person(draft);
    shell.said(added)?;
    Ok(())
}

/// Name, who it is, number; `None` without a name.
fn draft(shell: &mut Shell, before: PersonDraft) -> Step<Option<PersonDraft>> {
    let words = shell.words;
    let view = shell.app.circle()?;
    let field = |title: String, hint: String, before: &str, shell: &mut Shell| {
        let mut page = blank(words.circle_title());
        page.strong(&title);
        page.quiet(&hint);
        shell.write(&page, before)
    };
    let name = field(words.circle_name(), words.circle_name_hint(), &before.name, shell)?;
    let Some(name) = name else { return Ok(None) };
    let kinds: Vec<_> = view.relations.iter().map(|relation| relation.text.clone()).collect();
    let kind = shell.choose(&words.circle_title(), &words.circle_kind(), &kinds)?;
    let relation = kind.map_or(before.relation, |place| view.relations[place].relation);
    let phone = field(words.circle_number(), String::new(), &before.phone, shell)?.unwrap_or_default();
    Ok(Some(PersonDraft { name: name.into(), relation, phone: phone.into(), ..before }))
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
            if let Some(question) = shell.write(&form, "")? {
                let added = shell.app.add_session_question(person.id, question);
                shell.said(added)?;
            }
        }
        Key::Char('w') => {
            if let Some(draft) = draft(shell, person.person.clone())? {
                let changed = shell.app.change_person(person.id, draft);
                shell.said(changed)?;
            }
        }
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
