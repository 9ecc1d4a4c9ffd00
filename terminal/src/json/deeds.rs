use grain_core::promises::{
    Known, PromiseAnswer, PromiseReminder, PromiseRow, PromiseSaid, PromiseSchedule, PromiseState, PromiseView,
    PromisedTo, PromisesView,
};
use grain_core::tell::{TellView, ToTellView};
use serde_json::{Value, json};

use super::{list, maybe, text};

pub fn promises(view: &PromisesView) -> Value {
    let counts = &view.record.counts;
    json!({
        "resting_until": maybe(view.resting_until),
        "due": list(&view.due, row),
        "coming": list(&view.coming, row),
        "earlier": list(&view.earlier, row),
        "record": {
            "kept": counts.kept, "kept_late": counts.kept_late, "changed": counts.changed, "not_kept": counts.not_kept,
            "told": counts.told, "found_out": counts.found_out, "not_told_yet": counts.not_told_yet,
            "not_said": counts.not_said, "line": view.record.line, "honesty": view.record.honesty,
        },
        "todays_word_said": view.todays_word_said,
        "evening_look": view.evening_look,
        "empty": view.empty,
    })
}

pub fn promise(view: &PromiseView) -> Value {
    let draft = &view.draft;
    let to = match &draft.to {
        PromisedTo::Partner => "partner",
        PromisedTo::Myself => "myself",
        PromisedTo::Someone { name } => name,
    };
    let schedule = match draft.schedule {
        PromiseSchedule::TodaysWord => json!({ "kind": "todays_word" }),
        PromiseSchedule::Once { day } => json!({ "kind": "once", "day": text(day) }),
        PromiseSchedule::Recurring { weekdays, from, until } => {
            json!({ "kind": "recurring", "weekdays": weekdays, "from": text(from), "until": maybe(until) })
        }
    };
    let remind = match draft.remind {
        PromiseReminder::Off => Value::Null,
        PromiseReminder::OnTheDay { time, at_this_time_anyway } => {
            json!({ "time": text(time), "day_before": false, "anyway": at_this_time_anyway })
        }
        PromiseReminder::DayBefore { time, at_this_time_anyway } => {
            json!({ "time": text(time), "day_before": true, "anyway": at_this_time_anyway })
        }
    };
    json!({
        "id": text(view.id),
        "text": draft.text,
        "to": to,
        "schedule": schedule,
        "at": maybe(draft.due_time),
        "remind": remind,
        "rhythm": view.rhythm,
        "made_on": text(view.made_on),
        "ended_on": maybe(view.ended_on),
        "can_change": view.can_change,
        "very_large": view.very_large, "remind_passed": view.remind_passed,
        "days": list(&view.days, row),
    })
}

pub fn promise_said(said: &PromiseSaid) -> Value {
    json!({ "promise": row(&said.row), "text": said.text, "offer_repair": said.offer_repair })
}

/// One day of a promise.
pub fn row(row: &PromiseRow) -> Value {
    let (state, answer) = match row.state {
        PromiseState::Due => ("due", Value::Null),
        PromiseState::Coming => ("coming", Value::Null),
        PromiseState::WasDue => ("was_due", Value::Null),
        PromiseState::Ended => ("ended", Value::Null),
        PromiseState::Answered { answer } => ("answered", self::answer(answer)),
    };
    json!({
        "id": text(row.promise), "day": text(row.day), "text": row.text, "to": row.to, "rhythm": row.rhythm,
        "state": state, "answer": answer, "state_text": row.state_text, "day_text": row.day_text,
    })
}

fn answer(answer: PromiseAnswer) -> Value {
    let (said, known, new_day) = match answer {
        PromiseAnswer::Kept => ("kept", None, None),
        PromiseAnswer::KeptLate => ("kept_late", None, None),
        PromiseAnswer::NotKept { known } => ("not_kept", known, None),
        PromiseAnswer::Changed { new_day } => ("changed", None, new_day),
        PromiseAnswer::Open => ("open", None, None),
    };
    let known = known.map(|known| match known {
        Known::Told => "told",
        Known::FoundOut => "found_out",
        Known::NotToldYet => "not_told",
    });
    json!({ "said": said, "known": known, "new_day": maybe(new_day) })
}

pub fn tell(view: &TellView) -> Value {
    json!({ "open": list(&view.open, thing), "told": list(&view.told, thing), "fear": view.fear })
}

pub fn thing(thing: &ToTellView) -> Value {
    json!({
        "id": text(thing.id), "text": thing.text, "noted_on": text(thing.noted_on), "by": maybe(thing.day),
        "told_on": maybe(thing.told_on), "line": thing.line, "said": thing.said,
    })
}
