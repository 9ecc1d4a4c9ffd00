//! Right text, right person: who is drawn what, over every side, side of an area, situation, hard day, hour and switch.
//! The ids named here are texts that once reached somebody whom they hurt.

use std::collections::HashMap;

use grain_core::cards::pools::{self, PoolOfTexts, Reader};
use grain_core::content::{CardText, Content, Faith, Hour, Kind, NotWhen, Role, Sensitivity, When, content};
use grain_core::settings::{Side, Situation};
use grain_tests::pools::{FEWEST, OF_A_YEAR, OF_HARD_DAYS, SHARE, SIDES, everyone, largest_form, rows, usual, year};

fn english() -> &'static Content {
    content("en")
}

fn of(reader: &Reader) -> PoolOfTexts {
    pools::of(english(), reader)
}

fn ids(reader: &Reader) -> Vec<&'static str> {
    let pool = of(reader);
    pool.cards.iter().chain(&pool.prompts).map(|text| text.id).collect()
}

fn text(id: &str) -> &'static CardText {
    let text = english().cards.iter().chain(english().prompts).find(|text| text.id == id);
    text.unwrap_or_else(|| panic!("no text {id}"))
}

/// None of these reaches this person, at any hour, on a hard day or not.
fn none_reaches(reader: &Reader, kept_away: &[&str]) {
    for hard_day in [false, true] {
        for part in [Hour::Any, Hour::Morning, Hour::Evening] {
            let reader = Reader { hard_day, part, ..reader.clone() };
            let drawn = ids(&reader);
            for id in kept_away {
                assert!(!drawn.contains(&text(id).id), "{id} reaches {reader:?}");
            }
        }
    }
}

fn reaches(reader: &Reader, wanted: &str) -> bool {
    let hard_day = text(wanted).when == When::Hard;
    ids(&Reader { hard_day, part: text(wanted).hour, ..reader.clone() }).contains(&wanted)
}

#[test]
fn everyone_has_enough_cards_and_questions_on_a_usual_day_and_on_a_hard_one() {
    let mut wanting = Vec::new();
    for reader in everyone() {
        let pool = of(&reader);
        let least = if reader.hard_day { FEWEST.1 } else { FEWEST.0 };
        if pool.cards.len() < least || pool.prompts.len() < least {
            wanting.push(format!("{} cards, {} questions: {reader:?}", pool.cards.len(), pool.prompts.len()));
        }
    }
    assert!(
        wanting.is_empty(),
        "{} persons have too few, such as\n{}",
        wanting.len(),
        wanting[..wanting.len().min(20)].join("\n")
    );
}

#[test]
fn a_year_has_enough_for_every_side_situation_and_time_since_with_nothing_tracked() {
    let enough = |has: (usize, usize), wants: (usize, usize)| has.0 >= wants.0 && has.1 >= wants.1;
    let wanting: Vec<_> = rows()
        .into_iter()
        .filter(|row| !(enough(row.usual, OF_A_YEAR) && enough(row.hard, OF_HARD_DAYS)))
        .map(|row| format!("{}: {:?}, on a hard day {:?}", row.who, row.usual, row.hard))
        .collect();
    assert!(wanting.is_empty(), "{}", wanting.join("\n"));
}

#[test]
fn no_form_of_card_has_more_than_a_quarter_and_as_few_say_you_may() {
    let wanting: Vec<_> = rows()
        .into_iter()
        .filter(|row| row.form.0 > SHARE || row.hard_form.0 > SHARE || row.offers > SHARE)
        .map(|row| format!("{}: {:?}, hard {:?}, offers {}", row.who, row.form, row.hard_form, row.offers))
        .collect();
    assert!(wanting.is_empty(), "{}", wanting.join("\n"));
}

/// Years in which hard days come among the others as chance has it, and years with every Sunday hard.
fn years(side: Option<Side>, situation: Situation) -> [Vec<Reader>; 2] {
    let chance = year(side, situation, 29);
    let sundays = chance.iter().enumerate().map(|(n, day)| Reader { hard_day: n % 7 == 3, ..day.clone() }).collect();
    [chance, sundays]
}

#[test]
fn in_a_year_no_text_comes_more_than_three_times_nor_twice_in_thirty_days() {
    for side in SIDES {
        for situation in [Situation::WorkingOnIt, Situation::Parting, Situation::OnMyOwn] {
            for days in years(side, situation) {
                for texts in [english().cards, english().prompts] {
                    let shown = pools::lived(texts, &days, 11);
                    assert!(shown.iter().all(Option::is_some), "an empty day for {side:?}");
                    let mut seen: HashMap<&str, Vec<usize>> = HashMap::new();
                    for (n, id) in shown.iter().enumerate() {
                        seen.entry(id.unwrap()).or_default().push(n);
                    }
                    for (id, on) in seen {
                        assert!(on.windows(2).all(|pair| pair[1] - pair[0] >= 30), "{id} on {on:?} for {side:?}");
                        // Nothing of a hard day is kept (N6, S18): its texts come in turn by the calendar, and nobody counts them.
                        let counted = on.iter().filter(|n| !days[**n].hard_day).count();
                        assert!(counted <= 3, "{id} on {on:?} for {side:?} {situation:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn in_any_month_no_form_of_card_has_more_than_a_quarter_of_the_days() {
    const MONTH: usize = 30;
    for side in SIDES {
        for situation in Situation::ALL {
            for days in years(side, *situation) {
                let shown = pools::lived(english().cards, &days, 11);
                let cards: Vec<_> = shown.into_iter().map(|id| text(id.unwrap())).collect();
                for from in 0..=cards.len() - MONTH {
                    // The texts of hard days are few and come by the calendar: of them nothing is kept that could be weighed.
                    let usual: Vec<_> = (from..from + MONTH).filter(|n| !days[*n].hard_day).map(|n| cards[n]).collect();
                    let (share, form) = largest_form(&usual);
                    assert!(share <= SHARE, "{share} % are {form:?} from day {from} on for {side:?} {situation:?}");
                }
            }
        }
    }
}

/// The rules once more, from the other end: what a person is drawn says nothing that is untrue of them.
#[test]
fn nobody_is_drawn_a_text_for_somebody_else() {
    for reader in everyone() {
        let pool = of(&reader);
        let apart = reader.just_for_me
            || matches!(reader.situation, Situation::Pausing | Situation::Parting | Situation::OnMyOwn);
        let alone = reader.just_for_me || reader.situation == Situation::OnMyOwn;
        let undecided = matches!(reader.situation, Situation::StillDeciding | Situation::Pausing);
        let parting = reader.situation == Situation::Parting;
        for text in pool.cards.iter().chain(&pool.prompts) {
            let area = reader.areas.iter().find(|(key, _)| *key == text.area).map(|(_, side)| *side);
            let on = |has: fn(Side) -> bool| {
                reader.side.is_some_and(has)
                    && area.map_or(
                        text.area == "none" || text.faith != Faith::None || reader.side != Some(Side::Both),
                        has,
                    )
            };
            let right = match text.role {
                Role::Either => true,
                Role::Solo => alone,
                Role::Hurt => on(Side::has_bowl),
                Role::Hurter => on(Side::has_deeds),
            };
            assert!(right, "{}: the side of {reader:?}", text.id);
            assert!(!(apart && text.not_when.contains(&NotWhen::Separated)), "{}: contact for {reader:?}", text.id);
            let when = match text.when {
                When::Any => true,
                When::Hard => reader.hard_day,
                When::Deciding => undecided,
                When::Parting => parting,
                When::Crossroads => undecided || parting,
            };
            assert!(when, "{}: the situation of {reader:?}", text.id);
            assert!(!reader.hard_day || text.when == When::Hard || text.kind == Kind::Rest, "{}: hard day", text.id);
            assert!(text.hour == Hour::Any || text.hour == reader.part, "{}: the hour of {reader:?}", text.id);
            assert!(reader.faith || text.faith == Faith::None, "{}: faith", text.id);
            let told = !["money", "children", "faithfulness"].contains(&text.area) || area.is_some();
            assert!(told, "{}: an area that {reader:?} did not choose", text.id);
        }
    }
}

#[test]
fn with_both_sides_it_is_the_side_in_the_area_that_counts() {
    let in_area = |area, side| Reader { side: Some(Side::Both), areas: vec![(area, side)], ..usual() };
    // Cheated on, and the one who hid money.
    let deceived = Reader {
        areas: vec![("faithfulness", Side::Healing), ("honesty", Side::Healing), ("money", Side::Rebuilding)],
        ..in_area("money", Side::Rebuilding)
    };
    none_reaches(&deceived, &["reb-14", "reb-17", "p-reb-10", "p-reb-09", "p-heal-17", "heal-03", "heal-28"]);
    for id in ["heal-16", "heal-36", "heal-37", "p-heal-12", "reb-15", "p-reb-17"] {
        assert!(reaches(&deceived, id), "{id}");
    }
    let other = in_area("faithfulness", Side::Rebuilding);
    none_reaches(&other, &["heal-16", "heal-36", "heal-37", "p-heal-12", "eith-29", "solo-33"]);
    assert!(reaches(&other, "reb-14") && reaches(&other, "reb-17"));
    // Where both sides were not told apart, an untracked area supposes neither.
    none_reaches(&Reader { side: Some(Side::Both), areas: Vec::new(), ..usual() }, &["heal-13", "reb-10", "reb-19"]);
    // One side as a whole, and the other one in an area.
    let stale = Reader { side: Some(Side::Healing), areas: vec![("money", Side::Rebuilding)], ..usual() };
    none_reaches(&stale, &["heal-03", "heal-28", "reb-05", "reb-15", "p-heal-04", "p-reb-06"]);
}

#[test]
fn who_has_decided_to_part_is_not_asked_again() {
    const REOPEN: [&str; 15] = [
        "heal-11",
        "heal-23",
        "heal-38",
        "eith-11",
        "eith-15",
        "eith-35",
        "eith-36",
        "eith-37",
        "reb-37",
        "reb-38",
        "solo-26",
        "solo-f03",
        "p-heal-13",
        "p-heal-20",
        "p-eith-20",
    ];
    for side in [Side::Healing, Side::Rebuilding, Side::Both] {
        let parting = Reader { side: Some(side), situation: Situation::Parting, faith: true, ..usual() };
        none_reaches(&parting, &REOPEN);
        // Nor is hope or a small trial of trust put before them.
        none_reaches(&parting, &["heal-03", "heal-07", "heal-27", "reb-07", "p-heal-01"]);
        assert!(ids(&parting).iter().filter(|id| text(id).when == When::Parting).count() >= 10, "{side:?}");
        let deciding = Reader { situation: Situation::StillDeciding, ..parting };
        assert!(REOPEN.iter().any(|id| reaches(&deciding, id)), "{side:?}");
        assert!(ids(&deciding).iter().all(|id| text(id).when != When::Parting));
    }
    let too_late = Reader { side: Some(Side::Healing), situation: Situation::Parting, ..usual() };
    none_reaches(&too_late, &["solo-23"]);
}

#[test]
fn who_is_apart_is_drawn_nothing_that_supposes_contact() {
    const CONTACT: [&str; 34] = [
        "reb-02",
        "reb-04",
        "reb-05",
        "reb-07",
        "reb-08",
        "reb-09",
        "reb-10",
        "reb-13",
        "reb-16",
        "reb-17",
        "reb-19",
        "reb-20",
        "reb-21",
        "reb-23",
        "reb-26",
        "reb-28",
        "reb-29",
        "reb-30",
        "reb-31",
        "reb-32",
        "reb-33",
        "reb-35",
        "heal-03",
        "heal-10",
        "heal-33",
        "eith-02",
        "eith-13",
        "eith-32",
        "p-heal-01",
        "p-heal-05",
        "p-eith-02",
        "p-reb-05",
        "p-reb-06",
        "p-reb-11",
    ];
    let areas = || ["money", "faithfulness", "children"].map(|key| (key, Side::Both)).to_vec();
    let with = |situation| Reader { side: Some(Side::Both), areas: areas(), situation, ..usual() };
    for apart in [Situation::Pausing, Situation::Parting, Situation::OnMyOwn] {
        none_reaches(&with(apart), &CONTACT);
    }
    none_reaches(&Reader { just_for_me: true, ..with(Situation::WorkingOnIt) }, &CONTACT);
    let rebuilding = Reader { side: Some(Side::Rebuilding), ..usual() };
    assert!(reaches(&rebuilding, "reb-02") && reaches(&rebuilding, "reb-19"));
}

#[test]
fn texts_for_one_who_is_alone_reach_no_couple_at_one_table() {
    const ALONE: [&str; 5] = ["solo-01", "solo-16", "solo-17", "solo-27", "solo-40"];
    let parent = Reader { areas: vec![("children", Side::Healing)], ..usual() };
    for situation in [Situation::WorkingOnIt, Situation::StillDeciding, Situation::Pausing, Situation::Parting] {
        none_reaches(&Reader { situation, ..parent.clone() }, &ALONE);
    }
    for id in ALONE {
        assert!(reaches(&Reader { situation: Situation::OnMyOwn, ..parent.clone() }, id), "{id}");
        assert!(reaches(&Reader { just_for_me: true, ..parent.clone() }, id), "{id}");
    }
}

#[test]
fn rest_waits_behind_no_area_and_three_topics_do() {
    let tracks_nothing = Reader { areas: Vec::new(), ..usual() };
    for id in ["eith-18", "eith-19", "eith-21", "heal-40", "heal-06"] {
        assert!(reaches(&tracks_nothing, id), "{id}");
    }
    none_reaches(&tracks_nothing, &["heal-03", "eith-03", "eith-08", "heal-10", "heal-16", "eith-28", "p-eith-16"]);
}

#[test]
fn the_night_is_spoken_of_at_night_and_the_morning_in_the_morning() {
    const EVENING: [&str; 10] =
        ["heal-15", "heal-31", "eith-10", "eith-21", "eith-30", "solo-24", "solo-39", "reb-06", "reb-22", "p-reb-20"];
    let areas = vec![("children", Side::Both)];
    for side in [Side::Healing, Side::Rebuilding] {
        for hard_day in [false, true] {
            let at = |part| ids(&Reader { side: Some(side), areas: areas.clone(), hard_day, part, ..usual() });
            for part in [Hour::Morning, Hour::Any] {
                assert!(EVENING.iter().all(|id| !at(part).contains(id)), "{part:?}");
            }
            assert!(EVENING.iter().any(|id| at(Hour::Evening).contains(id)));
            assert!(!at(Hour::Evening).contains(&"solo-21") && !at(Hour::Any).contains(&"solo-21"));
        }
    }
    assert!(ids(&Reader { part: Hour::Morning, ..usual() }).contains(&"solo-21"));
    // What names the night, the evening or the morning as now is tied to it.
    for text in english().cards.iter().chain(english().prompts) {
        let says = |words: &[&str]| words.iter().any(|word| text.body.to_lowercase().contains(word));
        if says(&["tonight", "this evening"]) {
            assert_eq!(text.hour, Hour::Evening, "{}: {}", text.id, text.body);
        }
        if says(&["this morning"]) {
            assert_eq!(text.hour, Hour::Morning, "{}: {}", text.id, text.body);
        }
    }
}

#[test]
fn a_lock_screen_and_a_widget_tell_no_side_and_are_not_empty() {
    const TELL: [&str; 14] = [
        "solo-28", "heal-17", "heal-22", "heal-23", "heal-26", "heal-27", "heal-33", "reb-13", "reb-19", "reb-20",
        "reb-21", "reb-23", "reb-28", "reb-33",
    ];
    for reader in everyone() {
        let pool = of(&reader);
        for (place, texts) in [("notification", &pool.notifications), ("widget", &pool.widgets)] {
            assert!(texts.len() >= 10, "{} on the {place} of {reader:?}", texts.len());
            for text in texts {
                assert!(text.role == Role::Either && text.kind == Kind::Rest, "{} on the {place}", text.id);
                assert!(text.sensitivity == Sensitivity::None && text.when == When::Any, "{} on the {place}", text.id);
                assert!(!TELL.contains(&text.id) && text.hour == Hour::Any, "{} on the {place}", text.id);
            }
        }
        // The same for either side, so that the choice itself says nothing.
        let other = Reader { side: Some(Side::Rebuilding), hard_day: false, ..reader.clone() };
        let shown = |reader: &Reader| of(reader).notifications.iter().map(|text| text.id).collect::<Vec<_>>();
        assert_eq!(shown(&reader), shown(&other));
    }
}
