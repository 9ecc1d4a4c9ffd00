//! Numbers that hold where there are few entries and some that stand out. What each is and where it comes from: docs/insights.md.

use crate::order::InOrder;
/// The 97.5th hundredth of the normal distribution: an interval that holds in 95 of 100.
pub(super) const Z95: f64 = 1.959_963_984_540_054;
/// The 99.95th: in 999 of 1,000, for as many as fifty looks at the same entries (Bonferroni: 0.05 / 50 = 0.001).
pub(super) const Z999: f64 = 3.290_526_731_491_896;

/// The middle of some numbers, the mean of the two in the middle for an even number of them; `None` of none.
pub(super) fn median(numbers: &mut [f64]) -> Option<f64> {
    numbers.in_order_by(f64::total_cmp);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    Some(if numbers.len() % 2 == 1 { upper } else { f64::midpoint(numbers[half - 1], upper) })
}

/// How steep, with the two ends between which it lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slope {
    pub slope: f64,
    pub low: f64,
    pub high: f64,
}

/// The median of the slopes between any two points (Theil 1950, Sen 1968) with Sen's interval, ties counted. The points are
/// pairs of where and how much; `None` of points that all stand at one place.
#[allow(clippy::float_cmp, reason = "a tie is a number that is the same")]
pub(super) fn theil_sen(points: &[(f64, f64)], z: f64) -> Option<Slope> {
    let mut slopes = Vec::with_capacity(points.len() * points.len().saturating_sub(1) / 2);
    for (n, (x, y)) in points.iter().enumerate() {
        slopes.extend(points[..n].iter().filter(|(other, _)| other != x).map(|(ox, oy)| (y - oy) / (x - ox)));
    }
    let slope = median(&mut slopes)?;
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let term = |n: usize| count(n) * (count(n) - 1.0) * (2.0 * count(n) + 5.0);
    let ties = |pick: fn(&(f64, f64)) -> f64| {
        let mut all: Vec<f64> = points.iter().map(pick).collect();
        all.in_order_by(f64::total_cmp);
        all.chunk_by(|a, b| a == b).map(|same| term(same.len())).sum::<f64>()
    };
    let spread = ((term(points.len()) - ties(|point| point.0) - ties(|point| point.1)) / 18.0).max(0.0).sqrt();
    let (all, half) = (count(slopes.len()), z * spread);
    // As scipy has it: the half that is rounded goes to the even neighbour.
    let (low, high) = (f64::midpoint(all, -half).round_ties_even() - 1.0, f64::midpoint(all, half).round_ties_even());
    let at = |place: f64| {
        // Not below zero, and slopes are never so many that a float could not hold their number.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let place = place.max(0.0) as usize;
        place.min(slopes.len() - 1)
    };
    let (low, high) = (at(low), at(high));
    Some(Slope { slope, low: slopes[low], high: slopes[high] })
}

/// Between which shares the true one lies when something was so `so` times of `all` (Wilson 1927).
pub(super) fn wilson(so: u32, all: u32, z: f64) -> Option<(f64, f64)> {
    if all == 0 {
        return None;
    }
    let (so, all) = (f64::from(so), f64::from(all));
    let (share, square) = (so / all, z * z);
    let middle = (share + square / (2.0 * all)) / (1.0 + square / all);
    let half = z / (1.0 + square / all) * (share * (1.0 - share) / all + square / (4.0 * all * all)).sqrt();
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

/// How many times as often something was so after one thing as without it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ratio {
    pub ratio: f64,
    pub low: f64,
    pub high: f64,
}

/// The ratio of two shares with its interval on the scale of logarithms (Katz et al. 1978). `None` where one of the four counts
/// leaves nothing to divide by: then nothing is said.
pub(super) fn relative_risk((so, all): (u32, u32), (so_else, all_else): (u32, u32), z: f64) -> Option<Ratio> {
    if so == 0 || so_else == 0 || so > all || so_else > all_else {
        return None;
    }
    let [so, all, so_else, all_else] = [so, all, so_else, all_else].map(f64::from);
    let ratio = (so / all) / (so_else / all_else);
    let spread = (1.0 / so - 1.0 / all + 1.0 / so_else - 1.0 / all_else).sqrt();
    Some(Ratio { ratio, low: (ratio.ln() - z * spread).exp(), high: (ratio.ln() + z * spread).exp() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What scipy makes of the same numbers, with the version that made it (`tests/oracles/insights.py`).
    const EXPECTED: &str = include_str!("expected.json");

    fn near(ours: f64, theirs: &serde_json::Value) {
        let theirs = theirs.as_f64().unwrap();
        assert!((ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0), "{ours} is not {theirs}");
    }

    fn numbers(value: &serde_json::Value) -> Vec<f64> {
        value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
    }

    fn counts(value: &serde_json::Value) -> Vec<u32> {
        numbers(value).into_iter().map(|number| format!("{number}").parse().unwrap()).collect()
    }

    #[test]
    fn the_numbers_are_those_of_scipy() {
        let expected: serde_json::Value = serde_json::from_str(EXPECTED).unwrap();
        let cases = |name: &str| expected[name].as_array().unwrap().clone();
        assert!(cases("median").len() >= 20 && cases("theil_sen").len() >= 40 && cases("wilson").len() >= 40);
        for case in cases("median") {
            near(median(&mut numbers(&case["x"])).unwrap(), &case["median"]);
        }
        for case in cases("theil_sen") {
            let points: Vec<_> = numbers(&case["x"]).into_iter().zip(numbers(&case["y"])).collect();
            let ours = theil_sen(&points, Z95).unwrap();
            near(ours.slope, &case["slope"]);
            near(ours.low, &case["low"]);
            near(ours.high, &case["high"]);
        }
        for case in cases("wilson") {
            let of = counts(&case["of"]);
            let (low, high) = wilson(of[0], of[1], Z95).unwrap();
            near(low, &case["low"]);
            near(high, &case["high"]);
        }
        for case in cases("relative_risk") {
            let of = counts(&case["of"]);
            let ours = relative_risk((of[0], of[1]), (of[2], of[3]), Z999).unwrap();
            near(ours.ratio, &case["ratio"]);
            near(ours.low, &case["low"]);
            near(ours.high, &case["high"]);
        }
    }

    #[test]
    fn numbers_counted_by_hand() {
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), Some(2.5));
        assert_eq!(median(&mut []), None);
        // Slopes 1, 1, 1, 8/3, 3.5, 6: one point that stands out does not carry the line with it.
        let slope = theil_sen(&[(0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (3.0, 8.0)], Z95).unwrap();
        assert!((slope.slope - f64::midpoint(1.0, 8.0 / 3.0)).abs() < 1e-12);
        assert_eq!(theil_sen(&[(1.0, 2.0), (1.0, 5.0)], Z95), None);
        let ratio = relative_risk((6, 8), (10, 40), Z95).unwrap();
        assert!((ratio.ratio - 3.0).abs() < 1e-12);
        assert!(ratio.low < 3.0 && ratio.high > 3.0);
    }

    #[test]
    fn nothing_is_said_of_what_cannot_be_divided() {
        assert_eq!(relative_risk((0, 8), (10, 40), Z95), None);
        assert_eq!(relative_risk((3, 8), (0, 40), Z95), None);
        assert_eq!(wilson(0, 0, Z95), None);
    }
}
