use super::talk::Who;
use crate::app::Reading;
use crate::written::Written;

const fn key(who: Who) -> &'static str {
    match who {
        Who::Owner => "listening owner",
        Who::Other => "listening other",
    }
}

/// Names for one talk, and never on the disk. After the end of a process nobody has one.
pub(super) fn put(scope: &Reading<'_>, owner: Written, other: Written) {
    scope.memory().put(key(Who::Owner), owner);
    scope.memory().put(key(Who::Other), other);
}

pub(super) fn forget(scope: &Reading<'_>) {
    put(scope, Written::new(), Written::new());
}

/// How one of the two is called; "the one who speaks" where no name is known.
pub(super) fn of(scope: &Reading<'_>, who: Who, speaks: Who) -> String {
    let name = scope.memory().get(key(who));
    match (name.is_empty(), who == speaks) {
        (false, _) => name.into_string(),
        (true, true) => scope.words().listening_who_speaks(),
        (true, false) => scope.words().listening_who_listens(),
    }
}

/// How one of the two is called in the middle of a sentence said to the other.
pub(super) fn of_other(scope: &Reading<'_>, who: Who) -> String {
    let name = scope.memory().get(key(who));
    if name.is_empty() { scope.words().listening_the_other() } else { name.into_string() }
}
