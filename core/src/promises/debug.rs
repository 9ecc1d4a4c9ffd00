//! What a person wrote is never printed: `Debug` shows its length.

use std::fmt;

use super::{EarlierWords, PromiseDraft, PromiseRow, PromiseView, PromisedTo};

macro_rules! debug_without_text {
    ($($type:ident: $($field:ident),*;)*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($type))
                    .field("characters", &self.written().chars().count())
                    $(.field(stringify!($field), &self.$field))*
                    .finish_non_exhaustive()
            }
        }
    )*};
}

impl PromiseDraft {
    fn written(&self) -> &str {
        &self.text
    }
}

impl PromiseRow {
    fn written(&self) -> &str {
        &self.text
    }
}

impl PromiseView {
    fn written(&self) -> &str {
        &self.draft.text
    }
}

impl EarlierWords {
    fn written(&self) -> &str {
        &self.text
    }
}

impl PromisedTo {
    fn written(&self) -> &str {
        match self {
            Self::Partner | Self::Myself => "",
            Self::Someone { name } => name,
        }
    }
}

debug_without_text! {
    PromisedTo: ;
    PromiseDraft: schedule, due_time, remind;
    PromiseRow: promise, day, state, state_text, day_text, mark;
    PromiseView: id, made_on, ended_on, days, earlier_answers;
    EarlierWords: changed_on;
}
