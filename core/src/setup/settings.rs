use crate::app::{App, Subject, Table, Writing};
use crate::content;
use crate::error::{Error, Problem, Result};
use crate::settings::{Settings, Side, store};
use crate::text;

/// The table of the settings, which `app` reads and so cannot be named below it.
pub(crate) const TABLES: &[Table] = &[Table::of_entries(
    "settings",
    &[Subject::Settings, Subject::CheckIn, Subject::Cards, Subject::Prompts, Subject::Reminders],
    &[],
)];

impl App {
    /// What the person chose.
    pub fn settings(&self) -> Result<Settings> {
        self.read(|scope| Ok(scope.settings.clone()))
    }

    /// Saves all settings at once.
    ///
    /// # Errors
    /// A language that is not there, a rollover hour above 11, a name that is too long or holds control characters.
    pub fn save_settings(&self, settings: Settings) -> Result<Settings> {
        let settings = checked(settings)?;
        self.transact(|scope| {
            save(scope, &settings)?;
            Ok(settings)
        })
    }

    /// Keeps a country (ISO 3166-1 alpha-2, in capitals) for Help; empty forgets it. Only ever because the person asked for
    /// it: looking at a country keeps nothing (R3).
    ///
    /// # Errors
    /// Anything but two capital letters or nothing.
    pub fn keep_country(&self, country: &str) -> Result<Settings> {
        let settings = checked(Settings { country: country.to_owned(), ..self.settings()? })?;
        self.transact(|scope| {
            store::save(scope.sql, &settings)?;
            Ok(settings)
        })
    }

    /// Says on which side the person stands; changed later in the same way.
    pub fn choose_side(&self, side: Side) -> Result<Settings> {
        let settings = self.settings()?;
        self.save_settings(Settings { side: Some(side), ..settings })
    }
}

/// Changes settings and saves them.
pub(super) fn change(app: &App, with: &dyn Fn(&mut Settings)) -> Result<()> {
    app.transact(|scope| {
        let mut settings = scope.settings.clone();
        with(&mut settings);
        save(scope, &checked(settings)?)
    })
}

/// Saves settings that were checked.
pub(crate) fn save(scope: &Writing<'_>, settings: &Settings) -> Result<()> {
    store::save(scope.sql, settings)
}

/// Settings as they can be saved, or why not.
pub(crate) fn checked(settings: Settings) -> Result<Settings> {
    if settings.rollover_hour > 11 {
        return Err(Error::input("rollover_hour", Problem::OutOfRange));
    }
    if content::content(&settings.language).language != settings.language {
        return Err(Error::input("language", Problem::UnknownKey));
    }
    if !settings.country.is_empty() && !text::is_country(&settings.country) {
        return Err(Error::input("country", Problem::UnknownKey));
    }
    let partner = text::optional("partner", &settings.partner, text::NAME)?;
    let tradition = settings.tradition.filter(|_| settings.faith);
    Ok(Settings { partner: partner.unwrap_or_default().into(), tradition, ..settings })
}
