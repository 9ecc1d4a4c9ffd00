//! The facade that Kotlin and Swift see: one long-lived [`Grain`] with three calls for every page, the views of what shells
//! draw by hand, and what a platform brings; one error.
//!
//! Where to start: [`Grain::open`]. Every method is one call into the core and has no rule of its own; each file holds
//! the calls of one theme. [`before`], [`help`] and [`recovery`] work without a database, [`platform`] is what the shell brings.

mod areas;
pub mod backup;
pub mod before;
mod bowl;
mod calendar;
mod cards;
mod check_in;
mod hard_day;
pub mod help;
mod hooks;
mod moments;
mod outside;
mod page;
pub mod picture;
pub mod platform;
mod promises;
mod prompts;
pub mod recovery;
mod reminders;
mod settings;
mod setup;
mod store;
mod today;

use std::path::Path;
use std::sync::Arc;

use grain_core::app::App;
pub use grain_core::ffi::GrainError;
use grain_core::{content, error};

use platform::{ChangeListener, ClockOf, KeyVault, ListenerOf, PlatformClock, SystemRandom};

uniffi::setup_scaffolding!();

// A panic is caught at the border and becomes an exception; aborting would end the app.
#[cfg(not(panic = "unwind"))]
compile_error!("build the facade with panic = \"unwind\"");

/// What every call answers.
pub type Result<T> = std::result::Result<T, GrainError>;

/// The app. Open it once for the process and keep it; it may be called from any thread, best not from the main one.
#[derive(uniffi::Object)]
pub struct Grain {
    app: App,
    vault: Arc<dyn KeyVault>,
}

impl std::fmt::Debug for Grain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Grain")
    }
}

#[uniffi::export]
impl Grain {
    /// Opens the data folder, which is made when it is not there. Costs a few milliseconds.
    ///
    /// Fails without a change when the key does not fit, the file is newer, is not ours, or is damaged without a copy.
    #[uniffi::constructor]
    pub fn open(folder: String, key: Arc<dyn KeyVault>, clock: Arc<dyn PlatformClock>) -> Result<Arc<Self>> {
        let clock = Arc::new(ClockOf(clock));
        let platform = grain_core::app::Platform { clock: clock.clone(), zone: clock, random: Arc::new(SystemRandom) };
        let opened = platform::read_key(&*key).and_then(|key| App::open(Path::new(&folder), key, platform));
        // Settings are behind the door that stays shut: these words are in the first language.
        let (app, _) = opened.map_err(|error| GrainError::new(&error, content::words("")))?;
        Ok(Arc::new(Self { app, vault: key }))
    }

    /// Adds a listener that hears of every change after it is saved. It stays for as long as this object.
    pub fn listen(&self, listener: Arc<dyn ChangeListener>) {
        self.app.listen(Arc::new(ListenerOf(listener)));
    }
}

impl Grain {
    /// The answer of the core, an error said in the person's language.
    fn to_ffi<T>(&self, result: error::Result<T>) -> Result<T> {
        result.map_err(|error| {
            let language = self.app.settings().map(|settings| settings.language).unwrap_or_default();
            GrainError::new(&error, content::words(&language))
        })
    }
}
