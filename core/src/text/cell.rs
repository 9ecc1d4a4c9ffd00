//! A cell of a file that a spreadsheet opens. What it would take for a formula begins with an apostrophe, which is taken off
//! again on the way in.

/// A spreadsheet takes what begins so for a formula.
fn looks_like_a_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\'' | '＝' | '＋' | '－' | '＠')
}

/// The cell as it goes out.
pub(crate) fn guarded(cell: &str) -> String {
    if cell.starts_with(looks_like_a_formula) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before it went out.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(looks_like_a_formula)).unwrap_or(cell)
}
