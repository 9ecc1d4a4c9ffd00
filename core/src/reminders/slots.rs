use super::plan::{self, Slot};
use super::{ReminderActionKind, ReminderChannel, ReminderKind, facts, texts};
use crate::app::Reading;
use crate::cards;
use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::content::Surface;
use crate::error::{Error, Problem, Result};

/// Days that can be planned at once.
pub(super) const MOST_DAYS: u16 = 400;
/// Slots of one plan, at most.
const MOST_SLOTS: usize = 2_000;
/// Days ahead for which the text of a card is known.
const CARD_DAYS: i32 = 14;

/// One notification that the shell is to show: everything it needs, nothing that the person wrote (S47).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderSlot {
    /// Stable and opaque: the shell replaces a pending or shown notification by it.
    pub id: String,
    /// Ids of what comes with it as one notification; to be handed back with `id` when it was shown.
    pub with: Vec<String>,
    /// What it is about; chooses icon and place to open, is never shown.
    pub kind: ReminderKind,
    /// The date in `zone`.
    pub day: LocalDay,
    /// The time in `zone`.
    pub local: WallTime,
    /// The zone of its rule, or the person's.
    pub zone: Zone,
    /// The instant.
    pub instant: Timestamp,
    /// Title, neutral.
    pub title: String,
    /// Body, neutral; the text of a gentle card where the person chose so (S48).
    pub body: String,
    /// The channel.
    pub channel: ReminderChannel,
    /// Buttons, most wanted first.
    pub actions: Vec<ReminderActionKind>,
    /// It comes late, as the phone could not show it in time. iOS shows by itself and leaves these out.
    pub catch_up: bool,
}

/// What comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderPlanView {
    /// The instant for which it was planned.
    pub planned_at: Timestamp,
    /// The zone for which it was planned: plan again when it changes.
    pub zone: Zone,
    /// In the order of their instants; at most 2000.
    pub slots: Vec<ReminderSlot>,
}

/// The plan for so many days, 1 to 400.
pub(super) fn plan(scope: &Reading<'_>, days: u16) -> Result<ReminderPlanView> {
    if !(1..=MOST_DAYS).contains(&days) {
        return Err(Error::beyond("days", Problem::OutOfRange, MOST_DAYS.into()));
    }
    let (rules, facts) = facts::gather(scope)?;
    let slots = plan::plan(&rules, &facts, days);
    let reader = texts::Reader::now(scope)?;
    let slots = slots.into_iter().take(MOST_SLOTS).map(|slot| shown(scope, &slot, reader));
    Ok(ReminderPlanView { planned_at: scope.at, zone: scope.zone, slots: slots.collect::<Result<_>>()? })
}

pub(super) fn shown(scope: &Reading<'_>, slot: &Slot, reader: texts::Reader) -> Result<ReminderSlot> {
    let kind = slot.id.kind;
    let comes_on = scope.day_of(slot.at.at);
    let text = texts::of_slot(scope.content(), (slot.id, &slot.with), comes_on, reader, slot.at.day());
    let (mut title, mut body) = (text.title.to_owned(), text.body.to_owned());
    if kind == ReminderKind::Card
        && slot.at.day().since(scope.today) < CARD_DAYS
        && let Some(card) = cards::views::for_surface(scope, slot.at.day(), Surface::Notification)?
    {
        (title, body) = (card.title, card.body);
    }
    // "Done" on one notification must not speak for another promise that came with it.
    let alone = !slot.with.iter().any(|with| !with.kind.is_offered());
    let actions = kind.actions().iter().copied().filter(|action| alone || *action != ReminderActionKind::Done);
    let local = slot.zone.shown(slot.at.at);
    Ok(ReminderSlot {
        id: slot.id.to_string(),
        with: slot.with.iter().map(ToString::to_string).collect(),
        kind,
        day: local.day(),
        local: local.time(),
        zone: slot.zone,
        instant: slot.at.at,
        title,
        body,
        channel: kind.channel(),
        actions: actions.collect(),
        catch_up: slot.catch_up,
    })
}
