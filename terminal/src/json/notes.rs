use grain_core::cards::CardView;
use grain_core::moments::MomentScriptView;
use grain_core::prompts::{AnswerView, PromptTodayView};
use grain_core::safety::{HelplineView, SafetyListView, SafetyPageView};
use grain_core::search::SearchView;
use serde_json::{Value, json};

use super::{list, maybe, text};

pub fn card(card: &CardView) -> Value {
    json!({
        "id": card.id, "title": card.title, "body": card.body, "step": card.step,
        "kind": maybe(card.kind.map(grain_core::content::Kind::as_str)), "area": card.area, "heavy": card.heavy,
        "own": card.own, "kept": card.kept, "hidden": card.hidden, "reviewed": card.reviewed,
    })
}

pub fn prompt_today(view: &PromptTodayView) -> Value {
    let prompt = view.prompt.as_ref().map(|prompt| {
        json!({
            "id": prompt.id, "title": prompt.title, "question": prompt.question, "area": prompt.area,
            "heavy": prompt.heavy, "day": text(prompt.day), "text": prompt.text,
            "earlier": list(&prompt.earlier, answer), "reviewed": prompt.reviewed,
        })
    });
    json!({
        "prompt": prompt, "put_off": view.put_off, "none": view.none, "own_line": view.own_line.as_ref().map(answer),
    })
}

fn answer(answer: &AnswerView) -> Value {
    json!({ "id": text(answer.id), "question": answer.question, "day": text(answer.day), "text": answer.text })
}

pub fn script(script: &MomentScriptView) -> Value {
    json!({
        "kind": script.kind.as_str(),
        "title": script.title,
        "screens": list(&script.screens, |screen| json!({
            "seconds": screen.seconds, "lines": screen.lines, "say": screen.say, "breathes": screen.breathes,
            "choices": list(&screen.choices, |choice| choice.text.clone().into()),
        })),
        "breathing": script.breathing.as_ref().map(|breath| json!({
            "rounds": breath.rounds, "seconds": breath.seconds, "counts": breath.counts,
        })),
        "returns": list(&script.returns, |back| json!({
            "at": text(back.at), "text": back.text, "back": back.back, "say": back.say,
        })),
    })
}

pub fn search(view: &SearchView) -> Value {
    json!({
        "line": view.line,
        "hits": list(&view.hits, |hit| json!({
            "kind": hit.kind.as_str(), "text": hit.kind_text, "id": text(hit.id), "day": maybe(hit.day),
            "snippet": hit.text(),
            "parts": list(&hit.snippet, |part| json!({ "text": part.text, "matched": part.matched })),
        })),
    })
}

pub fn safety_page(page: &SafetyPageView) -> Value {
    let lines = &page.helplines;
    json!({
        "title": page.title,
        "heading": page.heading,
        "intro": page.intro,
        "lines": page.lines,
        "fault_line": page.fault_line,
        "after_fear": titled(&page.after_fear),
        "country": lines.country.as_ref().map(|country| json!({ "code": country.code, "name": country.name })),
        "helplines": list(&lines.first, helpline),
        "more": list(&lines.more, helpline),
        "unknown_country": lines.unknown,
        "call_note": lines.call_note,
        "check_note": lines.check_note,
        "countries": list(&page.countries, |country| json!({ "code": country.code, "name": country.name })),
        "other_side": titled(&page.other_side),
        "other_side_helplines": list(&page.other_side_helplines, helpline),
        "young": titled(&page.young),
        "young_helplines": list(&page.young_helplines, helpline),
        "leaving": list(&page.leaving, titled),
        "professional": titled(&page.professional),
        "legal": titled(&page.legal),
        "not_therapy": page.not_therapy,
    })
}

fn helpline(line: &HelplineView) -> Value {
    json!({
        "name": line.name, "line": line.line, "details": line.details, "number": line.number, "call": line.call,
    })
}

fn titled(list: &SafetyListView) -> Value {
    json!({ "title": list.title, "lines": list.lines })
}
