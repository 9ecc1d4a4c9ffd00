//! Who I am: role, areas, where each bowl stands, a reminder. Each may be left open.

use grain_core::bowl::starting_words;
use grain_core::reminders::{ReminderDraft, ReminderKind};
use grain_core::safety;
use grain_core::settings::Side;
use grain_core::setup::{AreaSide, SetUpDraft, StartingLevel};

use super::keys::Key;
use super::{Shell, Step, blank, help, letters};

/// The sides in the order in which they are shown.
pub const SIDES: [Side; 3] = [Side::Healing, Side::Rebuilding, Side::Both];

/// Asks what can be asked, then saves all of it at once.
pub fn first_run(shell: &mut Shell) -> Step {
    before(shell)?;
    of_age(shell)?;
    let side = side(shell)?;
    let areas = areas(shell)?;
    let sides = if side == Some(Side::Both) { sides(shell, &areas)? } else { Vec::new() };
    let mut levels = Vec::new();
    for (key, name) in &areas {
        let own = sides.iter().find(|one| one.area == *key).map(|one| one.side).or(side).unwrap_or_default();
        if own.has_bowl()
            && let Some(level) = level(shell, name)?
        {
            levels.push(StartingLevel { area: key.clone(), level });
        }
    }
    let settings = grain_core::settings::Settings { side, ..shell.app.settings()? };
    let areas = (!areas.is_empty()).then(|| areas.into_iter().map(|(key, _)| key).collect());
    shell.app.set_up(SetUpDraft { settings, areas, sides, levels })?;
    remind(shell)
}

/// The fixed lines, before anything is asked.
fn before(shell: &mut Shell) -> Step {
    let words = shell.words;
    let lines = safety::safety_lines(&shell.app.settings()?.language);
    let mut page = blank(words.app_name());
    page.strong(&words.setup_honest_title());
    page.gap();
    for line in [&words.setup_private(), &lines.both_safe] {
        page.text(line);
        page.gap();
    }
    for line in &lines.before {
        page.strong(&line.title);
        page.text(&line.text);
        page.gap();
    }
    page.quiet(&words.app_unreviewed());
    page.key("Enter", words.setup_honest_read());
    while shell.ask(&page)? != Key::Enter {}
    Ok(())
}

/// Goes on once someone says they are 18 or older. Nothing of it is kept, and to those who are younger Help stays open (C8).
fn of_age(shell: &mut Shell) -> Step {
    let words = shell.words;
    loop {
        let mut page = blank(words.app_name());
        page.strong(&words.setup_age_title());
        page.gap();
        page.choice('1', &words.setup_age_yes(), "", false);
        page.choice('2', &words.setup_age_no(), "", false);
        page.key("1-2", words.terminal_choose());
        match shell.ask(&page)? {
            Key::Char('1') => return Ok(()),
            Key::Char('2') => help::young(shell)?,
            _ => {}
        }
    }
}

fn side(shell: &mut Shell) -> Step<Option<Side>> {
    let words = shell.words;
    let roles = [
        format!("{}\n{}", words.setup_role_healing(), words.setup_role_healing_text()),
        format!("{}\n{}", words.setup_role_rebuilding(), words.setup_role_rebuilding_text()),
        format!("{}\n{}", words.setup_role_both(), words.setup_role_both_text()),
    ];
    let chosen =
        shell.choose_with(&words.app_name(), &words.setup_welcome_title(), &words.setup_welcome_text(), &roles)?;
    Ok(chosen.map(|place| SIDES[place]))
}

/// Keys and names of the areas to track.
fn areas(shell: &mut Shell) -> Step<Vec<(String, String)>> {
    let words = shell.words;
    let all = shell.app.areas()?;
    let names: Vec<_> = all.iter().map(|area| area.name.to_string()).collect();
    let chosen =
        shell.choose_several(&words.app_name(), &words.setup_areas_title(), &words.setup_areas_text(), &names, &[])?;
    Ok(chosen.into_iter().map(|place| (all[place].key.clone(), all[place].name.to_string())).collect())
}

/// A letter moves an area to the next side.
fn sides(shell: &mut Shell, areas: &[(String, String)]) -> Step<Vec<AreaSide>> {
    let words = shell.words;
    let names = [words.setup_area_healing(), words.setup_area_rebuilding(), words.setup_role_both()];
    let mut sides: Vec<usize> = vec![2; areas.len()];
    while !areas.is_empty() {
        let mut page = blank(words.app_name());
        page.strong(&words.setup_area_side());
        page.gap();
        for (((_, name), side), key) in areas.iter().zip(&sides).zip(letters()) {
            page.choice(key, name, &names[*side], false);
        }
        page.key("a-z", words.app_change());
        page.key("Enter", words.app_continue());
        match shell.ask(&page)? {
            Key::Enter => break,
            Key::Char(letter) => {
                if let Some(place) = letters().take(areas.len()).position(|key| key == letter) {
                    sides[place] = (sides[place] + 1) % SIDES.len();
                }
            }
            _ => {}
        }
    }
    Ok(areas.iter().zip(sides).map(|((area, _), side)| AreaSide { area: area.clone(), side: SIDES[side] }).collect())
}

fn level(shell: &mut Shell, area: &str) -> Step<Option<u8>> {
    let words = shell.words;
    let starts = starting_words(&shell.app.settings()?.language);
    let answers = starts.iter().map(|start| start.text.clone()).chain([words.bowl_start_open()]).collect::<Vec<_>>();
    let chosen = shell.choose_with(area, &words.bowl_start_question(), &words.bowl_start_text(), &answers)?;
    Ok(chosen.and_then(|place| starts.get(place)).map(|start| start.level))
}

/// A quiet reminder, or none.
fn remind(shell: &mut Shell) -> Step {
    let words = shell.words;
    let start = shell.app.reminders()?.start;
    let times: Vec<_> = start.times.iter().map(|time| words.clock(*time)).collect();
    let answers =
        [words.terminal_remind_at(times.join(", ")), words.terminal_another_time(), words.setup_reminders_no()];
    let chosen = shell.choose_with(
        &words.app_name(),
        &words.setup_reminders_title(),
        &words.setup_reminders_text(),
        &answers,
    )?;
    let times = match chosen {
        Some(0) => start.times.clone(),
        Some(1) => shell.time_typed(&words.app_name(), &words.setup_reminders_title())?.into_iter().collect(),
        _ => Vec::new(),
    };
    if !times.is_empty() {
        let draft = ReminderDraft { kind: ReminderKind::CheckIn, times, on: true, ..start };
        let set = shell.app.set_reminder(None, draft);
        shell.said(set)?;
    }
    Ok(())
}
