use crate::clock::{LocalDay, RarerRhythm, Timestamp, WallTime, Zone};
use crate::ids::Id;
use crate::store::sql::stored_as_text;

/// What a reminder is about. Its word is also the `use` of its texts in `notifications.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderKind {
    /// The check-in of the day.
    CheckIn,
    /// The card of the day.
    Card,
    /// The question of the day.
    Prompt,
    /// A promise on its day.
    Promise,
    /// A promise on the day before.
    PromiseBefore,
    /// Something to tell.
    Disclosure,
    /// The time of return from a pause.
    Timer,
    /// One to try, by the person's own tap.
    Test,
    /// The last one that iOS holds: it asks to open the app once.
    TopUp,
    /// A look again at what is kept.
    Look,
    /// The week, on the weekday and at the time of the person's choice. The last one: a stored slot holds the number of its
    /// kind.
    Week,
}
stored_as_text!(ReminderKind {
    CheckIn = "check_in",
    Card = "card",
    Prompt = "prompt",
    Promise = "promise",
    PromiseBefore = "promise_before",
    Disclosure = "tell",
    Timer = "timer",
    Test = "test",
    TopUp = "top_up",
    Look = "look",
    Week = "weekly",
});

/// The channel of the system's settings in which a kind comes. No sound, no heads-up (N11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderChannel {
    /// What comes day by day.
    Daily,
    /// What stands on a list of the person's own.
    Lists,
    /// What comes by the week.
    Weekly,
    /// Copies.
    Storage,
}
stored_as_text!(ReminderChannel { Daily = "daily", Lists = "lists", Weekly = "weekly", Storage = "storage" });

/// A button of a notification. The words are in [`super::ReminderLabelsView`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderActionKind {
    /// Opens the app.
    Open,
    /// Says that it is done, without opening the app.
    Done,
    /// Puts it off.
    Later,
    /// No more of it today: a reply (N10).
    NotToday,
    /// They come less often from now on.
    Fewer,
    /// All of them rest for some days.
    Pause,
}
stored_as_text!(ReminderActionKind {
    Open = "open",
    Done = "done",
    Later = "later",
    NotToday = "not_today",
    Fewer = "fewer",
    Pause = "pause",
});

impl ReminderKind {
    /// Grain offers it by itself: capped, spaced, backed off, and silent when its day has its answer. Everything else the
    /// person tied to something of theirs, and it always comes.
    pub const fn is_offered(self) -> bool {
        self.is_set_by_hand() || matches!(self, Self::Look)
    }

    /// It comes at times that the person sets on the page of reminders.
    pub const fn is_set_by_hand(self) -> bool {
        matches!(self, Self::CheckIn | Self::Card | Self::Prompt | Self::Week)
    }

    /// It comes once in a week or more rarely: what was passed over then would be gone for long.
    pub const fn is_rare(self) -> bool {
        matches!(self, Self::Look | Self::Week)
    }

    /// The channel.
    pub const fn channel(self) -> ReminderChannel {
        match self {
            Self::CheckIn | Self::Card | Self::Prompt | Self::Test | Self::TopUp => ReminderChannel::Daily,
            Self::Promise | Self::PromiseBefore | Self::Disclosure | Self::Timer => ReminderChannel::Lists,
            Self::Look | Self::Week => ReminderChannel::Weekly,
        }
    }

    /// The buttons, most wanted first. A system that shows fewer takes the first ones.
    pub const fn actions(self) -> &'static [ReminderActionKind] {
        use ReminderActionKind::{Done, Fewer, Later, NotToday, Open, Pause};
        match self {
            Self::CheckIn | Self::Card | Self::Prompt | Self::Look | Self::Week => {
                &[Open, Later, NotToday, Fewer, Pause]
            }
            Self::Promise | Self::Disclosure => &[Done, Later, NotToday, Open, Pause],
            Self::PromiseBefore => &[Open, Later, NotToday, Pause],
            Self::Timer => &[Open, Later, NotToday],
            Self::Test | Self::TopUp => &[Open],
        }
    }
}

/// When a rule has its times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// On these days of the week, at each of these times.
    Weekly {
        /// Bit 0 is Monday, bit 6 Sunday.
        weekdays: u8,
        /// Rising, none twice.
        times: Vec<WallTime>,
    },
    /// On the days of a rarer rhythm, at each of these times.
    Rarer {
        /// Which days.
        rhythm: RarerRhythm,
        /// Rising, none twice.
        times: Vec<WallTime>,
    },
    /// On these days, at this time.
    On {
        /// Rising, none twice.
        days: Vec<LocalDay>,
        /// When.
        time: WallTime,
    },
    /// Once.
    At {
        /// When.
        instant: Timestamp,
    },
}

/// One schedule: what, when, where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The schedule: a rule, a promise, a thing to tell or a timer.
    pub schedule: Id,
    /// What it is about.
    pub kind: ReminderKind,
    /// When.
    pub when: When,
    /// The zone to which its times belong; `None` for times that travel with the person.
    pub zone: Option<Zone>,
    /// In quiet hours too.
    pub anyway: bool,
    /// Nothing at or before this instant.
    pub since: Timestamp,
}

impl Rule {
    /// Whether a day is one of its days, apart from the weekday.
    pub(super) fn has_day(&self, day: LocalDay) -> bool {
        match &self.when {
            When::Weekly { .. } => true,
            When::Rarer { rhythm, .. } => rhythm.includes(day),
            When::On { days, .. } => days.binary_search(&day).is_ok(),
            When::At { .. } => false,
        }
    }
}
