//! Pages as values: a few calls for all of them.

use grain_core::domains;
use grain_core::page::{Act, FieldValue, Outcome, Page, Place, Route};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// A page. Fails when it, or what it is about, is not there.
    pub fn page(&self, route: Route) -> Result<Page> {
        self.to_ffi(self.app.page(&route))
    }

    /// Does what a page, a notification or a widget carried, with the values of its form. `on` is the page one is on, which
    /// comes back as it is afterwards. A refused value is an error with the field's key, and nothing was changed.
    pub fn act(&self, act: Act, values: Vec<FieldValue>, on: Option<Route>) -> Result<Outcome> {
        self.to_ffi(self.app.act(&act, values, on.as_ref()))
    }

    /// The bytes of a file that a page offers ([`Action::SaveFile`](grain_core::page::Action)), for the place that the person
    /// chose.
    pub fn file_bytes(&self, file: String) -> Result<Vec<u8>> {
        self.to_ffi(self.app.file_bytes(&file))
    }

    /// Reads a file that the person picked ([`Action::ReadFile`](grain_core::page::Action)). `on` is the page one is on, which
    /// comes back as it is afterwards. A file that is none, or too large, is refused as a whole, and nothing was changed.
    pub fn read_file(&self, file: String, bytes: Vec<u8>, on: Option<Route>) -> Result<Outcome> {
        self.to_ffi(self.app.read_file(&file, &bytes, on.as_ref()))
    }

    /// How far what takes long is, in thousandths, such as a backup that another thread makes; `None` while nothing of that kind
    /// runs. It waits for nothing and may be asked from any thread, some times a second.
    pub fn doing(&self) -> Result<Option<u32>> {
        Ok(self.app.doing())
    }

    /// Stops what takes long: the call that does it fails then, and nothing was changed.
    pub fn stop_doing(&self) -> Result<()> {
        self.app.stop_doing();
        Ok(())
    }

    /// What to do for a route.
    pub fn place(&self, route: Route) -> Result<Place> {
        self.to_ffi(domains::place(&route))
    }
}
