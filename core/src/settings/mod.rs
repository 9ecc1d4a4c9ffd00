//! What the person chose: role, language, the hour a day begins, and the switches of privacy and tone.
//!
//! Every reading of the app has them, so only types and rows are here; what changes them stands in `setup`.

pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::clock::DEFAULT_ROLLOVER_HOUR;
use crate::content::Faith;
use crate::store::sql::stored_as_text;
use crate::written::Written;

/// On which side of a break of trust a person stands, as a whole or in one area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Side {
    /// Trust in the other was broken.
    #[default]
    Healing,
    /// They broke trust.
    Rebuilding,
    /// Both, by area.
    Both,
}
stored_as_text!(Side { Healing = "healing", Rebuilding = "rebuilding", Both = "both" });

impl Side {
    /// The person feels trust here, so there is a bowl: only the one whose trust it is puts grains in (never-bends 1).
    pub fn has_bowl(self) -> bool {
        self != Self::Rebuilding
    }

    /// The person works on their own conduct here.
    pub fn has_deeds(self) -> bool {
        self != Self::Healing
    }
}

/// The state of the whole, one tap to change, never asked for a reason (never-bends 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Situation {
    /// Working on it.
    #[default]
    WorkingOnIt,
    /// Still deciding.
    StillDeciding,
    /// Pausing.
    Pausing,
    /// Parting.
    Parting,
    /// On my own.
    OnMyOwn,
}
stored_as_text!(Situation {
    WorkingOnIt = "working_on_it",
    StillDeciding = "still_deciding",
    Pausing = "pausing",
    Parting = "parting",
    OnMyOwn = "on_my_own",
});

/// Since when, in the person's own words: said on the page of one's side, never asked for, never moved by a clock, and without a
/// reason. It decides what is offered (`crate::fit`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Since {
    /// Not said.
    #[default]
    NotSaid,
    /// The first weeks.
    FirstWeeks,
    /// The first year.
    FirstYear,
    /// Later.
    Later,
    /// Something new came out: for the healing side as the first weeks, for the rebuilding side honesty first.
    Again,
}
stored_as_text!(Since {
    NotSaid = "not_said",
    FirstWeeks = "first_weeks",
    FirstYear = "first_year",
    Later = "later",
    Again = "again",
});

/// A faith whose texts come beside the general ones, because the person chose it by its name (W10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Tradition {
    /// Buddhist.
    Buddhist,
    /// Christian.
    Christian,
    /// Jewish.
    Jewish,
    /// Muslim.
    Muslim,
}

impl Tradition {
    /// Every tradition, in the order in which they stand.
    pub const ALL: [Self; 4] = [Self::Buddhist, Self::Christian, Self::Jewish, Self::Muslim];

    /// What its texts are tagged with.
    #[must_use]
    pub fn faith(self) -> Faith {
        match self {
            Self::Buddhist => Faith::Buddhist,
            Self::Christian => Faith::Christian,
            Self::Jewish => Faith::Jewish,
            Self::Muslim => Faith::Muslim,
        }
    }
}

/// Where Exit leads (design.md 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ExitTo {
    /// Blank lines with a date.
    #[default]
    BlankPage,
    /// The phone's home screen.
    HomeScreen,
}

/// The weekday with which a week begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum WeekBegins {
    /// As the phone has it.
    #[default]
    AsThePhone,
    /// Monday.
    Monday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// How a clock time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ClockForm {
    /// As the phone has it.
    #[default]
    AsThePhone,
    /// "20:30".
    TwentyFourHours,
    /// "8:30 pm".
    TwelveHours,
}

/// What the phone's locale and settings say of weeks and clocks, and what can be chosen on it. A shell gives it after opening,
/// and again when it changes; it is stored nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhoneHabits {
    /// The weekday with which its week begins: 0 for Monday to 6 for Sunday.
    pub week_begins: u8,
    /// Its clock has twelve hours.
    pub twelve_hours: bool,
    /// It makes colours from its wallpaper, which an app may take.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub has_colours: bool,
    /// An app can lead to its home screen.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub leads_home: bool,
}

/// Everything that can be chosen. A field that an older version did not write has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Settings {
    /// BCP 47 code of a language the content has.
    pub language: String,
    /// The person's side as a whole; `None` until they said it.
    pub side: Option<Side>,
    /// State of the whole.
    pub situation: Situation,
    /// Since when.
    pub since: Since,
    /// What the partner is called; empty for "my partner". At most 40 characters.
    pub partner: Written,
    /// The hour, 0 to 11, at which a day begins (product.md system 1).
    pub rollover_hour: u8,
    /// Faith texts exist only when this is on (W10).
    pub faith: bool,
    /// The one faith whose own texts come too; `None` for the general ones alone, and always while `faith` is off.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tradition: Option<Tradition>,
    /// Bowls speak in words only, without numbers (design.md 7).
    pub words_only: bool,
    /// Card text may stand on a notification (S48).
    pub card_on_notification: bool,
    /// Card text may stand on a widget: a choice of its own, as it is seen all day (S48).
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub card_on_widget: bool,
    /// A normal pace setting many people choose: hides what is for two (S17). No reason is stored.
    pub just_for_me: bool,
    /// Locks at once, turns haptics off (S24), and outside the app leaves no quick way in and no card on a widget.
    pub extra_private: bool,
    /// The person may take screenshots, except of lock and Help (S22).
    pub allow_screenshots: bool,
    /// Where Exit leads.
    pub exit_to: ExitTo,
    /// A country for helplines, kept only because the person asked for it (R3). Empty: the device's region.
    pub country: String,
    /// Colours of the phone's wallpaper instead of Grain's own (Android, off by default).
    pub dynamic_colour: bool,
    /// The weekday with which a week begins.
    pub week_begins: WeekBegins,
    /// How a clock time is written.
    pub clock_form: ClockForm,
}

impl Settings {
    /// True while a choice and a grain that lands may be felt (design.md 5): "extra private" feels like nothing (S24).
    #[must_use]
    pub fn touches(&self) -> bool {
        !self.extra_private
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            side: None,
            situation: Situation::default(),
            since: Since::default(),
            partner: String::new().into(),
            rollover_hour: DEFAULT_ROLLOVER_HOUR,
            faith: false,
            tradition: None,
            words_only: false,
            card_on_notification: false,
            card_on_widget: false,
            just_for_me: false,
            extra_private: false,
            allow_screenshots: true,
            exit_to: ExitTo::default(),
            country: String::new(),
            dynamic_colour: false,
            week_begins: WeekBegins::default(),
            clock_form: ClockForm::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extra_private_is_felt_by_nobody() {
        assert!(Settings::default().touches());
        assert!(!Settings { extra_private: true, ..Settings::default() }.touches());
    }
}
