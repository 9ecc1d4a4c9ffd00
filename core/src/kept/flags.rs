//! The gentle look at the words of an apology (product.md system 14): what may be heard in another way than it is meant.

use super::{Kept, Practice, examples};
use crate::app::Reading;

/// The sort of what the hurt one was told: it is looked at by nobody.
pub(crate) const RECEIVED: &str = "received";
/// Characters above which a text gets the look at details (voice.md 7; ours, not measured).
const LONG: usize = 1_200;

/// The flags by name. They are shown beside the words and kept nowhere, and nothing is refused for them.
pub(crate) fn of(scope: &Reading<'_>, kept: &Kept) -> Vec<&'static str> {
    if kept.practice != Practice::Repair || kept.sort == RECEIVED {
        return Vec::new();
    }
    let long = kept.words.chars().count() > LONG;
    let named = examples::phrases(scope, Practice::Repair, &kept.words);
    named.chain(long.then_some("detail")).collect()
}
