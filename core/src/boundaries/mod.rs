//! Boundaries and expectations (product.md system 17, S8): what I do not accept and what I do then, what I ask for, what I
//! stay away from. About one's own safety, never a rule for the other: nothing here can be signed, enforced or counted. What
//! sounds like a threat gets a kind word and Help, and is never refused.

pub(crate) mod page;
