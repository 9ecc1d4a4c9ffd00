//! A phone with a small life, to which anything may be said.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::app::{App, Platform};
use crate::backup::fuzzed;
use crate::clock::{FixedClock, FixedZone, Timestamp, Zone};
use crate::error::{Error, Result};
use crate::ids::SeededRandom;
use crate::page::{Body, FieldValue, Page, Place, Value};
use crate::store::{Incoming, Key, known_schema};

/// After so many deeds the life begins anew, so that what is found is found again.
const DEEDS: u32 = 500;
/// Rows of the largest page.
const MOST_ROWS: usize = 5_000;

/// The phone.
pub(super) struct Phone {
    folder: Folder,
    app: App,
    deeds: u32,
    incoming: Option<Incoming>,
}

/// A folder that goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("grain-fuzz-{}-{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn key() -> Result<Key> {
    Key::new(&[7; 32])
}

fn open(folder: &Path) -> Result<App> {
    let platform = Platform {
        clock: Arc::new(FixedClock(Timestamp::parse("2026-11-24T12:00:00Z")?)),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin")?)),
        random: Arc::new(SeededRandom::new(1)),
    };
    let (app, report) = App::open(folder, key()?, platform)?;
    if report.created {
        app.make_demo(1, 1)?;
    }
    Ok(app)
}

/// Copies the files of a data folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

impl Phone {
    /// A new one.
    pub(super) fn new() -> Result<Self> {
        let folder = Folder::new()?;
        let (first, phone) = (folder.0.join("first"), folder.0.join("0"));
        drop(open(&first)?);
        copy(&first, &phone)?;
        Ok(Self { app: open(&phone)?, folder, deeds: 0, incoming: None })
    }

    /// The app.
    pub(super) fn app(&self) -> &App {
        &self.app
    }

    /// The life, after many deeds as it was at first.
    fn renewed(&mut self) -> Result<&App> {
        self.deeds += 1;
        if self.deeds.is_multiple_of(DEEDS) {
            let (next, before) = (self.deeds / DEEDS, self.deeds / DEEDS - 1);
            let [first, next, before] =
                ["first".to_owned(), next.to_string(), before.to_string()].map(|name| self.folder.0.join(name));
            copy(&first, &next)?;
            self.app = open(&next)?;
            std::fs::remove_dir_all(before)?;
        }
        Ok(&self.app)
    }

    /// Rows of a backup.
    pub(super) fn rows(&mut self, bytes: &[u8]) -> Result<()> {
        if self.incoming.is_none() {
            self.incoming = Some(Incoming::new(&self.folder.0.join("incoming"), &key()?, known_schema())?);
        }
        self.incoming.as_ref().map_or(Ok(()), |into| fuzzed::rows(bytes, into))
    }

    /// A table of payments.
    pub(super) fn account(&mut self, bytes: &[u8]) -> Result<()> {
        let app = self.renewed()?;
        app.read_file("money", bytes, None)?;
        let written = app.money_csv()?;
        app.read_file("money", &written, None)?;
        assert!(app.money_csv()? == written, "what goes out comes back as it was");
        Ok(())
    }

    /// An act in the first line; in those behind it a field each, with what was typed.
    pub(super) fn act(&mut self, text: &str) -> Result<()> {
        let (act, fields) = text.split_once('\n').unwrap_or((text, ""));
        let act = act.parse()?;
        let field = |line: &str| {
            let (key, typed) = line.split_once('=')?;
            Some(FieldValue { key: key.to_owned(), value: Value::Text { text: typed.into() } })
        };
        let values = fields.lines().filter_map(field).collect();
        self.renewed()?.act(&act, values, None).map(drop)
    }

    /// What is looked for.
    pub(super) fn search(&mut self, text: &str) -> Result<()> {
        let values = vec![FieldValue { key: "text".to_owned(), value: Value::Text { text: text.into() } }];
        let page = self.app.act(&r#"search:"find""#.parse()?, values, None)?.page.ok_or(Error::NotFound("page"))?;
        assert!(rows(&page) <= crate::search::MOST_HITS, "{} are found", rows(&page));
        Ok(())
    }

    /// A place.
    pub(super) fn page(&mut self, text: &str) -> Result<()> {
        let route = text.parse()?;
        // What a shell draws by its own hand has no page.
        if let Place::Island { .. } = crate::domains::place(&route)? {
            return Ok(());
        }
        assert!(rows(&self.app.page(&route)?) <= MOST_ROWS);
        Ok(())
    }
}

fn rows(page: &Page) -> usize {
    let of = |body: &Body| if let Body::Rows { rows, .. } = body { rows.len() } else { 0 };
    page.sections.iter().map(|section| of(&section.body)).sum()
}
