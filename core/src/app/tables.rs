use rusqlite::Connection;
use rusqlite::types::{FromSql, ValueRef};

use super::Subject;
use crate::error::Result;
use crate::order::InOrder;

/// What a domain says of a table of its own. A test holds that every table stands in one list, once.
#[derive(Debug)]
pub struct Table {
    /// Its name in SQL.
    pub name: &'static str,
    /// What is told after a commit that changed a row of it.
    pub changes: &'static [Subject],
    /// The columns with the person's own words, which the search finds and no log holds.
    pub searched: &'static [&'static str],
    /// Whether its rows are the person's to take out. What Grain notes for itself, such as what was shown, is not.
    pub exported: bool,
    /// What its columns may say beyond what the schema holds, for rows that come out of a file that anybody may have written.
    pub says: &'static [(&'static str, Fits)],
}

/// Whether a value can be read as what it stands for.
pub(crate) type Fits = fn(ValueRef<'_>) -> bool;

/// Whether a value can be read as a `T`.
pub(crate) fn fits<T: FromSql>(value: ValueRef<'_>) -> bool {
    T::column_result(value).is_ok()
}

/// Whether a text is at most so many characters long.
pub(crate) fn at_most<const MOST: usize>(value: ValueRef<'_>) -> bool {
    value.as_str().is_ok_and(|text| text.chars().count() <= MOST)
}

impl Table {
    /// A table of entries of the person.
    pub(crate) const fn of_entries(
        name: &'static str,
        changes: &'static [Subject],
        searched: &'static [&'static str],
    ) -> Self {
        Self { name, changes, searched, exported: true, says: &[] }
    }

    /// The same, of which a column can only say what its domain can read.
    pub(crate) const fn saying(self, says: &'static [(&'static str, Fits)]) -> Self {
        Self { says, ..self }
    }

    /// A table of what Grain notes for itself.
    pub(crate) const fn of_notes(name: &'static str, changes: &'static [Subject]) -> Self {
        Self { name, changes, searched: &[], exported: false, says: &[] }
    }
}

/// The subjects of the tables in which this connection changed rows since it was last asked (`changed_tables.c`).
pub(super) fn changed(sql: &Connection, tables: &[&'static [Table]]) -> Result<Vec<Subject>> {
    let mut statement = sql.prepare_cached("SELECT changed_tables()")?;
    let names: String = statement.query_row([], |row| row.get(0))?;
    let all = names == "*";
    let changed = |table: &&Table| all || names.split(',').any(|name| name == table.name);
    let found = tables.iter().copied().flatten().filter(changed).flat_map(|table| table.changes.iter().copied());
    let mut subjects: Vec<_> = found.collect();
    subjects.in_order();
    subjects.dedup();
    Ok(subjects)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::domains::TABLES;
    use crate::store::{Key, Store};

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), Timestamp(0)).unwrap().0;
        // What the migrations wrote.
        after(&mut store, "SELECT 1");
        (folder, store)
    }

    fn after(store: &mut Store, batch: &str) -> Vec<Subject> {
        store.write(|tx| tx.execute_batch(batch).map_err(Into::into).and_then(|()| changed(tx, TABLES))).unwrap()
    }

    #[test]
    fn every_table_stands_in_the_list_of_its_domain_once() {
        let (_folder, mut store) = store();
        let mut stored: Vec<String> = store
            .read(|tx| {
                let mut names = tx.prepare(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
                     AND name NOT LIKE 'note_index%' AND name <> 'at_hand'",
                )?;
                Ok(names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap();
        let mut listed: Vec<_> = TABLES.iter().copied().flatten().map(|table| table.name.to_owned()).collect();
        stored.sort_unstable();
        listed.sort_unstable();
        assert_eq!(listed, stored);
    }

    #[test]
    fn a_table_without_row_ids_and_a_delete_of_all_rows_are_heard_of_too() {
        let (_folder, mut store) = store();
        let card = "INSERT INTO card (id) VALUES ('x')";
        assert_eq!(after(&mut store, card), [Subject::Cards, Subject::Reminders]);
        assert_eq!(after(&mut store, "SELECT 1"), []);
        let rest = [Subject::CheckIn, Subject::HardDay, Subject::Cards, Subject::Reminders];
        assert_eq!(after(&mut store, "INSERT INTO hard_day VALUES (1, 5)"), rest);
        assert_eq!(after(&mut store, "DELETE FROM hard_day"), rest);
        assert_eq!(after(&mut store, "DELETE FROM hard_day"), []);
    }

    #[test]
    fn what_was_rolled_back_was_not_changed() {
        let (_folder, mut store) = store();
        let refused = store.write(|tx| {
            tx.execute_batch("INSERT INTO hard_day VALUES (1, 5)")?;
            Err::<(), _>(crate::error::Error::NotFound("x"))
        });
        assert!(refused.is_err());
        assert_eq!(after(&mut store, "SELECT 1"), []);
    }

    #[test]
    fn a_row_that_goes_with_another_is_heard_of() {
        let (_folder, mut store) = store();
        let made = "INSERT INTO area (id, key, tracked, side, series, position) VALUES (zeroblob(16), 'home', 1, 'both', 0, 0);
                    INSERT INTO bowl_level (area_id, day, level) VALUES (zeroblob(16), 1, 20)";
        let changes = [Subject::Areas, Subject::Bowl, Subject::CheckIn];
        assert_eq!(after(&mut store, made), changes);
        assert_eq!(after(&mut store, "DELETE FROM area"), changes);
    }
}
