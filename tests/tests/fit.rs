//! What is offered fits the person: over side, side of an area, stage, situation, since when, faith, hard day and shaky part of
//! the road, for all content there is. The rules are said here once more, from the other end; their reasons stand in
//! `core/src/fit/ground.rs`.

use grain_core::cards::pools::{self, Reader};
use grain_core::content::{CardText, Content, Faith, Hour, Kind, NotWhen, Role, Stage, content};
use grain_core::fit::Part;
use grain_core::settings::{Side, Since, Situation};
use grain_tests::pools::{FEWEST, usual};

const SHAKY: [Option<Part>; 6] =
    [None, Some(Part::Honesty), Some(Part::Safety), Some(Part::Trust), Some(Part::Connection), Some(Part::Close)];
const SINCE: [Since; 5] = [Since::NotSaid, Since::FirstWeeks, Since::FirstYear, Since::Later, Since::Again];
const SITUATIONS: [Situation; 5] =
    [Situation::WorkingOnIt, Situation::StillDeciding, Situation::Pausing, Situation::Parting, Situation::OnMyOwn];

fn english() -> &'static Content {
    content("en")
}

type Areas = Vec<(&'static str, Side)>;

/// Sides as a whole, and in three areas.
fn sides() -> Vec<(Option<Side>, Areas)> {
    let all = |side| vec![("money", side), ("emotions", side), ("children", side)];
    let mixed = vec![("money", Side::Rebuilding), ("faithfulness", Side::Healing), ("emotions", Side::Both)];
    vec![
        (None, Vec::new()),
        (Some(Side::Healing), all(Side::Healing)),
        (Some(Side::Rebuilding), all(Side::Rebuilding)),
        (Some(Side::Both), mixed),
        (Some(Side::Both), Vec::new()),
    ]
}

/// Everyone, with every state that decides about what is offered.
fn everyone() -> impl Iterator<Item = Reader> {
    let persons = sides().into_iter().flat_map(|(side, areas)| {
        SITUATIONS.into_iter().flat_map(move |situation| {
            let areas = areas.clone();
            SINCE.into_iter().flat_map(move |since| {
                let areas = areas.clone();
                SHAKY.into_iter().map(move |shaky| Reader {
                    side,
                    areas: areas.clone(),
                    situation,
                    since,
                    shaky,
                    ..usual()
                })
            })
        })
    });
    persons.flat_map(|person| {
        (0..8_u8).map(move |switches| Reader {
            faith: switches & 1 != 0,
            hard_day: switches & 2 != 0,
            disbelief: if switches & 4 == 0 { Vec::new() } else { vec!["money", "emotions"] },
            ..person.clone()
        })
    })
}

fn place(stage: Stage) -> usize {
    match stage {
        Stage::Any => 0,
        Stage::Honesty => 1,
        Stage::Safety => 2,
        Stage::Trust => 3,
        Stage::Connection => 4,
    }
}

fn place_of(part: Part) -> usize {
    1 + [Part::Honesty, Part::Safety, Part::Trust, Part::Connection, Part::Close]
        .iter()
        .position(|known| *known == part)
        .unwrap_or_default()
}

/// Why a text hurts this person, where it does.
fn hurts(text: &CardText, reader: &Reader) -> Option<&'static str> {
    let new = matches!(reader.since, Since::FirstWeeks | Since::Again);
    let step = text.kind == Kind::Practice;
    let asks = text.kind != Kind::Rest && text.stage != Stage::Safety;
    let heals = match text.role {
        Role::Hurt => true,
        Role::Hurter => false,
        Role::Either | Role::Solo => reader.side.unwrap_or_default().has_bowl(),
    };
    if asks && reader.shaky.is_some_and(|shaky| place(text.stage) > place_of(shaky)) {
        return Some("comes from a part that is put away (product.md 8)");
    }
    if new && text.not_when.contains(&NotWhen::FirstWeeks) {
        return Some("supposes that time has passed (W7)");
    }
    if new && step && text.stage == Stage::Connection {
        return Some("a step of being near while it is new (W1)");
    }
    if new && step && heals && text.stage == Stage::Trust {
        return Some("a trial of trust while it is new (W1, W4)");
    }
    if reader.since == Since::Again && step && text.stage == Stage::Trust {
        return Some("goes before honesty after something new came out");
    }
    if step && place(text.stage) >= place(Stage::Trust) && reader.disbelief.contains(&text.area) {
        return Some("asks for a step where nothing can be believed");
    }
    if !reader.faith && text.faith != Faith::None {
        return Some("faith was not asked for (W10)");
    }
    if reader.hard_day && text.kind != Kind::Rest && text.when != grain_core::content::When::Hard {
        return Some("work on a hard day (N6)");
    }
    None
}

#[test]
fn no_card_and_no_question_reaches_a_person_whose_state_it_hurts() {
    for reader in everyone() {
        let pool = pools::of(english(), &reader);
        for text in pool.cards.iter().chain(&pool.prompts) {
            if let Some(why) = hurts(text, &reader) {
                panic!("{} {why}: {reader:?}", text.id);
            }
        }
    }
}

#[test]
fn everyone_has_enough_left_whatever_they_said() {
    let mut wanting = Vec::new();
    for reader in everyone() {
        let pool = pools::of(english(), &reader);
        let least = if reader.hard_day { FEWEST.1 } else { FEWEST.0 };
        if pool.cards.len() < least || pool.prompts.len() < FEWEST.1 {
            wanting.push(format!("{} cards, {} questions: {reader:?}", pool.cards.len(), pool.prompts.len()));
        }
    }
    let some = wanting[..wanting.len().min(12)].join("\n");
    assert!(wanting.is_empty(), "{} persons have too few, such as\n{some}", wanting.len());
}

#[test]
fn each_state_keeps_something_away_so_no_rule_is_empty() {
    let calm = Reader { side: Some(Side::Both), areas: sides()[3].1.clone(), ..usual() };
    let count = |reader: &Reader| {
        let pool = pools::of(english(), reader);
        pool.cards.len() + pool.prompts.len()
    };
    let all = count(&calm);
    for shaky in SHAKY.into_iter().flatten() {
        // Nothing in the content stands in a part after these.
        let keeps = !matches!(shaky, Part::Connection | Part::Close);
        assert_eq!(count(&Reader { shaky: Some(shaky), ..calm.clone() }) < all, keeps, "{shaky:?}");
    }
    for since in SINCE {
        let new = matches!(since, Since::FirstWeeks | Since::Again);
        assert_eq!(count(&Reader { since, ..calm.clone() }) < all, new, "{since:?}");
    }
    assert!(count(&Reader { disbelief: vec!["money", "emotions"], ..calm }) < all);
}

#[test]
fn what_leaves_the_app_tells_nothing_of_the_road_or_the_time() {
    let shown = |reader: &Reader| {
        let pool = pools::of(english(), reader);
        pool.notifications.iter().chain(&pool.widgets).map(|text| text.id).collect::<Vec<_>>()
    };
    let calm = Reader { side: Some(Side::Healing), ..usual() };
    for since in SINCE {
        for shaky in SHAKY {
            assert_eq!(shown(&Reader { since, shaky, ..calm.clone() }), shown(&calm), "{since:?} {shaky:?}");
        }
    }
}

/// Guides, rungs, rituals and practices that are suggested to this person.
#[test]
fn no_practice_guide_or_example_is_offered_to_a_person_whose_state_it_hurts() {
    for reader in everyone().filter(|reader| !reader.hard_day && !reader.faith) {
        let offered = pools::offered(english(), &reader);
        let new = matches!(reader.since, Since::FirstWeeks | Since::Again);
        let side = reader.side.unwrap_or_default();
        let apart = matches!(reader.situation, Situation::Pausing | Situation::Parting | Situation::OnMyOwn);
        let away = |part| reader.shaky.is_some_and(|shaky| part > shaky);
        let has = |what: &str| offered.practices.contains(&what);
        assert!(!has("measures") || !(away(Part::Trust) || apart), "a trial of trust: {reader:?}");
        let raw = new && side.has_bowl();
        assert!(!has("listening") || !(raw || apart || away(Part::Connection)), "a talk of two: {reader:?}");
        assert!(!has("lessons") || !raw, "a lesson while it is new: {reader:?}");
        assert!(!has("forgiveness") || !raw, "forgiving while it is new: {reader:?}");
        // What protects is there for everyone, always.
        for always in ["boundaries", "commitments", "goals", "stages", "repair", "peace", "road"] {
            assert!(has(always), "{always}: {reader:?}");
        }
        for near in ["weekly_talk", "four_lines", "ordinary_days", "feelings", "faith"] {
            assert!(!offered.guides.contains(&near) || !(new || away(Part::Connection)), "{near}: {reader:?}");
        }
        for always in ["saying_no", "time", "friend", "stop", "boundary", "not_safe_here"] {
            assert!(offered.guides.contains(&always), "{always}: {reader:?}");
        }
        for (area, highest) in &offered.rungs {
            assert!(*highest <= 2 || !new, "a high rung while it is new: {reader:?}");
            assert!(*highest <= 1 || !reader.disbelief.contains(area), "{area}: {reader:?}");
            assert!(*highest == 0 || !(away(Part::Trust) || apart), "{area}: {reader:?}");
        }
        assert!(!offered.rituals_for_two || !(apart || new || away(Part::Connection)), "{reader:?}");
    }
}

#[test]
fn in_the_first_weeks_what_was_made_for_them_comes_first_and_after_a_discovery_honesty_for_the_one_who_hid() {
    let first = |reader: &Reader, pick: fn(&CardText) -> bool| {
        let order = pools::order(english(), reader);
        let first: Vec<_> = order.iter().take(4).map(|text| (text.id, pick(text))).collect();
        assert!(first.iter().all(|(_, right)| *right), "{first:?}");
    };
    for since in [Since::FirstWeeks, Since::Again] {
        first(&Reader { since, side: Some(Side::Healing), ..usual() }, |text| text.first_days);
    }
    let hid = Reader { since: Since::Again, side: Some(Side::Rebuilding), ..usual() };
    first(&hid, |text| text.first_days || text.stage == Stage::Honesty);
    let later = Reader { since: Since::Later, side: Some(Side::Healing), ..usual() };
    assert!(pools::order(english(), &later).iter().take(4).any(|text| !text.first_days));
    assert_eq!(usual().part, Hour::Any);
}

/// Getting help is strength (never-bends 9): no state puts it away.
#[test]
fn what_names_someone_to_lean_on_stands_in_no_part_that_can_be_put_away() {
    const HELP: [&str; 7] = ["doctor", "therapist", "advocate", "helpline", "adviser", "lawyer", "friend"];
    for text in english().cards.iter().chain(english().prompts) {
        let words = format!("{} {} {}", text.title, text.body, text.step).to_lowercase();
        let later = matches!(text.stage, Stage::Trust | Stage::Connection) && text.kind != Kind::Rest;
        // A bus that comes is no help.
        assert!(!later || text.id == "p-eith-14" || !HELP.iter().any(|help| words.contains(help)), "{}", text.id);
    }
}
