//! The pages of backups: making one, the recovery code, and the way back.

use serde::{Deserialize, Serialize};

use super::age::Lock;
use super::place::{OLD, TROUBLE, name_of};
use super::store::{self, Kept};
use super::{Passphrase, RecoveryCode};
use crate::app::{App, Reading, Subject};
use crate::clock::{LocalDay, Timestamp};
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::page::{
    Act, Acts, Body, Button, Domain, Field, File, Form, Icon, Island, Outcome, Page, Route, Row, Tab, Then, Values,
    Weight,
};
use crate::recovery;
use crate::store::is_untouched;

/// What can be done.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BackupAct {
    /// Draws a recovery code, which is shown on the page.
    NewCode,
    /// It was written down: one of its words says so.
    KeepCode,
    /// It was not.
    DropCode,
    /// A passphrase for the file that is saved next.
    Passphrase,
    /// None after all.
    ForgetPassphrase,
    /// No more backups by themselves.
    ForgetPlace,
    /// Opens the file that was picked.
    Open,
    /// Puts what is in it in the place of what is here.
    Restore,
    /// Adds what is missing here.
    Merge,
    /// The same, and takes the file's where both differ.
    MergeTheirs,
    /// Brings back what was replaced.
    BringBack,
}

impl Acts for BackupAct {
    const DOMAIN: &'static str = "backup";
}

/// Making one, and the way back.
pub(crate) const DOMAIN: Domain =
    Domain { name: BackupAct::DOMAIN, page, act: |app, what, values| act(app, what, values) };
/// One that the recovery code opens.
pub(crate) const FOR_CODE: File = File { name: "backup_code", bytes: bytes_for_code, read: nothing };
/// One that a passphrase opens.
pub(crate) const FOR_PASSPHRASE: File = File { name: "backup_passphrase", bytes: bytes_for_passphrase, read: nothing };
/// One that comes back.
pub(crate) const BACK: File = File { name: "backup", bytes: |_| Err(unknown()), read: picked };

/// The page of a file that was picked.
const OPEN: &str = "open";
/// Names of files tell nothing (S45).
const NAME: &str = "notes.age";
pub(super) const MIME: &str = "application/octet-stream";
/// Bytes of the largest file that a phone takes into its memory.
pub(super) const MOST: u32 = 96 * 1024 * 1024;

/// In the memory of the process, and nowhere else.
const NEW_CODE: &str = "backup_new_code";
const PASSPHRASE: &str = "backup_passphrase";
const SECRET: &str = "backup_secret";
const SEEN: &str = "backup_seen";

/// What was seen in a file that was opened.
#[derive(Serialize, Deserialize)]
struct Seen {
    written_at: i64,
    entries: u32,
    added: u32,
    different: u32,
}

fn unknown() -> Error {
    Error::input("file", Problem::UnknownKey)
}

fn nothing(_: &App, _: &[u8]) -> Result<Outcome> {
    Err(Error::input("backup", Problem::NotAllowed))
}

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

/// When the last one was made, or that the folder cannot be used, or nothing.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let kept = store::kept(scope.sql)?;
    if kept.place.is_some() && !scope.memory().get(TROUBLE).is_empty() {
        return Ok(scope.words().backup_place_unreached());
    }
    Ok(kept.made_at.map(|made| scope.words().backup_last(date(scope, scope.day_of(made)))).unwrap_or_default())
}

fn date(scope: &Reading<'_>, day: LocalDay) -> String {
    scope.words().date(day, scope.today)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    match route.what() {
        "" => home(scope),
        OPEN => opened(scope),
        _ => Err(Error::input("route", Problem::UnknownKey)),
    }
}

fn new(scope: &Reading<'_>, route: Route) -> Page {
    let words = scope.words();
    Page::new(route, Tab::You, words.backup_title()).lead(words.backup_lead()).on(&[Subject::Settings])
}

fn home(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let shown = scope.memory().get(NEW_CODE);
    if !shown.is_empty() {
        return Ok(new_code(scope, &RecoveryCode::read(shown.as_str())?));
    }
    let kept = store::kept(scope.sql)?;
    let last = match kept.made_at {
        Some(made) => {
            let old = scope.at.since(made) > OLD;
            let row = Row::new("last", words.backup_last(date(scope, scope.day_of(made))));
            if old { row.second(words.backup_old()) } else { row }
        }
        None => Row::new("last", words.backup_none()),
    };
    let page = new(scope, route()).rows("state", "", vec![last], String::new());
    let page = with_place(scope, page, &kept);
    let page = saving(scope, page, &kept);
    let read = Button::read_file(words.backup_open(), BACK.name, &[MIME, "*/*"], MOST).icon(Icon::Import);
    let page = page
        .section("restore", words.backup_restore(), Body::Buttons { buttons: vec![read] })
        .quiet("restore_note", words.backup_restore_note());
    let page = page.rows_if_any("recovery", "", recovery::page::row(scope)?.into_iter().collect());
    let Some(replaced) = kept.replaced_at.filter(|at| scope.at.since(*at) <= super::KEPT_FOR) else { return Ok(page) };
    let back = Button::act(words.backup_bring_back(), BackupAct::BringBack.token()).asked(
        words.backup_bring_back_ask(),
        words.backup_bring_back_text(),
        words,
    );
    let row = Row::new("replaced", words.backup_replaced(date(scope, scope.day_of(replaced)))).button(back);
    Ok(page.rows("replaced", words.backup_before(), vec![row], String::new()))
}

/// The folder that they go to by themselves. Without a code nothing would open them.
fn with_place(scope: &Reading<'_>, page: Page, kept: &Kept) -> Page {
    let words = scope.words();
    if kept.key.is_none() {
        return page;
    }
    let Some(place) = &kept.place else {
        let row = Row::new("place", words.backup_place_none()).button(Button::pick_folder(words.backup_place_pick()));
        return page.rows("place", "", vec![row], String::new()).quiet("place_note", words.backup_place_note());
    };
    let forget = Button::act(words.backup_place_forget(), BackupAct::ForgetPlace.token());
    let row = Row::new("place", words.backup_place()).second(name_of(place.as_str()));
    let row = row.button(Button::pick_folder(words.backup_place_other())).menu(forget);
    let page = page.rows("place", "", vec![row], String::new());
    if scope.memory().get(TROUBLE).is_empty() { page } else { page.quiet("place_note", words.backup_place_trouble()) }
}

/// The two ways to save one.
pub(super) fn saving(scope: &Reading<'_>, page: Page, kept: &Kept) -> Page {
    with_passphrase(scope, with_code(scope, page, kept))
}

fn with_code(scope: &Reading<'_>, page: Page, kept: &Kept) -> Page {
    let words = scope.words();
    let draw = |text: String| Button::act(text, BackupAct::NewCode.token());
    if kept.key.is_none() {
        return page
            .section(
                "code",
                words.backup_code(),
                Body::Buttons { buttons: vec![draw(words.backup_code_make()).weight(Weight::Main)] },
            )
            .quiet("code_note", words.backup_code_note());
    }
    let save = Button::save_file(words.backup_save(), FOR_CODE.name, NAME, MIME).icon(Icon::Export);
    let anew = draw(words.backup_code_anew()).weight(Weight::Word);
    let page = page.section("code", words.backup_code(), Body::Buttons { buttons: vec![save, anew] });
    match kept.code_made_on {
        Some(day) => page.quiet("code_note", words.backup_code_since(date(scope, day))),
        None => page.quiet("code_note", words.backup_code_there()),
    }
}

fn with_passphrase(scope: &Reading<'_>, page: Page) -> Page {
    let words = scope.words();
    if scope.memory().get(PASSPHRASE).is_empty() {
        let form = Form::new("backup passphrase", words.app_continue(), BackupAct::Passphrase.token())
            .fleeting()
            .field(Field::text("passphrase", words.backup_passphrase(), (1, 200), "").note(words.backup_phrase_note()));
        return page.form("passphrase", words.backup_with_passphrase(), form);
    }
    let save = Button::save_file(words.backup_save(), FOR_PASSPHRASE.name, NAME, MIME).icon(Icon::Export);
    let forget = Button::act(words.backup_forget(), BackupAct::ForgetPassphrase.token()).weight(Weight::Word);
    page.section("passphrase", words.backup_with_passphrase(), Body::Buttons { buttons: vec![save, forget] })
}

/// The twelve words, once, and one of them asked for.
fn new_code(scope: &Reading<'_>, code: &RecoveryCode) -> Page {
    let words = scope.words();
    let shown = code.words();
    let asked = asked_for(&shown);
    let rows =
        (1..).zip(&shown).map(|(number, word)| Row::new(number, words.backup_code_word(number, *word))).collect();
    let form = Form::new("backup code", words.backup_code_keep(), BackupAct::KeepCode.token())
        .fleeting()
        .field(Field::text("word", words.backup_code_which(asked), (1, 40), ""));
    let mut page = new(scope, route())
        .text("once", "", vec![words.backup_code_once().into(), words.backup_code_where().into()])
        .rows("words", words.backup_code(), rows, String::new());
    if let Some(squares) = code.squares(words.backup_code_squares_spoken()) {
        page = page
            .section("squares", words.backup_code_squares(), Body::Squares { squares })
            .quiet("squares_note", words.backup_code_squares_note());
    }
    page.form("check", words.backup_code_check(), form)
        .foot(Button::act(words.backup_code_drop(), BackupAct::DropCode.token()).weight(Weight::Word))
}

/// Which word is asked for: another one for each code, never the first or the last.
fn asked_for(words: &[&str]) -> usize {
    2 + words.concat().len() % (super::WORDS_OF_CODE - 2)
}

/// A file that was picked: what opens it, and then what is in it.
fn opened(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let file = scope.memory().file().ok_or(Error::NotFound("file"))?;
    let page = new(scope, Route::of(DOMAIN.name, OPEN));
    let seen: Option<Seen> = serde_json::from_str(scope.memory().get(SEEN).as_str()).ok();
    let Some(seen) = seen else {
        let form = secret_form(words, "backup open", &file, BackupAct::Open.token())?;
        return Ok(page.form("open", words.backup_open(), form));
    };
    let made = words.backup_made_on(date(scope, scope.day_of(Timestamp(seen.written_at))));
    let page =
        page.rows("holds", "", vec![Row::new("holds", made).second(words.backup_holds(seen.entries))], String::new());
    let instead = |text: String| Button::act(text, BackupAct::Restore.token());
    if is_untouched(scope.sql)? || scope.settings.side.is_none() {
        let bring = instead(words.backup_bring()).weight(Weight::Main);
        return Ok(page.section("choose", "", Body::Buttons { buttons: vec![bring] }));
    }
    let instead = instead(words.backup_instead()).asked(words.backup_instead_ask(), words.backup_instead_text(), words);
    let mut buttons = vec![instead, Button::act(words.backup_merge(), BackupAct::Merge.token())];
    if seen.different > 0 {
        let theirs = Button::act(words.backup_merge_theirs(), BackupAct::MergeTheirs.token());
        buttons.push(theirs.asked(words.backup_merge_ask(), words.backup_merge_text(seen.different), words));
    }
    Ok(page
        .section("choose", words.backup_choose(), Body::Buttons { buttons })
        .quiet("would", words.backup_would_merge(seen.added, seen.different)))
}

/// What opens a file, as it asks for it.
pub(super) fn secret_form(words: Words, key: &str, file: &[u8], does: Act) -> Result<Form> {
    let (label, lines, note) = if App::backup_asks_for_passphrase(file)? {
        (words.backup_passphrase(), 1, String::new())
    } else {
        (words.backup_code(), 3, words.backup_code_how())
    };
    let field = Field::text("secret", label, (lines, 400), "").note(note);
    Ok(Form::new(key, words.backup_open_it(), does).fleeting().field(field))
}

fn act(app: &App, act: &Act, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    let put = |key: &'static str, text: &str| {
        app.memory().put(key, text.into());
        app.tell(&[Subject::Settings]);
        Ok(Outcome::done())
    };
    match act.read()? {
        BackupAct::NewCode => put(NEW_CODE, &app.new_recovery_code()?.words().join(" ")),
        BackupAct::DropCode => put(NEW_CODE, ""),
        BackupAct::KeepCode => {
            let code = app.memory().get(NEW_CODE);
            if code.is_empty() {
                return Err(Error::NotFound("code"));
            }
            let code = RecoveryCode::read(code.as_str())?;
            let (shown, typed) = (code.words(), values.text("word")?);
            let asked = asked_for(&shown);
            let is_it = shown.get(asked - 1).is_some_and(|word| typed.as_str().trim().eq_ignore_ascii_case(word));
            if !is_it {
                return Err(Error::beyond("word", Problem::NotAllowed, asked));
            }
            app.keep_recovery_code(&code)?;
            put(NEW_CODE, "")?;
            Ok(Outcome::said(words.backup_code_kept(), None))
        }
        BackupAct::Passphrase => {
            let typed = values.text("passphrase")?;
            Passphrase::new(typed.as_str())?;
            put(PASSPHRASE, typed.as_str())
        }
        BackupAct::ForgetPassphrase => put(PASSPHRASE, ""),
        BackupAct::ForgetPlace => app.use_backup_place(None).map(|()| Outcome::done()),
        BackupAct::Open => {
            let typed = values.text("secret")?;
            let (view, would) = app.look_into_backup(&file(app)?, typed.as_str(), &app.begins())?;
            let seen = Seen {
                written_at: view.written_at.0,
                entries: view.entries,
                added: would.added,
                different: would.different,
            };
            put(SECRET, typed.as_str())?;
            put(SEEN, &serde_json::to_string(&seen).unwrap_or_default())
        }
        BackupAct::Restore => {
            let view = app.restore_backup(&file(app)?, app.memory().get(SECRET).as_str(), &app.begins())?;
            let said = Outcome::said(words.backup_restored(view.entries), None);
            Ok(Outcome { then: Then::Go { route: Island::Today.route() }, ..said })
        }
        what @ (BackupAct::Merge | BackupAct::MergeTheirs) => {
            let theirs = matches!(what, BackupAct::MergeTheirs);
            let done = app.merge_backup(&file(app)?, app.memory().get(SECRET).as_str(), theirs, &app.begins())?;
            Ok(Outcome { then: Then::Back, ..Outcome::said(words.backup_merged(done.added), None) })
        }
        BackupAct::BringBack => {
            app.bring_back_replaced()?;
            Ok(Outcome::said(words.backup_brought_back(), None))
        }
    }
}

fn file(app: &App) -> Result<std::sync::Arc<Vec<u8>>> {
    app.memory().file().ok_or(Error::NotFound("file"))
}

fn picked(app: &App, bytes: &[u8]) -> Result<Outcome> {
    if bytes.len() > MOST as usize {
        return Err(Error::input("backup", Problem::TooLong));
    }
    App::backup_asks_for_passphrase(bytes)?;
    for key in [SECRET, SEEN] {
        app.memory().put(key, "".into());
    }
    app.memory().put_file(bytes.to_vec());
    Ok(Outcome { then: Then::Go { route: Route::of(DOMAIN.name, OPEN) }, ..Outcome::done() })
}

fn bytes_for_code(app: &App) -> Result<Vec<u8>> {
    let key = app.read(|scope| store::kept(scope.sql))?.key.ok_or(Error::NotFound("code"))?;
    let bytes = app.backup(Lock::Key(key), &app.begins())?;
    app.noted_as_made()?;
    Ok(bytes)
}

fn bytes_for_passphrase(app: &App) -> Result<Vec<u8>> {
    let typed = app.memory().get(PASSPHRASE);
    if typed.is_empty() {
        return Err(Error::NotFound("passphrase"));
    }
    let bytes = app.backup_for_passphrase(&Passphrase::new(typed.as_str())?, None, &app.begins())?;
    app.memory().put(PASSPHRASE, "".into());
    app.noted_as_made()?;
    Ok(bytes)
}
