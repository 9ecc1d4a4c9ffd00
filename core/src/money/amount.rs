//! Sums as they are typed, shown and written to a file. Inside, a sum is a whole number of the currency's smallest unit.

use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::text::letters;

/// Largest sum of one entry, in the smallest unit (our choice): fifty thousand of them are far from overflowing.
pub(super) const MOST: i64 = 999_999_999_999_999;

/// Reads a sum as it was typed, in digits of any script: `1.234,50`, `1,234.50`, `1 234,5`, `1'234.50` and `١٬٢٣٤٫٥` are the
/// same. Where one mark alone stands before three digits it parts thousands, unless the currency has three decimals.
///
/// # Errors
/// No sum, more decimals than the currency has, or one that can be read in two ways; nothing, or more than [`MOST`].
pub(super) fn parse(text: &str, decimals: u32) -> Result<i64> {
    let (whole, part) =
        read(text.trim(), decimals as usize).ok_or_else(|| Error::input("amount", Problem::NotANumber))?;
    let digits = format!("{whole}{part:0<width$}", width = decimals as usize);
    let minor = digits.parse::<i64>().ok().filter(|minor| (1..=MOST).contains(minor));
    minor.ok_or_else(|| Error::input("amount", Problem::OutOfRange))
}

/// The digits before and after the decimal mark.
fn read(text: &str, decimals: usize) -> Option<(String, String)> {
    // Plain digits, `.` and `,` as they stand, `d` for a mark that only parts decimals, `g` for one that only parts thousands.
    let signs: Option<Vec<char>> = text
        .chars()
        .map(|c| match c {
            '.' | ',' => Some(c),
            '٫' => Some('d'),
            '٬' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Some('g'),
            _ => letters::digit(c),
        })
        .collect();
    let signs = signs?;
    let at: Vec<usize> = (0..signs.len()).filter(|at| !signs[*at].is_ascii_digit()).collect();
    let mark = match at.last() {
        None => None,
        Some(&last) => {
            let kind = signs[last];
            let same = at.iter().filter(|at| signs[**at] == kind).count();
            let after = signs.len() - last - 1;
            match kind {
                'd' if same == 1 => Some(last),
                'd' => return None,
                'g' => None,
                // Of several alike each parts thousands; the last of two kinds parts decimals.
                _ if same > 1 => None,
                _ if at.len() > 1 => Some(last),
                _ if after == 3 && decimals < 3 => None,
                // `1,250` of a currency with three decimals: one or a thousand. The point is as Grain writes it.
                ',' if after == 3 => return None,
                _ => Some(last),
            }
        }
    };
    let (whole, part) = mark.map_or((&signs[..], &[][..]), |mark| (&signs[..mark], &signs[mark + 1..]));
    let whole = ungrouped(whole)?;
    (part.len() <= decimals && part.iter().all(char::is_ascii_digit)).then(|| (whole, part.iter().collect()))
}

/// Digits in groups of three, or of two before the last three, parted by one mark.
fn ungrouped(signs: &[char]) -> Option<String> {
    let groups: Vec<&[char]> = signs.split(|c| !c.is_ascii_digit()).collect();
    let mut marks = signs.iter().filter(|c| !c.is_ascii_digit());
    let first = marks.next();
    let alike = marks.all(|mark| Some(mark) == first);
    let (last, before) = groups.split_last()?;
    let fits = match before.split_first() {
        None => !last.is_empty(),
        Some((first, middle)) => {
            let of = |size: usize| middle.iter().all(|group| group.len() == size);
            let begins = (1..=3).contains(&first.len()) && first[0] != '0';
            begins && last.len() == 3 && (of(3) || of(2) && first.len() <= 2)
        }
    };
    (fits && alike).then(|| signs.iter().filter(|c| c.is_ascii_digit()).collect())
}

/// A sum for a file: `1234.50`, and no mark between thousands.
pub(super) fn plain(minor: i128, decimals: u32) -> String {
    let (sign, digits) = (if minor < 0 { "-" } else { "" }, minor.unsigned_abs());
    let unit = 10_u128.pow(decimals);
    if decimals == 0 {
        return format!("{sign}{digits}");
    }
    format!("{sign}{}.{:0width$}", digits / unit, digits % unit, width = decimals as usize)
}

/// A sum as it is shown: `1,234.50` in English, and a real minus below nothing.
pub(super) fn shown(minor: i128, decimals: u32, words: Words) -> String {
    let plain = plain(minor, decimals);
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |plain| ("\u{2212}", plain));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    let marks: Vec<char> = words.money_marks().chars().collect();
    let (group, point) = (marks.first().copied().unwrap_or(','), marks.get(1).copied().unwrap_or('.'));
    let mut text = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(point);
        text.push_str(part);
    }
    text
}
