//! The bowl in characters, from the same places as everywhere.

use grain_core::bowl::picture::text_picture::{BEST_WIDTH, Cell, TextStyle, cells, draw};
use grain_core::bowl::picture::{BowlForm, places, shape};
use grain_core::bowl::{BowlOverall, BowlRow, CAPACITY};

/// The seed of the pooled bowl's places.
const OVERALL: &str = "overall";

/// The bowl of one area.
pub fn area(row: &BowlRow) -> Vec<String> {
    lines(&row.area, row.level)
}

/// The pooled bowl.
pub fn overall(overall: &BowlOverall) -> Vec<String> {
    lines(OVERALL, overall.shown)
}

fn lines(key: &str, shown: u8) -> Vec<String> {
    let form = BowlForm::Large;
    draw(&places(key, CAPACITY.into(), form), shown.into(), &shape(form), BEST_WIDTH, style())
}

/// The same in cells, to be coloured. `key` is an area's, or `None` for the pooled bowl.
pub fn coloured(key: Option<&str>, shown: u8, width: u16) -> Vec<Vec<Cell>> {
    let form = BowlForm::Large;
    let places = places(key.unwrap_or(OVERALL), CAPACITY.into(), form);
    cells(&places, shown.into(), &shape(form), width, style())
}

/// Blocks and dots where the terminal says that it can show them.
fn style() -> TextStyle {
    let speaks = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = speaks("LC_ALL").or_else(|| speaks("LC_CTYPE")).or_else(|| speaks("LANG"));
    let utf8 = locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
    if utf8 || cfg!(windows) { TextStyle::Unicode } else { TextStyle::Ascii }
}
