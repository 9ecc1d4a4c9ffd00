//! Forgiveness (product.md system 14, never-bends 3): where the hurt one is with it, in five states, said by nobody else and
//! asked for by nothing. It has no arrow to repair and none to a bowl; the search and every reminder leave it out, and on the
//! side of the one who broke trust there is no such page.

pub(crate) mod page;

const STATES: [&str; 5] = ["not_now", "willing", "in_part", "done", "revisited"];
