use std::collections::{HashMap, HashSet};

use proptest::prelude::*;

use super::*;
use crate::content::{Content, content};
use crate::settings::Since;

const SIDES: [Option<Side>; 4] = [None, Some(Side::Healing), Some(Side::Rebuilding), Some(Side::Both)];

fn english() -> &'static Content {
    content("en")
}

fn day(n: i32) -> LocalDay {
    LocalDay::from_epoch_days(20_000 + n)
}

fn tracked(keys: &[&str], side: Side) -> Vec<Tracked> {
    keys.iter().map(|key| Tracked { key: (*key).to_owned(), side }).collect()
}

fn someone() -> Eligibility {
    Eligibility {
        day: day(0),
        part: Hour::Any,
        side: Some(Side::Healing),
        tracked: tracked(&["money", "emotions", "time"], Side::Healing),
        faith: false,
        tradition: None,
        situation: Situation::WorkingOnIt,
        just_for_me: false,
        hard_day: false,
        ground: ground(),
    }
}

fn ground() -> Ground {
    Ground { since: Since::NotSaid, shaky: None, side: Side::Healing, disbelief: Vec::new(), for_two: true }
}

/// Every side, situation and choice of faith, with the same three areas.
fn everyone() -> Vec<Eligibility> {
    let mut all = Vec::new();
    for side in SIDES {
        for situation in Situation::ALL {
            let tracked = tracked(&["money", "emotions", "time"], side.unwrap_or_default());
            let one = Eligibility { side, situation: *situation, tracked, ..someone() };
            let named = Tradition::ALL.map(|tradition| Some(tradition.faith()));
            let faithful = [None].into_iter().chain(named);
            all.extend(faithful.map(|tradition| Eligibility { faith: true, tradition, ..one.clone() }));
            all.push(one);
        }
    }
    all
}

fn fitting(texts: &'static [CardText], fits: &Eligibility) -> Vec<&'static CardText> {
    texts.iter().filter(|text| fits.admits(text, false)).collect()
}

/// Shows one text a day and notes it, as the app does.
fn shown_over(days: i32, texts: &'static [CardText], fits: &Eligibility, seed: u64) -> Vec<&'static str> {
    let mut shown: HashMap<&str, LocalDay> = HashMap::new();
    let mut order = Vec::new();
    for n in 0..days {
        let candidates: Vec<_> = fitting(texts, &Eligibility { day: day(n), ..fits.clone() })
            .into_iter()
            .map(|text| Candidate { shown_on: shown.get(text.id).copied(), ..Candidate::new(text, fits) })
            .collect();
        let chosen = choose(&candidates, seed, day(n)).unwrap();
        // Opened again later that day, it is the same.
        shown.insert(chosen, day(n));
        let again: Vec<_> = candidates.iter().map(|c| Candidate { shown_on: shown.get(c.id).copied(), ..*c }).collect();
        assert_eq!(choose(&again, seed, day(n)), Some(chosen));
        order.push(chosen);
    }
    order
}

#[test]
fn over_400_days_nothing_comes_again_before_most_that_fit_were_shown() {
    for fits in everyone() {
        for texts in [english().cards, english().prompts] {
            let all = fitting(texts, &fits).iter().filter(|text| fits.in_time(text)).count();
            let order = shown_over(400, texts, &fits, 7);
            // A form that came often of late waits, and what is left of it comes later than the others.
            let rests = usize::try_from(rest(all)).unwrap().min(all * 3 / 4);
            for window in order.windows(rests.min(400)) {
                assert_eq!(window.iter().collect::<HashSet<_>>().len(), window.len(), "{fits:?}");
            }
        }
    }
}

#[test]
fn the_next_round_has_another_order_and_none_of_it_comes_before_it_rested() {
    for texts in [english().cards, english().prompts] {
        let shown = shown_over(800, texts, &someone(), 5);
        let mut days: HashMap<&str, Vec<usize>> = HashMap::new();
        for (n, id) in shown.iter().enumerate() {
            days.entry(id).or_default().push(n);
        }
        let gaps = days.values().flat_map(|days| days.windows(2).map(|pair| pair[1] - pair[0]));
        assert!(gaps.min().unwrap() >= 122);
        let pairs: Vec<_> = shown.windows(2).collect();
        let again = pairs.iter().enumerate().filter(|(n, pair)| pairs[..*n].contains(pair)).count();
        assert!(again * 20 < pairs.len(), "{again} of {} followers were known from the last round", pairs.len());
    }
}

#[test]
fn everyone_has_cards_for_a_month_without_a_repeat() {
    for fits in everyone() {
        let order = shown_over(400, english().cards, &fits, 7);
        for (place, id) in order.iter().enumerate() {
            let before = &order[place.saturating_sub(30)..place];
            assert!(!before.contains(id), "{id} within 30 days: {fits:?}");
        }
    }
}

#[test]
fn everyone_has_a_rest_card_and_a_question_on_a_hard_day_and_only_such() {
    for fits in everyone() {
        let fits = Eligibility { hard_day: true, ..fits };
        for texts in [english().cards, english().prompts] {
            let fitting = fitting(texts, &fits);
            assert!(!fitting.is_empty(), "{fits:?}");
            for text in fitting {
                assert!(text.when == When::Hard || text.kind == Kind::Rest, "{}", text.id);
                assert!(!text.not_when.contains(&NotWhen::HardDay), "{}", text.id);
            }
        }
    }
}

#[test]
fn what_is_made_for_a_hard_day_comes_on_no_other() {
    for fits in everyone() {
        assert!(fitting(english().cards, &fits).iter().all(|text| text.when != When::Hard));
    }
}

#[test]
fn faith_comes_only_where_it_was_chosen_and_a_tradition_only_by_its_name_or_when_kept() {
    let mut with = 0;
    for fits in everyone() {
        for text in english().cards.iter().chain(english().prompts) {
            let faithful = text.faith != Faith::None;
            assert!(!(faithful && fits.admits(text, true) && !fits.faith), "{}", text.id);
            let tagged = !matches!(text.faith, Faith::None | Faith::General);
            assert!(!tagged || !fits.admits(text, false) || fits.tradition == Some(text.faith), "{}", text.id);
            with += usize::from(faithful && fits.admits(text, false));
        }
    }
    assert!(with > 0, "faith texts come although the area of faith is not tracked");
    // Ten cards of each for one who chose it, over both sides, whatever the day and the hour.
    for faith in Tradition::ALL.map(Tradition::faith) {
        let texts = english().cards.iter().filter(|text| text.faith == faith);
        let here = |side, hard_day| Eligibility {
            faith: true,
            tradition: Some(faith),
            side: Some(side),
            hard_day,
            situation: Situation::OnMyOwn,
            ..someone()
        };
        let come = texts.filter(|text| {
            [Side::Both, Side::Healing, Side::Rebuilding]
                .iter()
                .any(|side| [false, true].iter().any(|hard_day| here(*side, *hard_day).admits(text, false)))
        });
        assert!(come.count() >= 10, "{faith:?}");
    }
    let kept = english().cards.iter().find(|text| text.faith == Faith::Christian && text.role == Role::Hurt).unwrap();
    assert!(Eligibility { faith: true, hard_day: kept.when == When::Hard, ..someone() }.admits(kept, true));
}

#[test]
fn a_text_for_one_side_never_reaches_the_other() {
    for fits in everyone() {
        for text in fitting(english().cards, &fits) {
            let right = match text.role {
                Role::Either => true,
                Role::Solo => fits.situation == Situation::OnMyOwn,
                Role::Hurt => matches!(fits.side, Some(Side::Healing | Side::Both)),
                Role::Hurter => matches!(fits.side, Some(Side::Rebuilding | Side::Both)),
            };
            assert!(right, "{} for {:?}", text.id, fits.side);
        }
    }
}

#[test]
fn money_children_and_faithfulness_are_spoken_of_only_where_they_are_tracked() {
    for text in fitting(english().cards, &Eligibility { faith: true, ..someone() }) {
        assert!(!["children", "faithfulness"].contains(&text.area), "{}", text.id);
        assert!(text.area != "faith" || text.faith != Faith::None, "{}", text.id);
    }
    let none = Eligibility { tracked: Vec::new(), ..someone() };
    let texts = fitting(english().cards, &none);
    assert!(texts.iter().any(|text| text.area == "home"), "rest at home is for one who tracks nothing too");
    assert!(texts.iter().all(|text| text.area != "money"));
}

#[test]
fn what_is_tracked_and_what_lays_the_ground_comes_first() {
    let all = fitting(english().cards, &someone()).iter().filter(|text| someone().in_time(text)).count();
    let order = shown_over(i32::try_from(all).unwrap(), english().cards, &someone(), 7);
    let text = |id: &str| english().cards.iter().find(|text| text.id == id).unwrap();
    let places: Vec<_> = order.iter().map(|id| someone().preference(text(id))).collect();
    // But for those of a form that came often of late, and waits.
    let before = |preference: u8| places.iter().position(|place| *place >= preference).unwrap();
    let grounds = order.iter().filter(|id| someone().preference(text(id)) == 0).count();
    assert!(before(1) > 60 && before(1) * 10 > grounds * 8, "{places:?}");
    assert!(before(2) > before(1) && before(2) > grounds, "{places:?}");
}

#[test]
fn what_was_opened_instead_of_a_text_that_was_hidden_gives_its_place_back() {
    let fits = someone();
    let all = fitting(english().cards, &fits);
    let known = |today: &[&str]| -> Vec<_> {
        let shown = |id: &str| today.contains(&id).then(|| day(3));
        all.iter().map(|text| Candidate { shown_on: shown(text.id), ..Candidate::new(text, &fits) }).collect()
    };
    for seed in 0..40 {
        let first = choose(&known(&[]), seed, day(3)).unwrap();
        let others: Vec<_> = known(&[first]).into_iter().filter(|text| text.id != first).collect();
        let other = choose(&others, seed, day(3)).unwrap();
        assert_eq!(choose(&known(&[first, other]), seed, day(3)), Some(first), "{seed}");
    }
}

#[test]
fn a_text_of_the_evening_waits_for_it_and_what_was_opened_stays_all_day() {
    let evening = Eligibility { part: Hour::Evening, ..someone() };
    let text = english().cards.iter().find(|text| text.hour == Hour::Evening && someone().admits(text, false)).unwrap();
    let plain = english().cards.iter().find(|text| text.hour == Hour::Any && someone().admits(text, false)).unwrap();
    let at = |fits: &Eligibility, opened: Option<&CardText>| {
        let seen = |text: &'static CardText| Candidate {
            shown_on: opened.filter(|opened| opened.id == text.id).map(|_| day(3)),
            lowered: text.id == plain.id,
            ..Candidate::new(text, fits)
        };
        choose(&[seen(text), seen(plain)], 7, day(3))
    };
    assert_eq!(at(&someone(), None), Some(plain.id));
    assert_eq!(at(&evening, None), Some(text.id));
    assert_eq!(at(&evening, Some(plain)), Some(plain.id), "opened at noon, it is there at night");
    assert_eq!(at(&someone(), Some(text)), Some(text.id), "opened at night, it is there when the hand is turned back");
    let alone = [Candidate::new(text, &someone())];
    assert_eq!((rotate(&alone, 7, day(3)), after(&alone, 7, text.id)), (None, None));
}

#[test]
fn the_parts_of_a_day_meet_at_four_at_noon_and_at_five() {
    let part = |hour, minute| part_of_day(WallTime::new(hour, minute).unwrap());
    assert_eq!([part(3, 59), part(4, 0), part(11, 59)], [Hour::Evening, Hour::Morning, Hour::Morning]);
    assert_eq!([part(12, 0), part(16, 59), part(17, 0)], [Hour::Any, Hour::Any, Hour::Evening]);
}

#[test]
fn deciding_parting_and_being_apart_have_their_texts() {
    for fits in everyone() {
        let apart = matches!(fits.situation, Situation::Pausing | Situation::Parting | Situation::OnMyOwn);
        let undecided = matches!(fits.situation, Situation::StillDeciding | Situation::Pausing);
        let parting = fits.situation == Situation::Parting;
        for texts in [english().cards, english().prompts] {
            let texts = fitting(texts, &fits);
            let has = |when| texts.iter().any(|text| text.when == when);
            assert_eq!((has(When::Deciding), has(When::Parting)), (undecided, parting), "{fits:?}");
            assert_eq!(has(When::Crossroads), undecided || parting, "{fits:?}");
            assert!(!(apart && texts.iter().any(|text| text.not_when.contains(&NotWhen::Separated))), "{fits:?}");
        }
    }
    let for_two = english().cards.iter().find(|text| text.not_when.contains(&NotWhen::Separated)).unwrap();
    let both = Eligibility { side: Some(Side::Both), tracked: tracked(&[for_two.area], Side::Both), ..someone() };
    let day = Eligibility { hard_day: for_two.when == When::Hard, ..both };
    assert!(day.admits(for_two, false));
    assert!(!Eligibility { just_for_me: true, ..day }.admits(for_two, false), "just for me hides what is for two");
}

#[test]
fn no_text_is_on_closeness_or_waits_for_a_pause_of_reminders() {
    // D4; and a text marked `paused` would need to know of more than a hard day.
    for text in english().cards.iter().chain(english().prompts) {
        assert!(text.area != "closeness" && !text.not_when.contains(&NotWhen::Paused), "{}", text.id);
    }
}

#[test]
fn a_text_expires_after_its_day() {
    let mut text = english().cards.iter().copied().find(|t| someone().admits(t, false)).unwrap();
    text.expires_on = "2027-03-01";
    let on = |day: &str| Eligibility { day: day.parse().unwrap(), ..someone() }.admits(&text, false);
    assert_eq!((on("2027-03-01"), on("2027-03-02")), (true, false));
}

#[test]
fn outside_the_app_stands_nothing_sensitive_and_the_same_on_a_hard_day() {
    let mut seen = 0;
    for fits in everyone() {
        for text in english().cards {
            let outside = fits.admits_outside(text, Surface::Notification);
            let hard = Eligibility { hard_day: true, ..fits.clone() }.admits_outside(text, Surface::Notification);
            assert_eq!(outside, hard, "{}", text.id);
            assert!(!fits.admits_outside(text, Surface::App));
            if outside {
                seen += 1;
                assert!(text.sensitivity == Sensitivity::None && text.faith == Faith::None && text.when == When::Any);
                assert!(text.surfaces.contains(&Surface::Notification));
            }
        }
    }
    assert!(seen > 0);
    // Even a wrong mark in the content lets nothing out.
    let faith = english().cards.iter().find(|text| text.faith == Faith::General && text.when == When::Any).unwrap();
    let wrong = CardText { surfaces: &[Surface::Notification], role: Role::Either, ..*faith };
    assert!(!Eligibility { faith: true, ..someone() }.admits_outside(&wrong, Surface::Notification));
}

#[test]
fn lowered_texts_come_only_when_nothing_else_is_there() {
    let text = |id, lowered| Candidate {
        id,
        shown_on: None,
        lowered,
        in_time: true,
        has_hour: false,
        preference: 0,
        form: None,
    };
    for n in 0..50 {
        assert_eq!(choose(&[text("a", true), text("b", false), text("c", true)], 1, day(n)), Some("b"));
    }
    assert_eq!(choose(&[text("a", true)], 1, day(0)), Some("a"));
    assert_eq!(choose(&[], 1, day(0)), None);
    assert_eq!(rotate(&[], 1, day(0)), None);
    assert_eq!(after(&[], 1, "a"), None);
}

#[test]
fn persons_get_different_orders() {
    let first = |seed| shown_over(5, english().cards, &someone(), seed);
    assert_ne!(first(1), first(2));
    assert_eq!(first(1), first(1));
}

/// The order that a stored seed gives must not change with a version of the app.
#[test]
fn the_chance_is_fixed() {
    assert_eq!(rank(1, day(0), "heal-01"), 6_589_015_326_940_279_755);
}

proptest! {
    #[test]
    fn the_choice_does_not_hang_on_the_order_in_which_texts_are_read(seed: u64, n in 0i32..4_000, cut in 1usize..40) {
        let mut texts: Vec<_> = english().cards[..cut]
            .iter()
            .enumerate()
            .map(|(i, t)| Candidate {
                shown_on: (i % 3 > 0).then(|| day(i32::try_from(i / 2).unwrap())),
                lowered: i % 5 == 0,
                ..Candidate::new(t, &someone())
            })
            .collect();
        let chosen = choose(&texts, seed, day(n));
        texts.reverse();
        prop_assert_eq!(choose(&texts, seed, day(n)), chosen);
    }

    #[test]
    fn without_a_history_all_come_once_in_a_row_of_days(seed: u64, n in -800i32..30_000) {
        let fits = Eligibility { hard_day: true, ..someone() };
        let ids: Vec<_> = fitting(english().cards, &fits)
            .into_iter()
            .filter(|text| fits.in_time(text))
            .map(|text| Candidate::new(text, &fits))
            .collect();
        let all = i32::try_from(weekly(ids.len())).unwrap();
        let row: HashSet<_> = (n..n + all).map(|n| rotate(&ids, seed, LocalDay::from_epoch_days(n)).unwrap()).collect();
        prop_assert_eq!(row.len(), weekly(ids.len()));
        let today = rotate(&ids, seed, LocalDay::from_epoch_days(n)).unwrap();
        let next = after(&ids, seed, today).unwrap();
        // One takes no turn where all would be whole weeks; by hand it is found behind the last.
        prop_assert!(Some(next) == rotate(&ids, seed, LocalDay::from_epoch_days(n + 1)) || !row.contains(next));
    }
}
