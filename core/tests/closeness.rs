//! The page under Help about closeness: read by someone who is afraid, or being turned away.

use grain_core::clock::LocalDay;
use grain_core::safety::safety_page;

/// Voice rules 1, 6 and 9 on the one page about closeness: nothing that presses, soothes the other or sets a time.
#[test]
fn closeness_has_a_page_under_help_for_everyone_and_no_comes_first() {
    let there = |country: &str| safety_page("en", country, LocalDay::from_epoch_days(20_781)).topics;
    let topics = there("GB");
    assert_eq!(topics, there(""), "the same for everyone, also where no country is known");
    let closeness = topics.iter().find(|topic| topic.title == "When closeness is hard").unwrap();
    assert!(closeness.lead.starts_with("No is always allowed."), "{}", closeness.lead);
    let titles: Vec<_> = closeness.lists.iter().map(|list| list.title.as_str()).collect();
    let wanted = ["If you do not want to", "If you are turned away", "What nobody owes", "When pressure is violence"];
    assert_eq!(titles[..4], wanted);
    let lines: Vec<_> = closeness.lists.iter().flat_map(|list| &list.lines).collect();
    // Short, for someone who is afraid: a page, and no line longer than is read at a breath.
    assert!(lines.len() <= 18);
    for line in lines.iter().copied().chain([&closeness.lead]) {
        assert!(line.split_whitespace().count() <= 25, "{line}");
        let folded = line.to_lowercase();
        for press in [
            "should",
            "must",
            "have to",
            "try to",
            "duty",
            "patient",
            "give it time",
            "ready",
            "desire",
            "wife",
            "husband",
        ] {
            assert!(!folded.contains(press), "{press}: {line}");
        }
    }
    let violence = closeness.lists[3].lines.join(" ");
    assert!(
        violence.contains("top of Help")
            && violence.contains("worry about how they act")
            && violence.contains("not your fault")
    );
    let lessons = grain_core::content::words("en").lessons_title();
    assert!(closeness.lists[1].lines.iter().any(|line| line.contains(&lessons)), "by the name that it has there");
}
