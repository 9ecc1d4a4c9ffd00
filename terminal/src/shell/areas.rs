//! Areas (product.md system 7): which are tracked, the side in each, and areas of one's own.

use grain_core::areas::AreaView;
use grain_core::settings::Side;

use super::keys::Key;
use super::{Shell, Step, blank, letters, pressed};

/// All areas.
pub fn areas(shell: &mut Shell) -> Step {
    loop {
        let words = shell.words;
        let all = shell.app.areas()?;
        let mut page = blank(words.settings_areas());
        let keyed: Vec<_> = all.iter().zip(letters().filter(|key| !matches!(key, 'n' | 't'))).collect();
        for (area, key) in &keyed {
            page.choice(*key, &area.name, &area.note, area.tracked);
        }
        page.key("a-z", words.app_open());
        page.key("t", words.setup_areas_title());
        page.key("n", words.setup_area_own());
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('t') => track(shell, &all)?,
            Key::Char('n') => {
                named(shell, "", |shell, name| {
                    let added = shell.app.add_area(name);
                    Ok(shell.said(added)?.is_some())
                })?;
            }
            key => {
                if let Some(area) = pressed(&keyed, &key) {
                    one(shell, area)?;
                }
            }
        }
    }
}

fn track(shell: &mut Shell, all: &[AreaView]) -> Step {
    let words = shell.words;
    let names: Vec<_> = all.iter().map(|area| area.name.to_string()).collect();
    let before: Vec<_> = (0..all.len()).filter(|place| all[*place].tracked).collect();
    let chosen = shell.choose_several(
        &words.settings_areas(),
        &words.setup_areas_title(),
        &words.setup_areas_text(),
        &names,
        &before,
    )?;
    shell.app.track_areas(chosen.into_iter().map(|place| all[place].key.clone()).collect())?;
    Ok(())
}

fn one(shell: &mut Shell, area: &AreaView) -> Step {
    let words = shell.words;
    let both = shell.app.settings()?.side == Some(Side::Both);
    let sides = [(Side::Healing, words.setup_area_healing()), (Side::Rebuilding, words.setup_area_rebuilding())];
    let mut page = blank(area.name.clone());
    page.quiet(&area.note);
    page.gap();
    for (key, (side, text)) in ['1', '2'].into_iter().zip(&sides).filter(|_| both) {
        page.choice(key, text, "", area.side == *side);
    }
    if area.own {
        page.key("w", words.setup_area_own_name());
        page.key("x", words.app_delete());
    }
    page.key("\u{2190}", words.app_back());
    match shell.ask(&page)? {
        Key::Char(key @ ('1' | '2')) if both => {
            let side = sides[usize::from(key == '2')].0;
            shell.app.set_area_side(area.key.clone(), side)?;
        }
        Key::Char('w') if area.own => {
            named(shell, &area.name, |shell, name| {
                let renamed = shell.app.rename_area(area.key.clone(), name);
                Ok(shell.said(renamed)?.is_some())
            })?;
        }
        Key::Char('x') if area.own => {
            shell.delete(&area.name, |app| app.delete_area(area.key.clone()))?;
        }
        _ => {}
    }
    Ok(())
}

/// Left empty, it stays as it was.
fn named(shell: &mut Shell, before: &str, mut save: impl FnMut(&mut Shell, String) -> Step<bool>) -> Step {
    let mut page = blank(shell.words.setup_area_own());
    page.strong(&shell.words.setup_area_own_name());
    shell.write_saved(&page, before, |shell, name| Ok(name.trim().is_empty() || save(shell, name.to_owned())?))
}
