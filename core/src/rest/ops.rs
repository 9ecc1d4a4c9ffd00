use crate::{app::Reading, clock::Timestamp, error::Result};
pub(crate) fn hard_day_until(_: &Reading<'_>) -> Result<Option<Timestamp>> {
    Ok(None)
}
