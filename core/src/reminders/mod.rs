//! Reminders (product.md system 4): rules -> dated occurrences -> a bounded plan of slots that a shell performs.
//!
//! Where to start: a [`Rule`] says when something may come, [`occurrences`] dates it with the one zone conversion,
//! [`plan::plan`] makes the slots. Everything the plan depends on is a value ([`plan::Facts`]); [`facts`] gathers it from
//! the store. What Grain offers is off until asked, capped and fades out when ignored (N1, N2, N4); what a person tied to
//! one promise, one thing to tell or one time of return always comes. Texts are neutral (S45 to S50).
//!
//! To add a kind: one variant of [`ReminderKind`] (the compiler names the rest), its texts in `notifications.toml`, and a
//! line in [`facts`] that says where its days come from.

mod act;
mod android;
mod caps;
mod delivery;
mod draft;
mod facts;
pub(crate) mod hard_day;
mod health;
mod id;
mod ios;
mod labels;
mod merge;
pub mod occurrences;
pub(crate) mod ops;
pub(crate) mod page;
pub mod plan;
pub mod quiet;
pub mod rhythm;
mod rule;
mod slots;
pub(crate) mod store;
mod texts;
pub(crate) mod timer;
mod views;

pub use act::{ReminderActed, ReminderAction, ReminderLater, ReminderPause};
pub use android::{AndroidPlan, DirectBootSlot};
pub use draft::ReminderDraft;
pub use health::{
    ExactAlarms, HealthCheckState, HealthCheckView, HealthSettings, ReminderHealthFacts, ReminderHealthView,
};
pub use id::SlotId;
pub use ios::{IosPlan, IosRequest, IosTrigger};
pub use labels::{ReminderActionLabel, ReminderChannelView, ReminderLabelsView};
pub use rule::{ReminderActionKind, ReminderChannel, ReminderKind, Rule, When};
pub use slots::{ReminderPlanView, ReminderSlot};
pub use texts::wordings;
pub use views::{ComingReminderView, ReminderRowView, RemindersView};
