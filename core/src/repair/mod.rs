//! Repair (product.md system 14, S11): what I did, how it hurt, what makes it right and what I change become one text that may
//! stay unsaid; words that can sound like an excuse get a gentle look and are never refused. The hurt one notes what was told
//! and what is missing, and owes nothing for it. No arrow leads from here to forgiveness, and none to a bowl.

pub(crate) mod page;

/// What an apology is about.
const ABOUT: [&str; 5] = ["promise", "slip", "words", "hidden", "else"];
