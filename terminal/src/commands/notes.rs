//! Today, its card and its question, and hard moments.

use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, Result};
use grain_core::moments::MomentKind;
use grain_core::page::Route;
use grain_core::prompts::AnswerDraft;
use serde_json::json;

use super::Output;
use crate::cli::Prompt;
use crate::shell::{blank, cards, today};

pub fn today(app: &App, words: Words) -> Result<Output> {
    let view = app.today()?;
    let page = today::draw(app, words, &view, today::Seen::default())?;
    Ok(Output::new(&view, page.plain()))
}

/// The card with the route of its page, where it is kept or hidden.
pub fn card(app: &App, words: Words) -> Result<Output> {
    let today = app.card_today()?;
    let Some(card) = &today.card else { return Ok(Output::new(&today, [today.none.clone()])) };
    app.card_seen(card.id.clone())?;
    let mut page = blank(words.cards_title());
    cards::draw_card(&mut page, card);
    let lines = page.plain().chain([String::new(), format!("-> {}", Route::of("card", &card.id))]);
    Ok(Output::new(&today, lines))
}

pub fn prompt(app: &App, words: Words, wanted: &Prompt) -> Result<Output> {
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
    let mut page = blank(words.prompts_title());
    match &view.prompt {
        Some(prompt) => cards::draw(&mut page, prompt),
        None => page.text(&view.none),
    }
    let own = view.own_line.as_ref().filter(|_| view.prompt.is_none()).map(|line| line.text.to_string());
    Ok(Output::new(&view, page.plain().chain(own)))
}

/// Notes a hard moment, and gives the pause for one who is getting defensive, else the ground.
pub fn moment(app: &App, kind: Option<MomentKind>, note: Option<&str>, only_script: bool) -> Result<Output> {
    let noted = if only_script { None } else { Some(app.note_moment(kind, note.unwrap_or_default().to_owned())?) };
    let (script, mut lines) = if kind == Some(MomentKind::Defensive) {
        let pause = app.pause()?;
        let mut lines = vec![pause.title.clone(), String::new(), pause.first.clone()];
        lines.extend(pause.safety.iter().cloned());
        for time in &pause.times {
            lines.extend([String::new(), time.spoken.clone()]);
            lines.extend(time.say.iter().map(ToString::to_string));
        }
        (json!(pause), lines)
    } else {
        let ground = app.grounding()?;
        let mut lines = vec![ground.title.clone(), String::new(), ground.safety.clone(), String::new()];
        for step in &ground.steps {
            lines.extend(step.ways.iter().cloned());
            lines.push(String::new());
        }
        lines.push(ground.end.clone());
        (json!(ground), lines)
    };
    lines.push(String::new());
    lines.extend(noted.iter().map(|noted| noted.text.clone()));
    let noted = noted.map(|noted| json!({ "id": noted.id.to_string(), "text": noted.text, "hint": noted.hint }));
    Ok(Output::new(json!({ "script": script, "noted": noted }), lines))
}
