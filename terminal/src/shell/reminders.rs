use grain_core::reminders::{ReminderDraft, ReminderKind, ReminderPause};

use super::keys::Key;
use super::{Shell, Step, blank, digit, place};

/// What Grain may offer, in the order of the keys.
const KINDS: [ReminderKind; 3] = [ReminderKind::CheckIn, ReminderKind::Card, ReminderKind::Prompt];

/// "Next: tomorrow at 20:30", or empty.
pub fn next(shell: &Shell) -> Step<String> {
    Ok(shell.app.reminders()?.next)
}

/// Reminders: what is set, what comes, and a rest from them.
pub fn reminders(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.reminders()?;
        let words = shell.words;
        let mut page = blank(words.reminders_title());
        page.quiet(&view.off);
        page.quiet(&view.paused);
        page.quiet(&view.rhythm_text);
        page.gap();
        let names = [words.reminders_check_in(), words.reminders_card(), words.reminders_prompt()];
        for (place, (kind, name)) in KINDS.iter().zip(&names).enumerate() {
            let set: Vec<_> = view.rows.iter().filter(|row| row.draft.kind == *kind && row.draft.on).collect();
            let when: Vec<_> = set.iter().map(|row| row.when.clone()).collect();
            let when = if when.is_empty() { words.app_off() } else { when.join(" \u{b7} ") };
            page.choice(digit(place), name, &when, false);
        }
        page.gap();
        page.text(&words.terminal_row(words.reminders_quiet_hours(), &view.quiet));
        page.text(&words.terminal_row(words.reminders_at_most(), &view.at_most_text));
        page.quiet(&words.reminders_own_come());
        page.gap();
        page.strong(&words.reminders_coming_up());
        if view.coming.is_empty() {
            page.quiet(&words.reminders_none_planned());
        }
        for coming in view.coming.iter().take(5) {
            page.text(&coming.text);
        }
        page.gap();
        page.quiet(&words.terminal_watch());
        page.key("1-3", words.app_change());
        let paused = view.paused_until.is_some();
        page.key("p", if paused { words.reminders_pause_end() } else { words.reminders_pause() });
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('p') if paused => {
                shell.app.end_reminder_pause()?;
            }
            Key::Char('p') => pause(shell)?,
            key => {
                if let Some(place) = place(&key, KINDS.len()) {
                    set(shell, KINDS[place], &names[place])?;
                }
            }
        }
    }
}

/// One time a day, another one, or none.
fn set(shell: &mut Shell, kind: ReminderKind, name: &str) -> Step {
    let words = shell.words;
    let view = shell.app.reminders()?;
    let row = view.rows.iter().find(|row| row.draft.kind == kind);
    let before = row.map_or_else(|| view.start.clone(), |row| row.draft.clone());
    let times: Vec<_> = before.times.iter().map(|time| words.clock(*time)).collect();
    let answers =
        [words.terminal_remind_at(times.join(", ")), words.terminal_another_time(), words.setup_reminders_no()];
    let draft = match shell.choose(&words.reminders_title(), name, &answers)? {
        Some(0) => ReminderDraft { kind, on: true, ..before },
        Some(1) => match shell.time_typed(&words.reminders_title(), name)? {
            Some(time) => ReminderDraft { kind, times: vec![time], on: true, ..before },
            None => return Ok(()),
        },
        Some(_) => {
            if let Some(row) = row {
                shell.app.remove_reminder(row.id)?;
            }
            return Ok(());
        }
        None => return Ok(()),
    };
    let set = shell.app.set_reminder(row.map(|row| row.id), draft);
    shell.said(set)?;
    Ok(())
}

fn pause(shell: &mut Shell) -> Step {
    let words = shell.words;
    let lengths = [
        (1, ReminderPause::OneDay),
        (3, ReminderPause::ThreeDays),
        (7, ReminderPause::SevenDays),
        (30, ReminderPause::ThirtyDays),
    ];
    let texts: Vec<_> = lengths.iter().map(|(days, _)| words.reminders_pause_days(*days)).collect();
    let chosen =
        shell.choose_with(&words.reminders_title(), &words.reminders_pause(), &words.reminders_pause_text(), &texts)?;
    if let Some(place) = chosen {
        shell.app.pause_reminders(lengths[place].1)?;
    }
    Ok(())
}
