//! Making a file: written, read back and compared before anybody calls it done.

use std::io::Write;

use super::age::{Lock, Writer};
use super::lines::{Lines, Manifest, backed_up, damaged};
use super::{Progress, Watch};
use crate::app::Reading;
use crate::error::Result;
use crate::ids::Random;
use crate::rows::json_lines;

/// The bytes of a backup of the notes as they are.
///
/// # Errors
/// What was written could not be read back, there is no room, or the person stopped it. There is no file then.
pub(super) fn made(
    scope: &Reading<'_>,
    lock: Lock<'_>,
    random: &dyn Random,
    progress: &dyn Progress,
) -> Result<Vec<u8>> {
    let mut watch = Watch::new(progress);
    let manifest = Manifest::of(scope.sql, scope.at, &mut watch)?;
    let head = manifest.line()?;
    let mut file = Writer::new(Vec::new(), lock, random)?;
    file.write_all(&head)?;
    let mut line = Vec::new();
    for table in backed_up(scope.sql)? {
        table.each(scope.sql, |row| {
            line.clear();
            json_lines::line(&mut line, &table.table, row)?;
            file.write_all(&line)?;
            watch.row()
        })?;
    }
    let (bytes, proof) = file.finish()?;
    let back = Lines::begin(proof.read(bytes.as_slice())?)?;
    if back.head != head || back.manifest != manifest {
        return Err(damaged());
    }
    back.rows(|_, _| Ok(()), &mut watch)?;
    Ok(bytes)
}
