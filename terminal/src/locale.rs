//! Weeks and clocks as the machine's locale has them, from its region.

use grain_core::settings::PhoneHabits;

use crate::platform;

/// Regions where a week begins on Sunday, and on Saturday; everywhere else on Monday.
const SUNDAY: &str = "AU BD BR CA CO DO ET GT HK HN ID IL IN JM JP KE KH KR LA MO MX MM NI NP PA PE PH PK PR PT PY SA SG SV \
                      TH TT TW US VE YE ZA ZW";
const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
/// Regions where a clock has twelve hours.
const TWELVE_HOURS: &str =
    "AU BD CA CO DO DZ EG ET HN IN IQ JM JO KW LY MX MY NZ OM PA PH PK PR QA SA SD SV SY TT TW US VE YE";

/// What the locale says; a locale without a region begins on Monday and has twenty-four hours.
pub fn habits() -> PhoneHabits {
    of(&platform::region_of("LC_TIME"))
}

fn of(region: &str) -> PhoneHabits {
    let is_in = |list: &str| list.split_whitespace().any(|known| known == region);
    let week_begins = if is_in(SUNDAY) {
        6
    } else if is_in(SATURDAY) {
        5
    } else {
        0
    };
    PhoneHabits { week_begins, twelve_hours: is_in(TWELVE_HOURS), ..PhoneHabits::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_says_when_a_week_begins_and_what_its_clock_is() {
        let said = |region| (of(region).week_begins, of(region).twelve_hours);
        assert_eq!(
            [said("US"), said("DE"), said("EG"), said("JP"), said("")],
            [(6, true), (0, false), (5, true), (6, false), (0, false)]
        );
    }
}
