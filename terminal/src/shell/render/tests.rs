//! How pages of the core look, as text, on a window of a known size.

use std::collections::BTreeSet;

use grain_core::app::App;
use grain_core::circle::{PersonDraft, Relation};
use grain_core::disclosures::DisclosureDraft;
use grain_core::page::{
    Action, Body, Chart, ChartColumn, ChartGap, ChartKind, ChartLevel, ChartMarker, ChartPattern, ChartSeries,
    Page as View, Route,
};

use super::form::Sheet;
use super::lay::{self, Laid};
use crate::cli::Place;
use crate::platform;
use crate::shell::drafts::Drafts;
use crate::shell::frame::{Corner, Frame};
use crate::shell::list::Item;
use crate::shell::page::{Page, Tone, width_of};
use crate::shell::text_area::TextArea;
use crate::typed;

const WINDOW: (u16, u16) = (64, 24);

struct Looked {
    app: App,
    _folder: tempfile::TempDir,
}

impl Looked {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = typed::moment("2026-11-25T20:41:00+01:00[Europe/Berlin]").unwrap();
        let place = Place { json: false, data_dir: Some(folder.path().into()), now: Some(now), zone: None };
        let key = platform::key(folder.path()).unwrap();
        let app = App::open(folder.path(), key, platform::platform(&place)).unwrap().0;
        Self { app, _folder: folder }
    }

    fn page(&self, route: &str) -> View {
        self.app.page(&route.parse().unwrap()).unwrap()
    }

    fn laid(&self, route: &str) -> Laid {
        let view = self.page(route);
        let shown = (self.app.words().unwrap(), self.app.moment().unwrap().at);
        lay::laid(&view, &BTreeSet::new(), &Drafts::default(), Page::new(&*view.title, 60), shown)
    }

    fn sheet(&self, route: &str) -> Sheet {
        let view = self.page(route);
        let form = view.sections.iter().find_map(|section| match &section.body {
            Body::Form { form } => Some(form.clone()),
            _ => None,
        });
        let on_foot = || match &view.foot[0].does {
            Action::Sheet { form } => form.clone(),
            other => panic!("{other:?}"),
        };
        let form = form.unwrap_or_else(on_foot);
        Sheet::new(form, Vec::new(), self.app.words().unwrap(), self.app.day().unwrap())
    }
}

fn seen(page: &Page, marked: Option<&Item>) -> String {
    let mut page = page.clone();
    page.marked = marked.map(|item| (item.lines.start, item.pieces.clone()));
    let keys = vec![("?".to_owned(), "Help".to_owned()), ("Esc".to_owned(), "Exit".to_owned())];
    Frame::of(&page, &Corner { keys, more: "More".to_owned() }, 0, WINDOW, true).text()
}

#[test]
fn a_list_stands_with_a_key_for_each_item_its_fact_below_and_a_mark() {
    let looked = Looked::new();
    let draft =
        PersonDraft { name: "Jo".into(), relation: Relation::Friend, phone: "112".into(), ..PersonDraft::default() };
    looked.app.add_person(draft).unwrap();
    let laid = looked.laid("circle");
    let text = seen(&laid.page, Some(&laid.items[0]));
    let expected = [
        "  People I can call                          ? Help   Esc Exit",
        "",
        "  No one here is told that they are on your list.",
        "",
        "›  a  Jo",
        "      Friend",
        "      b  Call    c  Message",
    ]
    .join("\n");
    assert!(text.starts_with(&expected), "{text}");
    assert_eq!(laid.menus[1].buttons.len(), 2, "edit and delete, beside the call too");
}

#[test]
fn more_items_than_letters_are_all_there() {
    let looked = Looked::new();
    for number in 0..70 {
        looked.app.add_disclosure(DisclosureDraft { text: format!("thing {number}").into(), day: None }).unwrap();
    }
    let laid = looked.laid("disclosures");
    // The form, and for each thing its row and its button.
    assert_eq!(laid.items.len(), 1 + 70 * 2);
    let keyed: BTreeSet<_> = laid.items.iter().filter_map(|item| item.key).collect();
    assert_eq!(keyed.len(), 52, "each letter once, and the rest by the arrows");
}

#[test]
fn a_row_that_leads_to_a_page_this_shell_has_not_is_left_out() {
    let looked = Looked::new();
    let view = looked.page("you");
    let texts = seen(&looked.laid("you").page, None);
    let lock = Action::Go { route: Route::to("lock") };
    let rows = view.sections.iter().flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.clone(),
        _ => Vec::new(),
    });
    let row = rows.into_iter().find(|row| row.tap.as_ref() == Some(&lock)).unwrap();
    assert!(!texts.contains(row.text.as_str()), "{texts}");
}

#[test]
fn a_picture_of_numbers_stands_with_its_sentence_its_signs_and_its_gaps() {
    let series = |values: &[Option<i32>]| ChartSeries {
        name: "Money".into(),
        light: 0,
        dark: 0,
        marker: ChartMarker::Circle,
        pattern: ChartPattern::Plain,
        values: values.to_vec(),
    };
    let level = |at, text: &str| ChartLevel { at, text: text.into() };
    let column = |label: &str| ChartColumn { label: label.into() };
    let chart = |kind, values: &[Option<i32>]| Chart {
        kind,
        title: "How full the bowl was".into(),
        words: "It rose.".into(),
        note: "Written on 20 days".into(),
        columns: ["Sep", "", "", "Oct", ""].map(column).into(),
        levels: vec![level(0, "Empty"), level(500, "Half"), level(1_000, "Full")],
        series: vec![series(values)],
        gaps: vec![ChartGap { from: 2, until: 3, text: "No entry".into() }],
    };
    let drawn = |kind, values: &[Option<i32>]| {
        let mut page = Page::new("Money", 60);
        super::chart::draw(&mut page, &chart(kind, values));
        seen(&page, None).lines().skip(2).map(str::trim_end).collect::<Vec<_>>().join("\n")
    };
    let line = [
        "  How full the bowl was",
        "  It rose.",
        "",
        "  Full  ┈┈┈┈┈┈┈┈░░░░░░░░┈┈┈┈",
        "                ░░░░░░░░",
        "                ░░░░░░░░●",
        "                ░░░░░░░░",
        "  Half  ┈┈┈┈┈┈┈┈░░░░░░░░┈┈┈┈",
        "            ●   ░░░░░░░░",
        "        ●       ░░░░░░░░",
        "                ░░░░░░░░",
        "  Empty ┈┈┈┈┈┈┈┈░░░░░░░░┈┈┈┈",
        "        Sep         Oct",
        "        ● Money",
        "        ░ No entry",
        "  Written on 20 days",
    ];
    assert_eq!(drawn(ChartKind::Line, &[Some(250), Some(340), None, None, Some(760)]).trim_end(), line.join("\n"));
    let bars = drawn(ChartKind::Bars, &[Some(0), Some(500), None, None, Some(1_000)]);
    assert!(bars.contains("  Half  ┈┈┈┈█┈┈┈░░░░░░░░█┈┈┈\n"), "{bars}");
    assert!(bars.contains("  Empty _┈┈┈█┈┈┈░░░░░░░░█┈┈┈\n"), "{bars}");
    // A written week without it is a point, a week without an entry nothing.
    let grid = drawn(ChartKind::Grid, &[Some(0), Some(300), None, None, Some(1_000)]);
    assert!(grid.contains("  Money · ▒     █\n"), "{grid}");
}

#[test]
fn a_chosen_one_stands_in_brackets() {
    let looked = Looked::new();
    let laid = looked.laid("side");
    assert!(seen(&laid.page, None).contains("  [d] Working on it"), "{}", seen(&laid.page, None));
}

#[test]
fn a_form_shows_each_field_with_what_stands_in_it_and_the_way_to_save() {
    let looked = Looked::new();
    let (page, items) = looked.sheet("circle").drawn(None);
    let text = seen(&page, Some(&items[1]));
    let expected = [
        "  People I can call                          ? Help   Esc Exit",
        "",
        "  No one here is told that they are on your list.",
        "",
        "   a  Name",
        "      A first name or a letter is enough",
        "›  b  Who it is",
        "      Friend",
        "   c  Number",
        "   d  Number for messages",
        "      Empty: the same number",
        "   e  Notes",
        "",
        "      Save",
    ]
    .join("\n");
    assert!(text.starts_with(&expected), "{text}");
    assert!(text.contains("Ctrl-S Save"), "{text}");
    assert_eq!(items.len(), 6, "five fields and saving");
}

#[test]
fn a_refused_value_is_said_under_its_field_and_what_is_written_stays() {
    let looked = Looked::new();
    let mut sheet = looked.sheet("circle");
    sheet.refused = Some(("number".to_owned(), "Not a number: try again.".to_owned()));
    let (page, items) = sheet.drawn(Some((2, &TextArea::new("12ab"))));
    let lines = &page.lines[items[2].lines.clone()];
    let text: Vec<String> = lines.iter().map(|line| line.iter().map(|piece| piece.text.as_str()).collect()).collect();
    assert_eq!(text, [" c  Number", "  > 12ab", "    Not a number: try again."]);
    assert_eq!(page.cursor, Some((items[2].lines.start + 1, 8)), "behind the last letter");
}

#[test]
fn wide_signs_and_long_titles_leave_help_and_exit_where_they_are() {
    let mut page = Page::new("\u{3042}".repeat(60), 60);
    page.text("\u{3042}\u{3044} 👩‍👩‍👧‍👦 end");
    let text = seen(&page, None);
    assert!(text.lines().next().unwrap().ends_with("? Help   Esc Exit"), "{text}");
    assert!(text.contains("\u{3042}\u{3044} 👩‍👩‍👧‍👦 end"), "{text}");
}

/// What every tap on a page opens.
fn routes(view: &View) -> Vec<Route> {
    let rows = view.sections.iter().flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.as_slice(),
        _ => &[],
    });
    let taps =
        rows.flat_map(|row| row.tap.iter().chain(row.buttons.iter().chain(&row.menu).map(|button| &button.does)));
    let taps = taps.chain(view.foot.iter().map(|button| &button.does));
    taps.filter_map(|action| match action {
        Action::Go { route } => Some(route.clone()),
        _ => None,
    })
    .collect()
}

#[test]
fn every_page_of_a_sample_life_fits_its_window_and_each_tap_on_it_is_an_item() {
    let looked = Looked::new();
    looked.app.make_demo(1, 7).unwrap();
    let words = looked.app.words().unwrap();
    let mut open: Vec<Route> = ["practice", "you"].map(Route::to).into();
    let mut seen = BTreeSet::new();
    while let Some(route) = open.pop() {
        // The cards of one theme stand for all.
        if !seen.insert(route.clone()) || seen.len() > 120 {
            continue;
        }
        let Ok(view) = looked.app.page(&route) else { continue };
        open.extend(routes(&view));
        let unfolded: BTreeSet<_> = view.sections.iter().map(|section| section.key.clone()).collect();
        for width in [24, 60, 96] {
            let Laid { page, items, deeds, menus } = lay::laid(
                &view,
                &unfolded,
                &Drafts::default(),
                Page::new(&*view.title, width),
                (words, looked.app.moment().unwrap().at),
            );
            assert!(items.len() == deeds.len() && items.len() == menus.len(), "{route}");
            let names: BTreeSet<_> = deeds.iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), deeds.len(), "{route}: two items of one name");
            for line in &page.lines {
                assert!(width_of(line) <= width, "{route} at {width}: {line:?}");
            }
            let ends: Vec<_> = items.iter().map(|item| item.lines.end).collect();
            assert!(ends.is_sorted() && ends.last().is_none_or(|end| *end <= page.lines.len()), "{route}");
        }
    }
    assert!(seen.len() > 60, "only {} pages were seen", seen.len());
}

#[test]
fn what_was_looked_for_stands_out_in_what_was_found() {
    let mut page = Page::new("", 60);
    let item = lay::item(&mut page, Some('a'), "Home by six, or at home", "");
    page.stand_out(item.lines.clone(), &["six", "home", "Home"]);
    let strong = |tone: Tone| page.lines[0].iter().skip(3).filter(move |piece| piece.tone == tone);
    let strong: Vec<_> = strong(Tone::Strong).map(|piece| piece.text.as_str()).collect();
    assert_eq!(strong, ["Home", "six", "home"]);
    let text: String = page.lines[0].iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(text, " a  Home by six, or at home");
}

#[test]
fn time_that_runs_is_a_bar_and_words_and_is_drawn_anew_only_when_it_shows_something_else() {
    let looked = Looked::new();
    for act in [r#"{"talk":"in"}"#, r#"{"talk":"in_too"}"#, r#"{"talk":{"plan":[2,"owner"]}}"#, r#"{"talk":"start"}"#] {
        looked.app.act(&format!("listening:{act}").parse().unwrap(), Vec::new(), None).unwrap();
    }
    let view = looked.page("listening/talk");
    let begun = looked.app.moment().unwrap().at;
    let at = |seconds: i64| {
        let shown = (looked.app.words().unwrap(), begun.plus(seconds * 1_000));
        let laid = lay::laid(&view, &BTreeSet::new(), &Drafts::default(), Page::new(&*view.title, 60), shown);
        laid.page.plain().map(|line| line.trim().to_owned()).collect::<Vec<_>>().join("\n")
    };
    assert!(at(0).contains(&format!("{}\nAbout two minutes left", "-".repeat(30))), "{}", at(0));
    assert!(at(60).contains(&format!("{}{}\nAbout one minute left", "=".repeat(15), "-".repeat(15))), "{}", at(60));
    assert!(at(7_200).contains(&format!("{}\nYou can finish the sentence.", "=".repeat(30))), "{}", at(7_200));
    assert!(at(-7_200).contains("About two minutes left"), "a clock that was put back shows no more than all of it");
    let shows = |seconds: i64| lay::shows(&view, begun.plus(seconds * 1_000));
    assert_eq!(shows(5), shows(7));
    assert_ne!(shows(5), shows(9));
}
