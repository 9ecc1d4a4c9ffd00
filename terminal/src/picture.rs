//! The bowl in characters, from the same places as everywhere.

use grain_core::bowl::CAPACITY;
use grain_core::bowl::picture::text_picture::{Cell, TextStyle, cells};
use grain_core::bowl::picture::{BowlForm, places, shape};

/// The seed of the pooled bowl's places.
const OVERALL: &str = "overall";

/// A bowl in cells, to be coloured. `key` is an area's, or `None` for the pooled bowl.
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
