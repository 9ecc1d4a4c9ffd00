use grain_core::promises::days::{EVERY_DAY, WEEKDAYS};
use grain_core::promises::{
    PromiseAnswer, PromiseDraft, PromiseMark, PromiseReminder, PromiseRow, PromiseSchedule, PromiseState, PromisedTo,
};

use super::keys::Key;
use super::page::{Page, Tone, span};
use super::{Shell, Step, blank, digit, digits, letters, place};

/// Promises: due ones by letter, a new one by `n`.
pub fn promises(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.promises()?;
        let words = shell.words;
        let mut page = blank(words.promises_title());
        page.text(&view.empty);
        page.strong(&view.evening_look);
        let mut keys = letters().filter(|key| !matches!(key, 'n' | 'w'));
        let open: Vec<_> = view.due.iter().chain(&view.coming).take(20).zip(keys.by_ref()).collect();
        let earlier: Vec<_> = view.earlier.iter().take(8).zip(keys).collect();
        let due = view.due.len();
        section(&mut page, &words.promises_due_today(), &open[..due.min(open.len())]);
        section(&mut page, &words.promises_coming(), &open[due.min(open.len())..]);
        section(&mut page, &words.promises_earlier(), &earlier);
        page.gap();
        if view.empty.is_empty() {
            page.quiet(&words.promises_record_title());
            for week in &view.record.weeks {
                let marks: String = week.marks.iter().map(|mark| self::mark(*mark)).collect();
                if !marks.is_empty() {
                    let (day, month, _) = week.from.parts();
                    page.line(vec![
                        span(Tone::Quiet, format!("{:>10}  ", words.day_month(day, month))),
                        span(Tone::Clay, marks),
                    ]);
                }
            }
            page.text(&view.record.line);
            page.quiet(&view.record.honesty);
        }
        page.key("n", words.promises_new());
        page.key("w", words.promises_todays_word());
        if !open.is_empty() {
            page.key("a-z", words.app_open());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('n') => new(shell)?,
            Key::Char('w') => todays_word(shell)?,
            Key::Char(letter) => {
                let found = open.iter().chain(&earlier).find(|(_, key)| *key == letter).map(|(row, _)| (*row).clone());
                if let Some(row) = found {
                    answer(shell, &row)?;
                }
            }
            _ => {}
        }
    }
}

fn section(page: &mut Page, title: &str, rows: &[(&PromiseRow, char)]) {
    if rows.is_empty() {
        return;
    }
    page.gap();
    page.quiet(title);
    for (row, key) in rows {
        let answered = matches!(row.state, PromiseState::Answered { .. });
        let parts = [row.state_text.as_str(), if answered { &row.day_text } else { "" }];
        let aside = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        page.choice(*key, &row.text, &aside, false);
    }
}

/// Marks that read without colour and on any terminal.
fn mark(mark: PromiseMark) -> char {
    match mark {
        PromiseMark::Full => '@',
        PromiseMark::Half => '+',
        PromiseMark::Hollow => 'o',
        PromiseMark::Dot => '.',
    }
}

/// What became of one day.
fn answer(shell: &mut Shell, row: &PromiseRow) -> Step {
    let words = shell.words;
    let mut row = row.clone();
    loop {
        let choices: Vec<_> = row.choices.iter().chain(&row.after_not_kept).cloned().collect();
        let mut page = blank(words.promises_title());
        page.strong(&row.text);
        page.quiet(&words.terminal_aside(&row.to, &row.rhythm));
        page.quiet(&row.state_text);
        page.gap();
        for (place, choice) in choices.iter().enumerate() {
            if place == row.choices.len() {
                page.gap();
                page.quiet(&words.check_in_after_not_kept());
            }
            page.choice(digit(place), &choice.text, "", choice.chosen);
        }
        if !choices.is_empty() {
            page.key(digits(choices.len()), words.terminal_answer());
            page.key("0", words.app_take_back());
        }
        let view = shell.app.promise(row.promise)?;
        if view.can_change {
            page.key("w", words.promises_change());
        }
        page.key("e", words.promises_end());
        page.key("x", words.app_delete());
        page.key("\u{2190}", words.app_back());
        let said = match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('0') => PromiseAnswer::Open,
            Key::Char('x') if shell.delete(&row.text, |app| app.delete_promise(row.promise))? => return Ok(()),
            Key::Char('w') if view.can_change => {
                let mut form = blank(words.promises_title());
                form.strong(&words.promises_what());
                form.quiet(&words.promises_what_hint());
                shell.write_saved(&form, &view.draft.text, |shell, text| {
                    // Left empty, it stays as it was.
                    if text.trim().is_empty() {
                        return Ok(true);
                    }
                    let draft = PromiseDraft { text: text.into(), ..view.draft.clone() };
                    let changed = shell.app.change_promise(row.promise, draft);
                    let changed = shell.said(changed)?.map(|view| row.text = view.draft.text);
                    Ok(changed.is_some())
                })?;
                continue;
            }
            Key::Char('e') => {
                let ended = shell.app.end_promise(row.promise);
                if shell.said(ended)?.is_some() {
                    return Ok(());
                }
                continue;
            }
            key => match place(&key, choices.len()) {
                Some(place) => choices[place].answer,
                None => continue,
            },
        };
        let said = shell.app.answer_promise(row.promise, row.day, said);
        if let Some(said) = shell.said(said)? {
            shell.notice = said.text;
            row = said.row;
        }
    }
}

fn todays_word(shell: &mut Shell) -> Step {
    let mut page = blank(shell.words.promises_todays_word());
    page.strong(&shell.words.promises_todays_word_hint());
    shell.write_saved(&page, "", |shell, text| add(shell, text, PromisedTo::Partner, PromiseSchedule::TodaysWord))
}

/// What, to whom, how often and by when. What was written stands there again while it is not saved: nobody has promised
/// anything before the last of these is said, so that Exit does not save it either.
fn new(shell: &mut Shell) -> Step {
    let words = shell.words;
    let mut page = blank(words.promises_new());
    page.strong(&words.promises_what());
    page.quiet(&words.promises_what_hint());
    let mut text = std::mem::take(&mut shell.begun_promise);
    shell.write_into(&page, &mut text)?;
    if text.trim().is_empty() {
        return Ok(());
    }
    shell.begun_promise.clone_from(&text);
    let settings = shell.app.settings()?;
    let partner = if settings.partner.is_empty() { words.app_partner() } else { settings.partner.into() };
    let to = [words.promises_to_partner(partner), words.promises_to_myself()];
    let Some(to) = shell.choose(&words.promises_new(), &words.promises_to_whom(), &to)? else { return Ok(()) };
    let to = if to == 0 { PromisedTo::Partner } else { PromisedTo::Myself };
    let today = shell.app.today()?.day;
    let often = [
        words.terminal_on_day(words.day(today, today)),
        words.terminal_on_day(words.day(today.plus(1), today)),
        words.terminal_another_day(),
        words.promises_each_day(),
        words.promises_each_weekday(),
        words.promises_each_week(),
    ];
    let rarer = shell.app.rarer_rhythms(today)?;
    let often: Vec<String> = often.into_iter().chain(rarer.iter().map(|rarer| rarer.text.clone())).collect();
    let Some(often) = shell.choose(&words.promises_new(), &words.promises_by_when(), &often)? else { return Ok(()) };
    let recurring = |weekdays| PromiseSchedule::Recurring { weekdays, from: today, until: None };
    let schedule = match often {
        0 => PromiseSchedule::Once { day: today },
        1 => PromiseSchedule::Once { day: today.plus(1) },
        2 => match shell.day_typed(&words.promises_new(), &words.promises_by_when())? {
            Some(day) => PromiseSchedule::Once { day },
            None => return Ok(()),
        },
        3 => recurring(EVERY_DAY),
        4 => recurring(WEEKDAYS),
        5 => recurring(1 << today.weekday()),
        n => PromiseSchedule::Rarer { rhythm: rarer[n - 6].rhythm, from: today, until: None },
    };
    if add(shell, &text, to, schedule)? {
        shell.begun_promise.clear();
    }
    Ok(())
}

/// False when it was refused.
fn add(shell: &mut Shell, text: &str, to: PromisedTo, schedule: PromiseSchedule) -> Step<bool> {
    let draft = PromiseDraft { text: text.into(), to, schedule, due_time: None, remind: PromiseReminder::Off };
    let added = shell.app.add_promise(draft);
    let Some(view) = shell.said(added)? else { return Ok(false) };
    let said = [view.remind_passed, view.very_large].into_iter().find(|said| !said.is_empty());
    shell.notice = said.unwrap_or_else(|| shell.words.app_saved());
    Ok(true)
}
