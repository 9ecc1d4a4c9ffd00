use super::{ReminderActionKind, ReminderChannel};
use crate::content::{Content, Words};

/// Everything beside titles and bodies that shows outside the app. The shell makes channels and buttons of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderLabelsView {
    /// The channels.
    pub channels: Vec<ReminderChannelView>,
    /// The buttons: one for each [`ReminderActionKind`].
    pub actions: Vec<ReminderActionLabel>,
    /// "10 minutes", "1 hour", "This evening", "Tomorrow": in the order of [`super::ReminderLater`].
    pub later: Vec<String>,
    /// "1 day" to "Until a date": in the order of [`super::ReminderPause`].
    pub pause: Vec<String>,
    /// What stands where the system hides previews (S46).
    pub hidden_preview: String,
}

/// A channel with its name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderChannelView {
    /// The channel.
    pub channel: ReminderChannel,
    /// Its id for the system.
    pub id: String,
    /// Its name in the system's settings.
    pub name: String,
}

/// A button with its words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderActionLabel {
    /// The button.
    pub action: ReminderActionKind,
    /// Its id for the system.
    pub id: String,
    /// Its words.
    pub text: String,
}

pub(super) fn of(content: &Content, words: Words) -> ReminderLabelsView {
    let said = |id: &str| {
        let all = content.notifications.channel.iter().chain(content.notifications.action);
        all.clone().find(|choice| choice.id == id).map_or(String::new(), |choice| choice.text.to_owned())
    };
    let all = |ids: &[&str]| ids.iter().map(|id| said(id)).collect();
    let channel = |channel: &ReminderChannel| {
        let id = channel.as_str();
        ReminderChannelView { channel: *channel, id: id.to_owned(), name: said(id) }
    };
    let action = |action: &ReminderActionKind| {
        let id = action.as_str();
        ReminderActionLabel { action: *action, id: id.to_owned(), text: said(id) }
    };
    ReminderLabelsView {
        channels: ReminderChannel::ALL.iter().map(channel).collect(),
        actions: ReminderActionKind::ALL.iter().map(action).collect(),
        later: all(&["later_10_minutes", "later_1_hour", "later_this_evening", "later_tomorrow"]),
        pause: all(&["pause_1_day", "pause_3_days", "pause_7_days", "pause_30_days", "pause_until_date"]),
        hidden_preview: words.reminders_hidden_preview(),
    }
}
