//! Healing stages (product.md system 9): disbelief, tentative, at ease, area by area, said by the one whose trust it is and
//! never worked out from entries. Moving back is one tap; the history has dates and labels and no direction.

pub(crate) mod page;

/// From the first on; "not now" stands apart.
const STAGES: [&str; 4] = ["disbelief", "tentative", "at_ease", "not_now"];

/// A stage is said that lies before the one that was said last.
fn is_back(before: &str, now: &str) -> bool {
    let place = |stage: &str| STAGES[..3].iter().position(|known| *known == stage);
    place(now).zip(place(before)).is_some_and(|(now, before)| now < before)
}
