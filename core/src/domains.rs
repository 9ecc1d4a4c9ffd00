//! The one list of domains whose pages are values: routes and acts are answered from it, and the tests walk it. Nothing in
//! the core imports it.

use crate::app::{App, Table};
use crate::error::{Error, Problem, Result};
use crate::page::{Act, Domain, FieldValue, File, Island, Made, Outcome, Page, Place, Route, Then};
use crate::{
    areas, backup, boundaries, bowl, cards, check_in, circle, commitments, demo, disclosures, export, forgiveness,
    goals, guides, hard_day, import, insights, kept, lessons, listening, measures, menu, moments, money, offers, path,
    peace, promises, prompts, reminders, repair, report, road, search, setup, slips, stages, week,
};

/// Every domain, once.
static DOMAINS: &[Domain] = &[
    menu::PRACTICE,
    menu::YOU,
    disclosures::page::DOMAIN,
    circle::page::DOMAIN,
    guides::LOW_BOWL_STEPS,
    guides::TALK,
    guides::page::DOMAIN,
    setup::side::DOMAIN,
    setup::about::DOMAIN,
    setup::settings_page::DOMAIN,
    setup::faith_page::DOMAIN,
    areas::page::DOMAIN,
    bowl::pages::DOMAIN,
    bowl::pages::TIPPED,
    bowl::pages::NOT_YET,
    bowl::pages::MONTH,
    cards::page::DOMAIN,
    cards::page::CARD,
    reminders::page::DOMAIN,
    search::note::DOMAIN,
    search::page::DOMAIN,
    promises::page::DOMAIN,
    promises::page::ONE,
    prompts::page::DOMAIN,
    prompts::page::ONE,
    moments::month_page::DOMAIN,
    moments::plan_page::DOMAIN,
    kept::acts::DOMAIN,
    boundaries::page::DOMAIN,
    goals::page::DOMAIN,
    commitments::page::DOMAIN,
    measures::page::DOMAIN,
    lessons::page::DOMAIN,
    stages::page::DOMAIN,
    forgiveness::page::DOMAIN,
    repair::page::DOMAIN,
    path::page::DOMAIN,
    peace::page::DOMAIN,
    peace::home::DOMAIN,
    listening::page::DOMAIN,
    offers::page::DOMAIN,
    road::page::DOMAIN,
    week::page::DOMAIN,
    week::behaviours::DOMAIN,
    slips::plan_page::DOMAIN,
    slips::page::DOMAIN,
    money::page::DOMAIN,
    backup::page::DOMAIN,
    export::page::DOMAIN,
    report::page::DOMAIN,
    import::page::DOMAIN,
    insights::page::DOMAIN,
    insights::BACK,
    insights::DAY,
    #[cfg(feature = "test-domain")]
    crate::pebbles::DOMAIN,
];

/// Everything that goes out as a file and comes back, once.
static FILES: &[File] = &[
    backup::page::FOR_CODE,
    backup::page::FOR_PASSPHRASE,
    backup::page::BACK,
    money::page::FILE,
    export::page::READABLE,
    export::page::TABLES,
    export::page::LINES,
    import::page::FILE,
];

/// Everything that is made into a file as it was chosen, once.
static MADE: &[Made] = &[report::page::FILE];

/// The tables of every domain, once.
pub(crate) const TABLES: &[&[Table]] = &[
    areas::store::TABLES,
    backup::store::TABLES,
    bowl::store::TABLES,
    cards::store::TABLES,
    check_in::store::TABLES,
    circle::store::TABLES,
    demo::store::TABLES,
    kept::store::TABLES,
    listening::store::TABLES,
    moments::store::TABLES,
    promises::store::TABLES,
    prompts::store::TABLES,
    reminders::store::TABLES,
    hard_day::store::TABLES,
    setup::settings::TABLES,
    disclosures::store::TABLES,
    slips::store::TABLES,
    money::store::TABLES,
    import::store::TABLES,
    #[cfg(feature = "test-domain")]
    crate::pebbles::TABLES,
];

fn domain(name: &str, field: &str) -> Result<&'static Domain> {
    DOMAINS.iter().find(|domain| domain.name == name).ok_or_else(|| Error::input(field, Problem::UnknownKey))
}

fn file(name: &str) -> Result<&'static File> {
    FILES.iter().find(|file| file.name == name).ok_or_else(|| Error::input("file", Problem::UnknownKey))
}

/// What a shell has to do for a route.
///
/// # Errors
/// There is no such page.
pub fn place(route: &Route) -> Result<Place> {
    match Island::at(route)? {
        Some(island) => Ok(Place::Island { island }),
        None => domain(route.domain(), "route").map(|_| Place::Page { route: route.clone() }),
    }
}

impl App {
    /// A page.
    ///
    /// # Errors
    /// There is no such page, or what it is about is gone.
    pub fn page(&self, route: &Route) -> Result<Page> {
        let domain = domain(route.domain(), "route")?;
        self.read_seeded(|scope| (domain.page)(scope, route))
    }

    /// Does what a page, a notification or a widget carried. `values` are those of its form, and none without one; `on` is
    /// the page one is on, which comes back as it is afterwards.
    ///
    /// # Errors
    /// There is no such act, or a value is refused: then nothing was changed, and the error names the field.
    pub fn act(&self, act: &Act, values: Vec<FieldValue>, on: Option<&Route>) -> Result<Outcome> {
        Ok(self.seen_from(on, (domain(act.domain(), "act")?.act)(self, act, &values.into())?))
    }

    /// The bytes of a file that a page offers. Of what is made as it was chosen, the choice stands after a stroke.
    ///
    /// # Errors
    /// There is no such file.
    pub fn file_bytes(&self, name: &str) -> Result<Vec<u8>> {
        let (made, choice) = name.split_once('/').unwrap_or((name, ""));
        match MADE.iter().find(|known| known.name == made) {
            Some(made) => (made.bytes)(self, choice),
            None => (file(name)?.bytes)(self),
        }
    }

    /// Reads a file that the person picked. `on` is the page one is on, which comes back as it is afterwards.
    ///
    /// # Errors
    /// It is no such file, or too large: then nothing was changed.
    pub fn read_file(&self, name: &str, bytes: &[u8], on: Option<&Route>) -> Result<Outcome> {
        Ok(self.seen_from(on, (file(name)?.read)(self, bytes)?))
    }

    /// With the page one is on, where one stays on it.
    fn seen_from(&self, on: Option<&Route>, outcome: Outcome) -> Outcome {
        let (Then::Stay, Some(route), None) = (&outcome.then, on, &outcome.page) else { return outcome };
        match self.page(route) {
            Ok(page) => Outcome { page: Some(page), ..outcome },
            // What it was about is gone with it: there is nothing to stay on, and that is no error.
            Err(Error::NotFound(_)) => Outcome { then: Then::Back, ..outcome },
            Err(_) => outcome,
        }
    }
}
