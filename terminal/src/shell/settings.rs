//! The settings a day needs: side, areas, words, when a day begins, and deleting everything.

use grain_core::clock::WallTime;
use grain_core::content::Words;
use grain_core::settings::{ClockForm, Settings, WeekBegins};

use super::first_run::SIDES;
use super::keys::Key;
use super::{Left, Shell, Step, areas, blank, digit, digits, place};

/// Settings.
pub fn settings(shell: &mut Shell) -> Step {
    loop {
        let now = shell.app.settings()?;
        let words = shell.words;
        let sides = sides(shell);
        let side = now.side.and_then(|side| SIDES.iter().position(|known| *known == side));
        let on_off = |on: bool| if on { words.app_on() } else { words.app_off() };
        let tracked = shell.app.areas()?.iter().filter(|area| area.tracked).count();
        let rows = [
            (words.settings_my_side(), side.map_or_else(|| words.app_not_said(), |place| sides[place].clone())),
            (words.settings_areas(), words.setup_areas_count(tracked)),
            (
                words.settings_partner_word(),
                if now.partner.is_empty() { words.app_partner() } else { now.partner.clone().into() },
            ),
            (words.settings_day_start(), words.clock(WallTime::from_minute(u16::from(now.rollover_hour) * 60))),
            (words.settings_faith(), on_off(now.faith)),
            (words.settings_words_only(), on_off(now.words_only)),
            (words.reminders_show_card(), on_off(now.card_on_notification)),
            (words.settings_week_begins(), week_begins(words, now.week_begins)),
            (words.settings_clock_form(), clock_form(words, now.clock_form)),
        ];
        let mut page = blank(words.settings_title());
        for (place, (name, value)) in rows.iter().enumerate() {
            page.choice(digit(place), name, value, false);
        }
        page.gap();
        page.quiet(&words.app_unreviewed());
        page.key(digits(rows.len()), words.app_change());
        page.key("x", words.settings_delete());
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('x') => delete(shell)?,
            key => {
                if let Some(place) = place(&key, rows.len()) {
                    change(shell, place, now)?;
                }
            }
        }
    }
}

fn sides(shell: &Shell) -> [String; 3] {
    let words = shell.words;
    [words.setup_role_healing(), words.setup_role_rebuilding(), words.setup_role_both()]
}

fn change(shell: &mut Shell, row: usize, now: Settings) -> Step {
    let words = shell.words;
    let title = words.settings_title();
    let changed = match row {
        0 => {
            let chosen =
                shell.choose_with(&title, &words.settings_my_side(), &words.settings_my_side_text(), &sides(shell))?;
            let Some(place) = chosen else { return Ok(()) };
            Settings { side: Some(SIDES[place]), ..now }
        }
        1 => return areas::areas(shell),
        2 => {
            let mut page = blank(title);
            page.strong(&words.settings_partner_word());
            page.quiet(&words.setup_partner_hint());
            return shell.write_saved(&page, &now.partner, |shell, partner| {
                let saved = shell.app.save_settings(Settings { partner: partner.into(), ..now.clone() });
                Ok(shell.said(saved)?.is_some())
            });
        }
        3 => {
            let mut page = blank(title);
            page.strong(&words.settings_day_start());
            page.quiet(&words.settings_day_start_text());
            let Some(hour) = shell.write(&page, "")? else { return Ok(()) };
            // What cannot be read is refused like an hour out of range.
            let rollover_hour = hour.trim().trim_end_matches(":00").parse().unwrap_or(u8::MAX);
            Settings { rollover_hour, ..now }
        }
        4 => Settings { faith: !now.faith, ..now },
        5 => Settings { words_only: !now.words_only, ..now },
        6 => Settings { card_on_notification: !now.card_on_notification, ..now },
        7 => {
            let texts = WEEKS.map(|week| week_begins(words, week));
            let Some(place) = shell.choose(&title, &words.settings_week_begins(), &texts)? else { return Ok(()) };
            Settings { week_begins: WEEKS[place], ..now }
        }
        _ => {
            let texts = CLOCKS.map(|clock| clock_form(words, clock));
            let Some(place) = shell.choose(&title, &words.settings_clock_form(), &texts)? else { return Ok(()) };
            Settings { clock_form: CLOCKS[place], ..now }
        }
    };
    let saved = shell.app.save_settings(changed);
    shell.said(saved)?;
    // Another clock is said in other words from now on.
    shell.words = shell.app.words()?;
    Ok(())
}

const WEEKS: [WeekBegins; 4] = [WeekBegins::AsThePhone, WeekBegins::Monday, WeekBegins::Saturday, WeekBegins::Sunday];
const CLOCKS: [ClockForm; 3] = [ClockForm::AsThePhone, ClockForm::TwentyFourHours, ClockForm::TwelveHours];

fn week_begins(words: Words, week: WeekBegins) -> String {
    match week {
        WeekBegins::AsThePhone => words.settings_as_the_phone(),
        WeekBegins::Monday => words.days_monday(),
        WeekBegins::Saturday => words.days_saturday(),
        WeekBegins::Sunday => words.days_sunday(),
    }
}

fn clock_form(words: Words, clock: ClockForm) -> String {
    match clock {
        ClockForm::AsThePhone => words.settings_as_the_phone(),
        ClockForm::TwentyFourHours => words.settings_clock_24(),
        ClockForm::TwelveHours => words.settings_clock_12(),
    }
}

/// In two steps, with what it may cost before them (S28).
pub fn delete(shell: &mut Shell) -> Step {
    let words = shell.words;
    let text =
        [words.settings_delete_text(), words.settings_delete_evidence(), words.settings_delete_left()].join("\n");
    let first = [words.settings_delete_keep(), words.settings_delete_steps()];
    if shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &first)? != Some(1) {
        return Ok(());
    }
    let second = [words.settings_delete_keep(), words.settings_delete_confirm()];
    if shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &second)? != Some(1) {
        return Ok(());
    }
    shell.app.delete_everything()?;
    crate::platform::forget_key(&shell.folder)?;
    Err(Left::Exit)
}
