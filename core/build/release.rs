//! What a release may not carry: a helpline that nobody signed, that has no source or that has expired (R2).

/// Why a line keeps a release from being built, if it does. Days are `YYYY-MM-DD`; from `expires_on` on the line has
/// expired.
pub fn refusal(
    source_url: &str,
    verified_on: &str,
    verified_by: &str,
    expires_on: &str,
    today: &str,
) -> Option<&'static str> {
    if source_url.is_empty() {
        Some("no source_url")
    } else if verified_on.is_empty() || verified_by.is_empty() {
        Some("not verified: verified_on and verified_by name a day and two people")
    } else if expires_on.is_empty() || expires_on <= today {
        Some("expired: check it again, at most 180 days ahead")
    } else {
        None
    }
}

/// The day of a count of whole days since 1970-01-01, as `YYYY-MM-DD` (proleptic Gregorian, UTC).
pub fn day(since_1970: u64) -> String {
    // Years begin in March here, so that the leap day is the last of its year; 719468 days lie before 1970 since year 0.
    let days = since_1970 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * march + 2) / 5 + 1, if march < 10 { march + 3 } else { march - 9 });
    format!("{:04}-{month:02}-{day:02}", year + era * 400 + u64::from(month <= 2))
}
