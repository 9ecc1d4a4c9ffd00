//! Putting things in order. The sort of the standard library is compiled anew for each kind of thing, five kilobytes each
//! time; here the places are sorted, once for all kinds, and the things then change places.

use std::cmp::Ordering;

/// Sorting a slice; equal things keep their order.
pub(crate) trait InOrder<T> {
    /// By the things themselves.
    fn in_order(&mut self)
    where
        T: Ord;

    /// By a comparison, which must be a total order.
    fn in_order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// By a key, made anew for each comparison.
    fn in_order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> InOrder<T> for [T] {
    fn in_order(&mut self)
    where
        T: Ord,
    {
        self.in_order_by(T::cmp);
    }

    fn in_order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let mut from = places(self.len(), &|one, other| compare(&self[one], &self[other]));
        moved(&mut from, &mut |one, other| self.swap(one, other));
    }

    fn in_order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.in_order_by(|one, other| key(one).cmp(&key(other)));
    }
}

/// Where what belongs at each place stands now.
fn places(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Swaps until every place has what belongs there, round after round of places that give to each other.
fn moved(from: &mut [usize], swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..from.len() {
        let mut place = start;
        loop {
            let next = std::mem::replace(&mut from[place], place);
            if next == start {
                break;
            }
            swap(place, next);
            place = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::InOrder;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn things_stand_as_the_standard_library_sorts_them(things in prop::collection::vec((0u8..12, any::<u16>()), 0..200)) {
            let (mut ours, mut theirs) = (things.clone(), things.clone());
            ours.in_order();
            theirs.sort_unstable();
            prop_assert_eq!(&ours, &theirs);

            let (mut ours, mut theirs) = (things.clone(), things);
            ours.in_order_by_key(|thing| std::cmp::Reverse(thing.0));
            theirs.sort_by_key(|thing| std::cmp::Reverse(thing.0));
            prop_assert_eq!(ours, theirs, "equal things keep their order");
        }
    }
}
