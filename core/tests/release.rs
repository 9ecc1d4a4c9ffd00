//! What a release may not carry (R2). The build script decides it; here it is asked the same.

#[path = "../build/release.rs"]
mod rule;

use rule::{day, refusal};

const SOURCE: &str = "example.org";

#[test]
fn a_release_carries_no_line_without_source_signature_or_days_left() {
    let line = |source, on, by, expires| refusal(source, on, by, expires, "2026-11-28");
    assert_eq!(line(SOURCE, "2026-11-01", "A and B", "2027-04-30"), None);
    for (source, on, by, expires) in [
        ("", "2026-11-01", "A and B", "2027-04-30"),
        (SOURCE, "", "A and B", "2027-04-30"),
        (SOURCE, "2026-11-01", "", "2027-04-30"),
        (SOURCE, "2026-11-01", "A and B", ""),
        (SOURCE, "2026-05-01", "A and B", "2026-11-28"),
        (SOURCE, "2025-05-01", "A and B", "2025-10-28"),
    ] {
        assert!(line(source, on, by, expires).is_some(), "{source} {on} {by} {expires}");
    }
}

#[test]
fn the_day_of_a_build_is_the_day_of_the_calendar() {
    for (since, text) in [
        (0, "1970-01-01"),
        (58, "1970-02-28"),
        (59, "1970-03-01"),
        (364, "1970-12-31"),
        (789, "1972-02-29"),
        (11_016, "2000-02-29"),
        (20_785, "2026-11-28"),
        (47_541, "2100-03-01"),
    ] {
        assert_eq!(day(since), text);
    }
}
