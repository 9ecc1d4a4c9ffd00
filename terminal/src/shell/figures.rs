//! Telephone numbers in figures five rows high, to be read from a distance and dialled from another phone.

/// Rows of a figure.
const ROWS: usize = 5;

/// A number in large figures, in rows of at most `width` columns where its groups allow it. The figures of one group stay
/// together; what no figure is known for is left out.
pub fn figures(number: &str, width: usize) -> Vec<String> {
    let mut drawn = Vec::new();
    let mut row: [String; ROWS] = Default::default();
    for group in number.split([' ', '-']).filter(|group| !group.is_empty()) {
        let group = drawn_group(group);
        let gap = if row[0].is_empty() { 0 } else { 3 };
        if gap > 0 && columns(&row) + gap + columns(&group) > width {
            drawn.extend(std::mem::take(&mut row));
            drawn.push(String::new());
        }
        let gap = if row[0].is_empty() { 0 } else { 3 };
        for (line, piece) in row.iter_mut().zip(group) {
            line.push_str(&" ".repeat(gap));
            line.push_str(&piece);
        }
    }
    drawn.extend(row);
    drawn
}

fn columns(rows: &[String; ROWS]) -> usize {
    rows[0].chars().count()
}

fn drawn_group(group: &str) -> [String; ROWS] {
    let mut rows: [String; ROWS] = Default::default();
    for figure in group.chars().filter_map(figure) {
        for (row, dots) in rows.iter_mut().zip(figure) {
            if !row.is_empty() {
                row.push(' ');
            }
            row.extend(dots.chars().map(|dot| if dot == '#' { '\u{2588}' } else { ' ' }));
        }
    }
    rows
}

fn figure(letter: char) -> Option<[&'static str; ROWS]> {
    Some(match letter {
        '0' => ["###", "# #", "# #", "# #", "###"],
        '1' => ["## ", " # ", " # ", " # ", "###"],
        '2' => ["###", "  #", "###", "#  ", "###"],
        '3' => ["###", "  #", "###", "  #", "###"],
        '4' => ["# #", "# #", "###", "  #", "  #"],
        '5' => ["###", "#  ", "###", "  #", "###"],
        '6' => ["###", "#  ", "###", "# #", "###"],
        '7' => ["###", "  #", "  #", "  #", "  #"],
        '8' => ["###", "# #", "###", "# #", "###"],
        '9' => ["###", "# #", "###", "  #", "###"],
        '+' => ["   ", " # ", "###", " # ", "   "],
        '*' => ["# #", " # ", "###", " # ", "# #"],
        '#' => [" # # ", "#####", " # # ", "#####", " # # "],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_drawn_figure_by_figure() {
        let rows = figures("10", 40);
        let shown: Vec<_> = rows.iter().map(|row| row.replace('\u{2588}', "#")).collect();
        assert_eq!(shown, ["##  ###", " #  # #", " #  # #", " #  # #", "### ###"]);
    }

    #[test]
    fn a_long_number_goes_on_below_between_its_groups() {
        assert_eq!(figures("1-800-799-7233", 72).len(), ROWS);
        let rows = figures("1-800-799-7233", 30);
        assert_eq!(rows.len(), 2 * ROWS + 1);
        assert!(rows.iter().all(|row| row.chars().count() <= 30), "{rows:?}");
        assert_eq!(figures("", 30).concat(), "");
    }

    #[test]
    fn every_sign_of_every_number_has_a_figure() {
        let countries = grain_core::content::content("en").helplines;
        for line in countries.iter().flat_map(|country| country.line) {
            assert!(line.number.chars().all(|c| " -".contains(c) || figure(c).is_some()), "{}", line.number);
        }
    }
}
