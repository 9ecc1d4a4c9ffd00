//! The card and prompt record of safety 3.3, read strictly: an unknown or missing field is a fault, never a default.

use serde::Deserialize;

/// A closed list of words, as the TOML spells them.
macro_rules! closed_words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[allow(missing_docs, reason = "the spelling beside each variant says it")]
        pub enum $name { $(#[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order they are written here.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value as the TOML spells it.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

closed_words!(
    /// Who a text speaks to.
    Role { Hurt = "hurt", Hurter = "hurter", Either = "either", Solo = "solo" }
);
closed_words!(
    /// The part of the road a text belongs to.
    Stage { Honesty = "honesty", Safety = "safety", Trust = "trust", Connection = "connection", Any = "any" }
);
closed_words!(
    /// Closeness is not among them: no card is written about it (D4).
    Area {
        Emotions = "emotions", Money = "money", Faith = "faith", Children = "children", Faithfulness = "faithfulness",
        Honesty = "honesty", Time = "time", Digital = "digital", Home = "home", None = "none",
    }
);
closed_words!(
    /// The tradition a faith text is tagged with.
    Faith {
        None = "none", General = "general", Christian = "christian", Jewish = "jewish", Muslim = "muslim",
        Buddhist = "buddhist",
    }
);
closed_words!(
    /// What makes a text unfit for a lock screen.
    Sensitivity {
        None = "none", Infidelity = "infidelity", Anger = "anger", Grief = "grief", Money = "money",
        Children = "children", Substance = "substance", Safety = "safety", Despair = "despair",
    }
);
closed_words!(
    /// What a text does.
    Kind { Permission = "permission", Practice = "practice", Perspective = "perspective", Rest = "rest" }
);
closed_words!(
    /// How a card says it. Every prompt is a question and names none.
    Form {
        Observation = "observation", SayAloud = "say_aloud", Scene = "scene", Fact = "fact", Question = "question",
        List = "list", Mistake = "mistake", Humour = "humour", Silence = "silence", Step = "step",
    }
);
closed_words!(
    /// The day or the crossroads a text is made for.
    When { Any = "any", Hard = "hard", Deciding = "deciding", Parting = "parting", Crossroads = "crossroads" }
);
closed_words!(
    /// The part of the day a text is made for.
    Hour { Any = "any", Morning = "morning", Evening = "evening" }
);
closed_words!(
    /// A time at which a text is held back.
    NotWhen { HardDay = "hard_day", Separated = "separated", Paused = "paused", FirstWeeks = "first_weeks" }
);
closed_words!(
    /// Where a text may show.
    Surface { App = "app", Notification = "notification", Widget = "widget" }
);
closed_words!(
    /// The source article an idea came from.
    Seed { S000 = "000", S001 = "001", S002 = "002", S003 = "003", S004 = "004", None = "none" }
);
closed_words!(
    /// How far people have read a text; only people move it (L12).
    Review {
        Draft = "draft", LintOk = "lint_ok", EditorOk = "editor_ok", ExpertOk = "expert_ok",
        Approved = "approved", Retired = "retired",
    }
);

/// One named exception to a phrase family, F14 to F20 only.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allow {
    /// The family, such as "F18".
    pub family: String,
    /// Why the text is fine all the same.
    pub reason: String,
    /// The person who agreed, or "unreviewed".
    pub reviewer: String,
}

/// A card, or a prompt: they share every field; the body of a prompt is the question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are those of safety 3.3")]
pub struct Record {
    pub id: String,
    pub version: u32,
    pub role: Role,
    pub stage: Stage,
    pub area: Area,
    pub faith: Faith,
    pub sensitivity: Sensitivity,
    pub kind: Kind,
    #[serde(default)]
    pub form: Option<Form>,
    pub when: When,
    pub hour: Hour,
    pub not_when: Vec<NotWhen>,
    #[serde(default)]
    pub first_days: bool,
    pub surfaces: Vec<Surface>,
    pub title: String,
    pub body: String,
    pub step: String,
    pub translator_note: String,
    pub source_seed: Seed,
    pub source_idea: String,
    pub review: Review,
    #[serde(default)]
    pub lint_allow: Vec<Allow>,
    #[serde(default)]
    pub expires_on: Option<String>,
    pub text_hash: String,
}

impl Record {
    /// The parts a reader sees, with their names; an empty step is left out.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("title", self.title.as_str()), ("body", self.body.as_str()), ("step", self.step.as_str())]
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
    }

    /// True when the text may leave the app, by the person's own choice.
    #[must_use]
    pub fn may_leave_the_app(&self) -> bool {
        self.surfaces.iter().any(|surface| *surface != Surface::App)
    }
}
