use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::Result;
use grain_core::today::TodayCheckIn;

use super::{Said, bowl};

pub fn today(app: &App, words: Words) -> Result<Said> {
    let view = app.today()?;
    let mut lines = vec![view.date.clone(), view.made_up.clone(), String::new()];
    match &view.check_in {
        TodayCheckIn::Due { first } => lines.push(first.text.clone()),
        TodayCheckIn::Begun { text } => lines.push(text.clone()),
        TodayCheckIn::Done { text, grains, closing, .. } => {
            lines.push(words.terminal_row(words.today_checked_in(), text));
            lines.extend(grains.iter().map(ToString::to_string));
            lines.push(closing.clone());
        }
    }
    if let Some(rest) = &view.rest {
        lines.extend([words.today_hard_text(), rest.text.clone()]);
    }
    lines.extend([view.yesterday.clone(), view.paused.clone(), view.promises_line.clone()]);
    lines.extend(view.promises.iter().map(|row| words.terminal_row(&row.text, &row.state_text)));
    lines.push(String::new());
    lines.extend(bowl::rows(words, &view.bowls));
    lines.push(String::new());
    match &view.card.card {
        Some(card) => lines.extend([&card.title, &card.body, &card.step].map(ToString::to_string)),
        None => lines.push(view.card.none.clone()),
    }
    lines.push(String::new());
    lines.push(view.prompt.prompt.as_ref().map_or(view.prompt.none.clone(), |prompt| prompt.question.clone()));
    Ok(Said::new(&view, lines))
}
