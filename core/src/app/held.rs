use rusqlite::Connection;

use crate::error::Result;

/// What many never use, or not yet. One statement says of which of it anything is held; the rest is not asked for, since a
/// statement costs more to prepare than an empty table to read. It is for pages that ask most of it: for a plan of reminders,
/// which asks little, the tables would cost more to open.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Held {
    CardsLowered,
    Disclosures,
    Kept,
    NotYet,
    OwnCards,
    People,
    Promises,
}

impl Held {
    const ALL: [Self; 7] =
        [Self::CardsLowered, Self::Disclosures, Self::Kept, Self::NotYet, Self::OwnCards, Self::People, Self::Promises];

    const fn table(self) -> &'static str {
        match self {
            Self::CardsLowered => "card_lowered",
            Self::Disclosures => "disclosure",
            Self::Kept => "kept",
            Self::NotYet => "not_yet",
            Self::OwnCards => "own_card",
            Self::People => "circle_person",
            Self::Promises => "promise",
        }
    }
}

/// Of what anything is held.
#[derive(Debug, Clone, Copy)]
pub(super) struct AllHeld([bool; Held::ALL.len()]);

impl AllHeld {
    pub fn read(sql: &Connection) -> Result<Self> {
        let columns = Held::ALL.map(|one| format!("EXISTS (SELECT 1 FROM {})", one.table())).join(", ");
        let mut statement = sql.prepare_cached(&format!("SELECT {columns}"))?;
        Ok(statement.query_row([], |row| {
            let mut held = [false; Held::ALL.len()];
            for one in Held::ALL {
                held[one as usize] = row.get(one as usize)?;
            }
            Ok(Self(held))
        })?)
    }

    pub fn has(self, one: Held) -> bool {
        self.0[one as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_one_table_is_held_and_nothing_else() {
        let tables = [
            (Held::CardsLowered, "card_lowered"),
            (Held::Disclosures, "disclosure"),
            (Held::Kept, "kept"),
            (Held::NotYet, "not_yet"),
            (Held::OwnCards, "own_card"),
            (Held::People, "circle_person"),
            (Held::Promises, "promise"),
        ];
        for (one, its) in tables {
            let sql = Connection::open_in_memory().unwrap();
            for (_, table) in tables {
                sql.execute_batch(&format!("CREATE TABLE {table} (id)")).unwrap();
            }
            sql.execute(&format!("INSERT INTO {its} VALUES (1)"), []).unwrap();
            let held = AllHeld::read(&sql).unwrap();
            for (other, table) in tables {
                assert_eq!(held.has(other), table == its, "{table} while {its} has a row: {one:?}");
            }
        }
    }
}
