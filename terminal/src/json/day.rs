use grain_core::areas::AreaView;
use grain_core::bowl::{BowlRow, BowlView, BowlsView, GrainChange, LedgerEntryView};
use grain_core::check_in::{CheckInView, QuestionBody, QuestionView};
use grain_core::rest::RestView;
use grain_core::settings::{ExitTo, Settings};
use grain_core::today::{TodayCheckIn, TodayView};
use serde_json::{Value, json};

use super::{choice, deeds, list, maybe, notes, text};

pub fn today(view: &TodayView) -> Value {
    json!({
        "day": text(view.day),
        "date": view.date,
        "greeting": view.greeting,
        "side": maybe(view.side.map(grain_core::settings::Side::as_str)),
        "made_up": view.made_up,
        "check_in": match &view.check_in {
            TodayCheckIn::Due { first } => json!({ "state": "due", "first": question(first) }),
            TodayCheckIn::Begun { text } => json!({ "state": "begun", "text": text }),
            TodayCheckIn::Done { at, text: said, grains, closing } => json!({
                "state": "done", "at": text(at), "text": said, "grains": grains, "closing": closing,
            }),
        },
        "yesterday": view.yesterday,
        "rest": view.rest.as_ref().map(rest),
        "paused": view.paused,
        "promises": list(&view.promises, deeds::row),
        "promises_line": view.promises_line,
        "card": view.card.card.as_ref().map(notes::card),
        "prompt": notes::prompt_today(&view.prompt),
        "bowls": bowls(&view.bowls),
    })
}

fn rest(view: &RestView) -> Value {
    json!({ "until": maybe(view.until), "text": view.text, "question": view.question })
}

pub fn settings(settings: &Settings) -> Value {
    json!({
        "language": settings.language,
        "role": maybe(settings.side.map(grain_core::settings::Side::as_str)),
        "situation": settings.situation.as_str(),
        "partner": settings.partner,
        "day_starts": settings.rollover_hour,
        "faith": settings.faith,
        "words_only": settings.words_only,
        "card_on_notification": settings.card_on_notification,
        "just_for_me": settings.just_for_me,
        "exit_to": match settings.exit_to { ExitTo::BlankPage => "blank_page", ExitTo::HomeScreen => "home_screen" },
        "country": settings.country,
    })
}

pub fn areas(areas: &[AreaView]) -> Value {
    list(areas, |area| {
        json!({
            "area": area.key, "name": area.name, "note": area.note, "tracked": area.tracked, "side": area.side.as_str(),
            "series": area.series, "own": area.own, "level_known": area.level_known,
            "not_yet_since": maybe(area.not_yet_since),
        })
    })
}

pub fn bowls(view: &BowlsView) -> Value {
    json!({
        // Together they are said in a word, never a number (product.md system 6).
        "overall": view.overall.as_ref().map(|all| json!({ "word": all.word.as_str(), "text": all.word_text })),
        "areas": list(&view.rows, row),
        "rebuilding": view.rebuilding,
    })
}

fn row(row: &BowlRow) -> Value {
    json!({
        "area": row.area, "name": row.name, "level": row.level, "word": row.word.as_str(), "text": row.word_text,
        "line": row.line, "series": row.series,
    })
}

pub fn bowl(view: &BowlView) -> Value {
    let mut json = row(&view.bowl);
    json["word_line"] = view.word_line.clone().into();
    json["count"] = view.count.clone().into();
    json["note"] = view.note.clone().into();
    json["ask_starting_level"] = view.ask_starting_level.into();
    json["offer_guide"] = view.offer_guide.into();
    json["not_yet_since"] = maybe(view.not_yet_since);
    json["added_today"] = view.added_today.into();
    json["ledger"] = list(&view.ledger, entry);
    json
}

fn entry(entry: &LedgerEntryView) -> Value {
    let left = match entry.change {
        GrainChange::Tipped { left } => Some(left),
        _ => None,
    };
    json!({
        "id": text(entry.id), "day": text(entry.day), "written_at": text(entry.written_at),
        "grains": entry.change.grains(), "left": left, "text": entry.text, "source": entry.source,
        "reason": entry.reason, "why": entry.why, "taken_back": entry.taken_back,
    })
}

pub fn check_in(view: &CheckInView) -> Value {
    json!({
        "day": text(view.day),
        "past_day": view.past_day,
        "form": view.form.as_str(),
        "begun": view.begun,
        "done_at": maybe(view.done_at),
        "hard_day_until": maybe(view.hard_day_until),
        "questions": list(&view.questions, question),
    })
}

fn question(question: &QuestionView) -> Value {
    let (kind, body) = match &question.body {
        QuestionBody::Scale { choices } => ("scale", json!({ "choices": list(choices, choice) })),
        QuestionBody::One { choices } => ("one", json!({ "choices": list(choices, choice) })),
        QuestionBody::Several { choices } => ("several", json!({ "choices": list(choices, choice) })),
        QuestionBody::Tell { choices, note } => ("tell", json!({ "choices": list(choices, choice), "note": note })),
        QuestionBody::Feelings { groups, strengths, max } => (
            "feelings",
            json!({
                "max": max,
                "strengths": list(strengths, choice),
                "groups": list(groups, |group| json!({
                    "text": group.text,
                    "words": list(&group.words, |word| json!({
                        "id": word.id, "text": word.text, "chosen": word.chosen, "strength": word.strength,
                    })),
                })),
            }),
        ),
        QuestionBody::Grains { areas } => (
            "grains",
            json!({ "areas": list(areas, |area| json!({
                "area": area.area, "name": area.name, "note": area.note, "why": area.why,
                "choices": list(&area.choices, choice),
            })) }),
        ),
        QuestionBody::Behaviours { lines } => (
            "behaviours",
            json!({ "lines": list(lines, |line| json!({
                "id": line.id, "text": line.text, "choices": list(&line.choices, choice),
            })) }),
        ),
        QuestionBody::Promises { due } => (
            "promises",
            json!({ "due": list(due, |due| json!({
                "id": due.promise, "text": due.text, "choices": list(&due.choices, choice),
                "after_not_kept": list(&due.after_not_kept, choice),
            })) }),
        ),
    };
    json!({
        "id": question.id, "kind": kind, "heading": question.heading, "text": question.text, "folded": question.folded,
        "changed_on": maybe(question.changed_on), "body": body,
    })
}
