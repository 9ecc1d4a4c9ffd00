//! Card, question, things to tell, hard moments and search.

use grain_core::app::App;
use grain_core::cards::CardView;
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::moments::MomentKind;
use grain_core::prompts::{AnswerDraft, PromptTodayView};
use grain_core::tell::{TellDraft, ToTellView};
use serde_json::json;

use super::Said;
use crate::cli::{Card, Prompt, Tell};

pub fn card(app: &App, words: Words, wanted: &Card) -> Result<Said> {
    let today = app.card_today()?;
    let Some(id) = wanted.id.clone().or_else(|| today.card.as_ref().map(|card| card.id.clone())) else {
        return Ok(Said::new(json!({ "card": null, "none": today.none }), [today.none.clone()]));
    };
    let (card, said) = if wanted.keep {
        (app.keep_card(id, true)?, words.cards_kept())
    } else if wanted.hide {
        (app.hide_card(id)?, words.cards_hidden())
    } else if wanted.bring_back {
        (app.bring_back_card(id)?, String::new())
    } else if wanted.less {
        (app.less_like_card(id)?, words.cards_less_said())
    } else {
        if wanted.id.is_none() {
            app.card_seen(id.clone())?;
        }
        (app.card(id)?, String::new())
    };
    let lines = card_lines(&card).into_iter().chain([String::new(), said]);
    Ok(Said::new(json!({ "card": &card, "hard_day": today.hard_day }), lines))
}

fn card_lines(card: &CardView) -> Vec<String> {
    vec![
        card.title.clone().into(),
        String::new(),
        card.heavy.clone(),
        card.body.clone().into(),
        card.step.clone().into(),
    ]
}

pub fn prompt(app: &App, wanted: &Prompt) -> Result<Said> {
    let today = app.prompt_today()?;
    let current = || today.prompt.as_ref().map(|prompt| prompt.id.clone()).ok_or(Error::NotFound("prompt"));
    let view = if let Some(text) = &wanted.answer {
        // With no question today a line of one's own is written.
        let prompt = today.prompt.as_ref().map(|prompt| prompt.id.clone()).unwrap_or_default();
        app.answer_prompt(AnswerDraft { prompt, day: None, text: text.clone().into() })?;
        app.prompt_today()?
    } else if wanted.another {
        app.another_prompt(current()?)?
    } else if wanted.not_today {
        app.prompt_not_today()?
    } else {
        if let Some(prompt) = &today.prompt {
            app.prompt_seen(prompt.id.clone())?;
        }
        today
    };
    Ok(Said::new(&view, prompt_lines(&view)))
}

fn prompt_lines(view: &PromptTodayView) -> Vec<String> {
    let Some(prompt) = &view.prompt else {
        let own = view.own_line.as_ref().map(|line| line.text.to_string());
        return [view.none.clone()].into_iter().chain(own).collect();
    };
    vec![
        prompt.area_line.clone().into(),
        prompt.heavy.clone(),
        prompt.question.clone(),
        String::new(),
        prompt.text.clone().into(),
        prompt.answered_before.clone(),
    ]
}

pub fn tell(app: &App, words: Words, wanted: &Tell) -> Result<Said> {
    match wanted {
        Tell::Add { text, by } => {
            let view = app.add_thing_to_tell(TellDraft { text: text.clone().into(), day: *by })?;
            Ok(told(&view))
        }
        Tell::Done { id, day } => Ok(told(&app.mark_told(*id, *day)?)),
        Tell::Delete { id } => {
            app.delete_thing_to_tell(*id)?;
            Ok(Said::new(json!({ "deleted": id.to_string() }), [words.app_deleted()]))
        }
        Tell::List => {
            let view = app.things_to_tell()?;
            let row = |thing: &ToTellView| {
                let said = if thing.line.is_empty() {
                    thing.text.clone()
                } else {
                    words.terminal_row(&thing.text, &thing.line).into()
                };
                words.terminal_item(said, thing.id.to_string())
            };
            let mut lines: Vec<String> = view.open.iter().chain(&view.told).map(row).collect();
            if lines.is_empty() {
                lines.push(words.empty_tell());
            }
            lines.extend([String::new(), view.fear.clone()]);
            Ok(Said::new(&view, lines))
        }
    }
}

fn told(view: &ToTellView) -> Said {
    Said::new(view, [view.said.clone(), view.id.to_string()])
}

pub fn moment(app: &App, kind: MomentKind, note: Option<&str>, only_script: bool) -> Result<Said> {
    let script = app.moment_script(kind, true)?;
    let noted = if only_script { None } else { Some(app.note_moment(kind, note.unwrap_or_default().to_owned())?) };
    let mut lines = vec![script.title.clone(), String::new()];
    for screen in &script.screens {
        lines.extend(screen.lines.iter().cloned().chain(screen.say.iter().map(ToString::to_string)));
        lines.extend(screen.choices.iter().map(|choice| choice.text.clone()));
        lines.push(String::new());
    }
    lines.extend(noted.iter().map(|noted| noted.text.clone()));
    let noted = noted.map(|noted| json!({ "id": noted.id.to_string(), "text": noted.text, "hint": noted.hint }));
    Ok(Said::new(json!({ "script": script, "noted": noted }), lines))
}

pub fn search(app: &App, text: &str) -> Result<Said> {
    // A page has nothing to say before the first letter; a command that was given none has.
    if text.trim().is_empty() {
        return Err(Error::input("text", Problem::Empty));
    }
    let view = app.search(text.to_owned())?;
    let mut lines = vec![view.line.clone(), String::new()];
    for hit in &view.hits {
        let head = [hit.kind_text.as_str(), hit.day_text.as_str()];
        lines.push(head.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
        lines.extend([format!("  {}", hit.text()), String::new()]);
    }
    Ok(Said::new(&view, lines))
}
