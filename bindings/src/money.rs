use grain_core::page::Outcome;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The whole account of money as a file of comma-separated values, for the system's way of saving one (`text/csv`).
    pub fn money_csv(&self) -> Result<Vec<u8>> {
        self.to_ffi(self.app.money_csv())
    }

    /// Reads such a file into the account. The outcome has the page with the rows that did not fit, and takes all of it back. A
    /// file that is none is refused as a whole, and nothing was changed.
    pub fn read_money_csv(&self, bytes: Vec<u8>) -> Result<Outcome> {
        self.to_ffi(self.app.read_money_csv(&bytes))
    }
}
