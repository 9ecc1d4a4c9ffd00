use grain_core::bowl::picture::text_picture::{BEST_WIDTH, Cell, Grains, TextStyle, cells};
use grain_core::bowl::picture::{BowlForm, places, shape};
use grain_core::bowl::{BowlRow, BowlView, BowlsView, CAPACITY, GrainChange, GrainDraft, GrainSource, LedgerEntryView};
use grain_core::content::Words;
use grain_core::ids::Id;
use grain_core::page::Route;

use super::keys::Key;
use super::page::{Line, Page, Tone, picture, span, wrapped};
use super::{Shell, Step, blank, digit, digits, place};

/// Amounts by hand, in the order of their keys.
const CHANGES: [GrainChange; 4] =
    [GrainChange::LittleAdded, GrainChange::LotAdded, GrainChange::LittleTaken, GrainChange::LotTaken];
/// The seed of the pooled bowl's places.
const OVERALL: &str = "overall";

/// The pooled bowl, or the only one.
pub fn picture_of_all(view: &BowlsView, width: u16) -> Vec<Line> {
    let cells = match (&view.overall, view.rows.first()) {
        (Some(overall), _) => coloured(None, Grains { shown: overall.shown.into(), ..Grains::default() }, width),
        (None, Some(row)) => coloured(Some(&row.area), lying(row), width),
        (None, None) => Vec::new(),
    };
    picture(cells)
}

/// One bowl by its area's key; the pooled one by none.
pub fn picture_of(area: &str, level: u8, width: u16) -> Vec<Line> {
    let grains = Grains { shown: level.into(), ..Grains::default() };
    picture(coloured(Some(area).filter(|area| !area.is_empty()), grains, width))
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
        let aside = wrapped(&aside, room.saturating_sub(wide + 13).max(10)).into_iter().next().unwrap_or_default();
        vec![
            span(Tone::Plain, format!("{name:wide$}")),
            span(Tone::Strong, format!("{word:11}  ")),
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

/// One bowl with its grains.
pub fn bowl(shell: &mut Shell, area: &str) -> Step {
    let mut written = None;
    loop {
        let view = shell.app.bowl(area.to_owned())?;
        let words = shell.words;
        let mut page = draw_one(words, &view);
        let amounts = [
            words.bowl_entry_little_added(),
            words.bowl_entry_lot_added(),
            words.bowl_entry_little_taken(),
            words.bowl_entry_lot_taken(),
        ];
        for (place, text) in amounts.into_iter().enumerate() {
            page.key(digit(place), text);
        }
        page.key("t", words.bowl_tipped());
        if written.is_some() {
            page.key("u", words.app_undo());
        }
        if view.ledger.iter().any(|entry| !entry.taken_back) {
            page.key("b", words.app_take_back());
        }
        let not_yet = view.not_yet_since.is_some();
        page.key("y", if not_yet { words.bowl_not_yet_release() } else { words.bowl_not_yet() });
        if view.offer_guide {
            page.key("g", words.bowl_low_guide());
        }
        page.key("\u{2190}", words.app_back());
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
            Key::Char('t') => written = tip(shell, &view.bowl)?.or(written),
            // The entry just written, wherever its day puts it in the ledger.
            Key::Char('u') => {
                if let Some(entry) = written.take() {
                    shell.app.take_back_grains(entry)?;
                    shell.notice = words.app_undone();
                }
            }
            Key::Char('b') => {
                let standing: Vec<_> = view.ledger.iter().filter(|entry| !entry.taken_back).take(9).collect();
                let lines: Vec<_> = standing.iter().map(|entry| ledger_line(words, entry)).collect();
                if let Some(place) = shell.choose(&view.bowl.name, &words.app_take_back(), &lines)? {
                    shell.app.take_back_grains(standing[place].id)?;
                    shell.notice = words.app_undone();
                }
            }
            Key::Char('y') => {
                shell.app.name_not_yet(view.bowl.area, !not_yet)?;
            }
            key => {
                if let Some(place) = place(&key, CHANGES.len()) {
                    written = grains(shell, &view.bowl, CHANGES[place])?.or(written);
                }
            }
        }
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
    page.quiet(&words.bowl_ledger());
    if view.ledger.is_empty() {
        page.text(&words.empty_bowl());
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

/// The entry that was written, if one was.
fn tip(shell: &mut Shell, bowl: &BowlRow) -> Step<Option<Id>> {
    let mut page = blank(bowl.name.clone());
    page.strong(&shell.words.bowl_tipped_left());
    page.quiet(&shell.words.terminal_grains_between(bowl.level));
    let Some(typed) = shell.write(&page, "")? else { return Ok(None) };
    if let Ok(left) = typed.trim().parse() {
        return grains(shell, bowl, GrainChange::Tipped { left });
    }
    shell.notice = shell.words.terminal_grains_between(bowl.level);
    Ok(None)
}

/// Writes grains, with a line why if the person wants one, and gives the entry. Exit keeps both: the amount was pressed.
fn grains(shell: &mut Shell, bowl: &BowlRow, change: GrainChange) -> Step<Option<Id>> {
    let mut page = blank(bowl.name.clone());
    page.strong(&shell.words.bowl_why());
    let mut why = String::new();
    let left = shell.write_into(&page, &mut why);
    let draft = GrainDraft {
        area: bowl.area.clone(),
        change,
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: why.into(),
    };
    let said = shell.app.add_grains(draft);
    let written = shell.said(said)?;
    left?;
    if written.is_some() {
        shell.notice = shell.words.app_saved();
    }
    Ok(written.map(|written| written.entry))
}

/// The grains of a bowl, today's among them.
fn lying(row: &BowlRow) -> Grains {
    Grains { shown: row.level.into(), added: row.added_today.into(), taken: row.taken_today.into() }
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
