use super::{ReminderKind, ReminderSlot, slots, texts};
use crate::app::{App, Reading};
use crate::clock::{Timestamp, Zone};
use crate::error::Result;

/// Days of slots that are kept for a restart before the first unlock.
const DAYS: u16 = 7;
/// Slots kept for it, at most.
const KEPT: usize = 16;

/// What Android arms: two alarms, never more (reliability 1.1). Everything else stays in the core.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AndroidPlan {
    /// The next slot. At its alarm, plan again and show every slot that is due then, tell that it was delivered, arm anew.
    pub next: Option<ReminderSlot>,
    /// The person tied it to an hour of their own: an exact alarm, where they allowed those.
    pub exact: bool,
    /// The second alarm: plan again then, whatever happened.
    pub watchdog: Timestamp,
    /// All that may lie in storage that is readable before the first unlock. Opaque ids and neutral texts, no key.
    pub direct_boot: Vec<DirectBootSlot>,
    /// The zone for which it was planned: plan again when it changes.
    pub zone: Zone,
}

/// A slot as it may be stored outside the encrypted database.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DirectBootSlot {
    /// The instant.
    pub instant: Timestamp,
    /// Its id.
    pub id: String,
    /// Ids of what comes with it.
    pub with: Vec<String>,
    /// Title, neutral.
    pub title: String,
    /// Body, neutral: never the text of a card.
    pub body: String,
    /// Id of the channel.
    pub channel: String,
}

impl App {
    /// The plan as Android arms it.
    pub fn plan_reminders_android(&self) -> Result<AndroidPlan> {
        self.read_seeded(plan)
    }
}

fn plan(scope: &Reading<'_>) -> Result<AndroidPlan> {
    let near = slots::plan(scope, DAYS)?.slots;
    let next = match near.first() {
        Some(first) => Some(first.clone()),
        None => slots::plan(scope, slots::MOST_DAYS)?.slots.into_iter().next(),
    };
    let reader = texts::Reader::now(scope)?;
    let direct_boot = near.into_iter().take(KEPT).map(|slot| {
        // Before the first unlocking no text of a card is shown: the neutral one stands there.
        let (title, body) = if slot.kind == ReminderKind::Card {
            let text = texts::of(scope.content(), slot.kind, reader, scope.zone.shown(slot.instant).day());
            (text.title.to_owned(), text.body.to_owned())
        } else {
            (slot.title, slot.body)
        };
        DirectBootSlot {
            instant: slot.instant,
            id: slot.id,
            with: slot.with,
            title,
            body,
            channel: slot.channel.as_str().to_owned(),
        }
    });
    Ok(AndroidPlan {
        exact: next.as_ref().is_some_and(|slot| !slot.kind.is_offered()),
        next,
        watchdog: scope.at.plus(Timestamp::DAY),
        direct_boot: direct_boot.collect(),
        zone: scope.zone,
    })
}
