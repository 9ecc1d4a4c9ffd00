use grain_core::reminders::{ReminderSlot, RemindersView};
use serde_json::{Value, json};

use super::{list, maybe, text};

pub fn reminders(view: &RemindersView) -> Value {
    json!({
        "off": view.off,
        "rules": list(&view.rows, |row| json!({
            "id": text(row.id), "kind": row.draft.kind.as_str(), "times": list(&row.draft.times, |time| text(time)),
            "weekdays": row.draft.weekdays, "zone": maybe(row.draft.zone), "anyway": row.draft.at_this_time_anyway,
            "on": row.draft.on, "when": row.when,
        })),
        "quiet": { "from": text(view.quiet_from), "until": text(view.quiet_until) },
        "at_most": view.at_most,
        "paused_until": maybe(view.paused_until),
        "paused": view.paused,
        "rhythm": view.rhythm_text,
        "next": view.next,
    })
}

/// The plan: an array, in the order of the instants.
pub fn slots(slots: &[ReminderSlot]) -> Value {
    list(slots, slot)
}

pub fn slot(slot: &ReminderSlot) -> Value {
    json!({
        "id": slot.id, "kind": slot.kind.as_str(), "day": text(slot.day), "local": text(slot.local),
        "zone": text(slot.zone), "instant": text(slot.instant), "title": slot.title, "body": slot.body,
        "channel": slot.channel.as_str(), "actions": list(&slot.actions, |action| action.as_str().into()),
        "with": slot.with, "catch_up": slot.catch_up,
    })
}
