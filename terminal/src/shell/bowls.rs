use grain_core::bowl::picture::text_picture::{BEST_WIDTH, Cell, Grains, TextStyle, cells};
use grain_core::bowl::picture::{BowlForm, places, shape};
use grain_core::bowl::{
    BowlRow, BowlView, BowlYear, BowlsView, CAPACITY, GrainChange, GrainDraft, GrainSource, LedgerEntryView,
    starting_words,
};
use grain_core::content::Words;
use grain_core::ids::Id;
use grain_core::page::Route;

use super::keys::Key;
use super::page::{Line, Page, Tone, picture, span, wrapped};
use super::{Shell, Step, blank, digit, digits, place};

/// The seed of the pooled bowl's places.
const OVERALL: &str = "overall";

/// Places of the small form.
const SMALL_PLACES_U8: u8 = 24;

/// The pooled bowl, or the only one.
pub fn picture_of_all(view: &BowlsView, width: u16) -> Vec<Line> {
    let cells = match (&view.overall, view.rows.iter().find(|row| row.level.is_some())) {
        (Some(overall), _) => coloured(None, Grains { shown: overall.shown.into(), ..Grains::default() }, width),
        (None, Some(row)) => coloured(Some(&row.area), lying(row), width),
        (None, None) => Vec::new(),
    };
    picture(cells)
}

/// One bowl by its area's key; the pooled one by none, or by its own.
pub fn picture_of(area: &str, level: u8, width: u16) -> Vec<Line> {
    let grains = Grains { shown: level.into(), ..Grains::default() };
    picture(coloured(Some(area).filter(|area| !["", OVERALL].contains(area)), grains, width))
}

/// Each bowl in a line, the pooled one first.
pub fn rows(words: Words, view: &BowlsView, room: usize) -> Vec<Line> {
    let mut rows: Vec<(String, String, String)> = Vec::new();
    if let Some(overall) = &view.overall {
        rows.push((words.bowl_overall(), overall.word_text.clone(), String::new()));
    }
    rows.extend(view.rows.iter().map(|row| (row.name.to_string(), row.word_text.clone(), row.line.clone())));
    let wide = rows.iter().map(|row| row.0.chars().count()).max().unwrap_or(0) + 2;
    let line = |(name, word, aside): (String, String, String)| {
        let aside = wrapped(&aside, room.saturating_sub(wide + 18).max(10)).into_iter().next().unwrap_or_default();
        vec![
            span(Tone::Plain, format!("{name:wide$}")),
            span(Tone::Strong, format!("{word:16}  ")),
            span(Tone::Quiet, aside),
        ]
    };
    rows.into_iter().map(line).collect()
}

/// What the day did to the bowls; Enter goes on.
pub fn after_check_in(shell: &mut Shell) -> Step {
    let view = shell.app.bowls()?;
    if view.rows.is_empty() {
        return Ok(());
    }
    let mut page = blank(shell.words.bowl_title());
    page.quiet(&shell.app.check_in(None)?.closing);
    page.gap();
    for line in picture_of_all(&view, BEST_WIDTH) {
        page.line(line);
    }
    page.gap();
    for line in rows(shell.words, &view, page.width()) {
        page.line(line);
    }
    page.key("Enter", shell.words.app_continue());
    shell.ask(&page)?;
    Ok(())
}

/// All bowls.
pub fn bowls(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.bowls()?;
        let page = draw_all(shell.words, &view);
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            key => {
                if let Some(place) = place(&key, view.rows.len()) {
                    bowl(shell, &view.rows[place].area)?;
                }
            }
        }
    }
}

/// The page of all bowls.
pub fn draw_all(words: Words, view: &BowlsView) -> Page {
    let mut page = blank(words.bowl_title());
    page.quiet(&words.bowl_note());
    page.gap();
    if view.rows.is_empty() {
        page.text(&words.empty_areas());
    }
    let mut lines = rows(words, view, page.width().saturating_sub(30)).into_iter();
    let overall = view.overall.is_some().then(|| lines.next()).flatten();
    let keyed = lines.enumerate().map(|(place, line)| {
        let key = span(Tone::Key, format!("{}  ", digit(place)));
        [vec![key], line].concat()
    });
    let overall = overall.map(|line| [vec![span(Tone::Key, "   ")], line].concat());
    let beside: Vec<Line> = overall.into_iter().chain(keyed).collect();
    page.beside(picture_of_all(view, 24), beside);
    for name in &view.rebuilding {
        page.gap();
        page.quiet(&words.terminal_row(name, words.bowl_rebuilding_area()));
    }
    if !view.rows.is_empty() {
        page.key(digits(view.rows.len().min(9)), words.app_open());
    }
    page.key("\u{2190}", words.app_back());
    page
}

/// What the key for undo takes back, while one stays on the page.
enum Undo {
    Written(Id),
    TakenBack(Id),
    Start,
}

/// One bowl with its grains.
pub fn bowl(shell: &mut Shell, area: &str) -> Step {
    let mut undo = None;
    loop {
        let view = shell.app.bowl(area.to_owned())?;
        let words = shell.words;
        let mut page = draw_one(words, &view);
        keys(words, &view, undo.is_some(), &mut page);
        match shell.ask(&page)? {
            Key::Char('g') if view.offer_guide => {
                let guide = Route::of("guide", &view.bowl.area);
                shell.app.answer_low_bowl(view.bowl.area)?;
                shell.open(&guide)?;
            }
            Key::Left | Key::Backspace | Key::Enter => {
                if view.offer_guide {
                    shell.app.answer_low_bowl(view.bowl.area)?;
                }
                return Ok(());
            }
            Key::Char('1') if view.can_add => undo = grain(shell, area, GrainChange::LittleAdded)?.or(undo),
            Key::Char('2') if view.can_take => undo = grain(shell, area, GrainChange::LittleTaken)?.or(undo),
            Key::Char('a') => shell.open(&view.more)?,
            Key::Char('s') if view.ask_starting_level => undo = start(shell, &view)?.then_some(Undo::Start).or(undo),
            Key::Char('u') => {
                if let Some(undo) = undo.take() {
                    let undone = match undo {
                        Undo::Written(entry) => shell.app.take_back_grains(entry),
                        Undo::TakenBack(entry) => shell.app.put_back_grains(entry),
                        Undo::Start => shell.app.leave_start_open(area.to_owned()).map(drop),
                    };
                    if shell.said(undone)?.is_some() {
                        shell.notice = words.app_undone();
                    }
                }
            }
            Key::Char('b') => {
                let standing: Vec<_> = view.ledger.iter().filter(|entry| !entry.taken_back).take(9).collect();
                let lines: Vec<_> = standing.iter().map(|entry| ledger_line(words, entry)).collect();
                if let Some(place) = shell.choose(&view.bowl.name, &words.app_take_back(), &lines)? {
                    shell.app.take_back_grains(standing[place].id)?;
                    undo = Some(Undo::TakenBack(standing[place].id));
                    shell.notice = words.bowl_taken_back();
                }
            }
            Key::Char('m') => look_back(shell, &view)?,
            Key::Char('y') => shell.open(&view.not_yet.route)?,
            _ => {}
        }
    }
}

fn keys(words: Words, view: &BowlView, can_undo: bool, page: &mut Page) {
    if view.ask_starting_level {
        page.key("s", words.bowl_start_question());
    }
    if view.can_add {
        page.key("1", words.bowl_add());
    }
    if view.can_take {
        page.key("2", words.bowl_take());
    }
    page.key("a", words.bowl_more());
    if can_undo {
        page.key("u", words.app_undo());
    }
    if view.ledger.iter().any(|entry| !entry.taken_back) {
        page.key("b", words.app_take_back());
    }
    if view.year.is_some() || !view.months.is_empty() {
        page.key("m", words.bowl_year());
    }
    page.key("y", view.not_yet.text.clone());
    if view.offer_guide {
        page.key("g", words.bowl_low_guide());
    }
    page.key("\u{2190}", words.app_back());
}

/// Says where the bowl stands, or leaves it open; whether it was said.
fn start(shell: &mut Shell, view: &BowlView) -> Step<bool> {
    let words = shell.words;
    let starts = starting_words(&shell.app.settings()?.language);
    let answers = starts.iter().map(|start| start.text.clone()).chain([words.bowl_start_open()]);
    let (question, text) = (words.bowl_start_question(), words.bowl_start_text());
    let chosen = shell.choose_with(&view.bowl.name, &question, &text, &answers.collect::<Vec<_>>())?;
    let Some(start) = chosen.and_then(|place| starts.get(place)) else { return Ok(false) };
    let said = shell.app.set_starting_level(view.bowl.area.clone(), start.level);
    Ok(shell.said(said)?.is_some())
}

/// One grain, at once; undo is a key away.
fn grain(shell: &mut Shell, area: &str, change: GrainChange) -> Step<Option<Undo>> {
    let (area, source) = (area.to_owned(), GrainSource::ByHand);
    let draft = GrainDraft { area, change, day: None, source, reason: None, why: String::new().into() };
    let written = shell.app.add_grains(draft);
    let written = shell.said(written)?;
    if written.is_some() {
        shell.notice = shell.words.app_saved();
    }
    Ok(written.map(|written| Undo::Written(written.entry)))
}

/// The months with something written in them, the newest first; each opens its ledger.
fn look_back(shell: &mut Shell, view: &BowlView) -> Step {
    let year = view.year.iter().flat_map(|year| year.months.iter().rev());
    let mut months: Vec<_> = year.filter_map(|month| Some((month.spoken.clone(), month.route.clone()?))).collect();
    let more = view.months.iter().map(|month| (month.text.clone(), month.route.clone()));
    for month in more {
        if months.iter().all(|(_, route)| *route != month.1) {
            months.push(month);
        }
    }
    let lines: Vec<_> = months.iter().map(|(text, _)| text.clone()).collect();
    match shell.choose(&view.bowl.name, &shell.words.bowl_year(), &lines)? {
        Some(place) => shell.open(&months[place].1),
        None => Ok(()),
    }
}

/// One bowl with what happened to it.
pub fn draw_one(words: Words, view: &BowlView) -> Page {
    let mut page = blank(view.bowl.name.clone());
    let mut beside: Vec<Line> = vec![Line::new()];
    let mut add = |tone, text: &str| {
        for piece in wrapped(text, 34) {
            beside.push(vec![span(tone, piece)]);
        }
    };
    add(Tone::Strong, &view.bowl.word_text);
    add(Tone::Plain, &view.word_line);
    add(Tone::Quiet, &view.count);
    add(Tone::Quiet, &view.bowl.line);
    add(Tone::Quiet, &view.note);
    page.beside(picture(coloured(Some(&view.bowl.area), lying(&view.bowl), BEST_WIDTH)), beside);
    page.gap();
    if view.offer_guide {
        page.text(&words.bowl_low_text());
        page.gap();
    }
    if let Some(year) = &view.year {
        page.quiet(&words.bowl_year());
        for line in strip(year) {
            page.line(vec![span(Tone::Plain, line)]);
        }
        page.gap();
    }
    page.quiet(&words.bowl_ledger());
    if !view.ledger_empty.is_empty() {
        page.text(&view.ledger_empty);
    }
    for entry in &view.ledger {
        page.text(&ledger_line(words, entry));
    }
    page
}

/// "24 November: A little taken (I was told, A line why)".
fn ledger_line(words: Words, entry: &LedgerEntryView) -> String {
    let taken_back = if entry.taken_back { entry.source.as_str() } else { "" };
    let beside = [taken_back, entry.reason.as_str(), entry.why.as_str()];
    let beside: Vec<_> = beside.into_iter().filter(|text| !text.is_empty()).collect();
    let line = words.terminal_row(&entry.day_text, &entry.text);
    if beside.is_empty() { line } else { words.terminal_aside(line, beside.join(", ")) }
}

/// A column for each month: how full its bowl was at the end of it, over the month's name. A gap is a dot.
fn strip(year: &BowlYear) -> [String; 2] {
    let full: Vec<char> = match style() {
        TextStyle::Unicode => "\u{2581}\u{2582}\u{2583}\u{2584}\u{2585}\u{2586}\u{2587}\u{2588}".chars().collect(),
        TextStyle::Ascii => "_.-~=+*#".chars().collect(),
    };
    let column = |shown: Option<u8>| match shown {
        None => ".".to_owned(),
        Some(0) => "(  )".to_owned(),
        Some(shown) => {
            let step = usize::from(shown.saturating_sub(1)) * full.len() / usize::from(SMALL_PLACES_U8);
            format!("({0}{0})", full[step.min(full.len() - 1)])
        }
    };
    let bowls = year.months.iter().map(|month| format!("{:5}", column(month.small_shown))).collect::<String>();
    let names = year.months.iter().map(|month| format!("{:5}", month.name)).collect::<String>();
    [bowls.trim_end().to_owned(), names.trim_end().to_owned()]
}

/// The grains of a bowl, today's among them.
fn lying(row: &BowlRow) -> Grains {
    Grains { shown: row.shown.into(), added: row.added_today.into(), taken: row.taken_today.into() }
}

/// A bowl in cells, to be coloured. `key` is an area's, or `None` for the pooled bowl.
fn coloured(key: Option<&str>, grains: Grains, width: u16) -> Vec<Vec<Cell>> {
    let form = BowlForm::Large;
    let places = places(key.unwrap_or(OVERALL), CAPACITY.into(), form);
    cells(&places, grains, &shape(form), width, style())
}

/// Blocks and dots where the terminal says that it can show them.
fn style() -> TextStyle {
    let speaks = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = speaks("LC_ALL").or_else(|| speaks("LC_CTYPE")).or_else(|| speaks("LANG"));
    let utf8 = locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
    if utf8 || cfg!(windows) { TextStyle::Unicode } else { TextStyle::Ascii }
}
