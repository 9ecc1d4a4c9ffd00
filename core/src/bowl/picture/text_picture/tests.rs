use super::super::{BowlForm, MOST_PLACES, places, shape};
use super::*;

/// So many grains, none of them of today.
fn grains(shown: usize) -> Grains {
    Grains { shown, added: 0, taken: 0 }
}

fn picture(shown: usize, width: u16, style: TextStyle) -> String {
    let cells = cells(&places("overall", 100, BowlForm::Large), grains(shown), &shape(BowlForm::Large), width, style);
    let line = |row: &Vec<Cell>| row.iter().map(|cell| cell.ch).collect::<String>().trim_end().to_owned();
    cells.iter().map(line).collect::<Vec<_>>().join("\n").trim_start_matches('\n').to_owned()
}

/// What stands in a snapshot after its first line break.
fn drawn(snapshot: &str) -> &str {
    snapshot.trim_start_matches('\n').trim_end()
}

#[test]
fn an_empty_bowl_in_blocks() {
    let expected = r"
 ▄▖                              ▗▄
 █▌                              ▐█
 ▜█                              █▛
 ▝█▌                            ▐█▘
  ▝█▖                          ▗█▘
   ▝█▄                        ▄█▘
    ▝▜▙▄                    ▄▟▛▘
      ▝▀█▄▄              ▄▄█▀▘
         ▝▀▜█▙▄▄▄▄▄▄▄▄▟█▛▀▘
             ██████████
";
    assert_eq!(picture(0, BEST_WIDTH, TextStyle::Unicode), drawn(expected));
}

#[test]
fn twenty_nine_grains_in_blocks() {
    let expected = r"
 ▄▖                              ▗▄
 █▌                              ▐█
 ▜█                              █▛
 ▝█▌                            ▐█▘
  ▝█▖          ⣀ ⢀⡀            ▗█▘
   ▝█▄       ⠠⣌⠁⠶ ⠉⣤ ⣐⠋⣤  ⣀   ▄█▘
    ▝▜▙▄⢤⡀⠐⠋⠘⢃⡀⠚⣁⠚⣁⠰⠆⠉⣤ ⠲⠄⢉⡤▄▟▛▘
      ▝▀█▄▄⠛⢠⡌⢡⡄⢬⡁⠈⢡⡄⠶⢠⡄⠛▄▄█▀▘
         ▝▀▜█▙▄▄▄▄▄▄▄▄▟█▛▀▘
             ██████████
";
    assert_eq!(picture(29, BEST_WIDTH, TextStyle::Unicode), drawn(expected));
}

#[test]
fn a_full_bowl_in_blocks() {
    let expected = r"
 ▄▖     ⢀⡀⢀⡀⠛ ⣬⠓⠲⠝⠲⠆⣛⠘⠃⢠⡄⠰⠆⣀     ▗▄
 █▌   ⠙⠂⠉⢠⡌⠁ ⠰⠆⠰⠆⠲⠄⠈⠁ ⢛⡀⠐⢋⡈⠁ ⠛ ⠶ ▐█
 ▜█ ⣀⠙⠂⠛⣀ ⣤⠐⠋⠰⠆⣀⠚⢁⡀⠛ ⣤⢈⡁ ⢨⡅⠐⢋⡀⠶  █▛
 ▝█▌⢈⡁⠙⣂⠈⢥⡀⢀⡛ ⢀⡉⢠⡍ ⣛ ⠠⣌⠁⠰⠆ ⣠⠌⣁⢀⡤▐█▘
  ▝█▖⢉⡀⠈⢁⡀⢠⡌⢁⡤⠈⣁ ⢀⡈⠁⠶  ⠶ ⣈⠓ ⠈⣡⠄▗█▘
   ▝█▄⠩⣄⠨⣅ ⠶ ⠠⣌⠁⠶ ⠉⣤ ⣐⠋⣤ ⠉⣘⠃⣤ ▄█▘
    ▝▜▙▄⢤⡀⠐⠋⠘⢃⡀⠚⣁⠚⣁⠰⠆⠉⣤ ⠲⠄⢉⡤▄▟▛▘
      ▝▀█▄▄⠛⢠⡌⢡⡄⢬⡁⠈⢡⡄⠶⢠⡄⠛▄▄█▀▘
         ▝▀▜█▙▄▄▄▄▄▄▄▄▟█▛▀▘
             ██████████
";
    assert_eq!(picture(100, BEST_WIDTH, TextStyle::Unicode), drawn(expected));
}

#[test]
fn an_empty_bowl_in_ascii() {
    let expected = r"
|                            |
 \                          /
 \                          /
  \                        /
   '-.                  .-'
     '-.              .-'
       '--__________--'
          \________/
";
    assert_eq!(picture(0, 30, TextStyle::Ascii), drawn(expected));
}

#[test]
fn twenty_nine_grains_in_ascii() {
    let expected = r"
|                            |
 \                          /
 \                          /
  \        ooo oo oo       /
   '-. o o o oo ooo ooo .-'
     '-. oooooooo ooo .-'
       '--__________--'
          \________/
";
    assert_eq!(picture(29, 30, TextStyle::Ascii), drawn(expected));
}

#[test]
fn a_full_bowl_in_ascii() {
    let expected = r"
       o  oo ooooooo oo
|    o  ooooooo oooooo oo o  |
 \ oooooo ooo o oo o o  oo  /
 \  o oo  o o o oooooo oo o /
  \  ooooooooo oo oo oooo  /
   '-.oo o o oo ooo ooo .-'
     '-. oooooooo ooo .-'
       '--__________--'
          \________/
";
    assert_eq!(picture(100, 30, TextStyle::Ascii), drawn(expected));
}

/// Marks in a picture: dots of Braille characters, or letters.
fn marks(cells: &[Vec<Cell>]) -> u32 {
    let grains = cells.iter().flatten().filter(|cell| cell.part == Part::Grain);
    grains.map(|cell| if cell.ch.is_ascii() { 1 } else { (u32::from(cell.ch) - 0x2800).count_ones() }).sum()
}

#[test]
fn each_grain_has_a_mark_of_its_own_and_moves_no_other() {
    for (form, width) in [(BowlForm::Large, 30), (BowlForm::Large, BEST_WIDTH), (BowlForm::Small, 16)] {
        let (places, shape) = (places("money", 100, form), shape(form));
        for style in [TextStyle::Unicode, TextStyle::Ascii] {
            let picture = |shown| cells(&places, grains(shown), &shape, width, style);
            let mut before = picture(0);
            for count in 1..=places.len() {
                let now = picture(count);
                assert!(marks(&now) > marks(&before), "{style:?} {width}: grain {count} cannot be seen");
                for (now, before) in now.iter().flatten().zip(before.iter().flatten()) {
                    let kept = match (before.part, style) {
                        (Part::Glaze | Part::Air, _) => matches!(now.part, Part::Glaze | Part::Air | Part::Grain),
                        (Part::Grain, TextStyle::Unicode) => {
                            u32::from(now.ch) & u32::from(before.ch) == u32::from(before.ch)
                        }
                        _ => now == before,
                    };
                    assert!(kept, "{style:?} {width}: grain {count} changed {before:?} to {now:?}");
                }
                before = now;
            }
        }
    }
}

#[test]
fn the_bowl_is_the_same_on_both_sides() {
    let mirrored = |ch| match ch {
        '▘' => '▝',
        '▝' => '▘',
        '▖' => '▗',
        '▗' => '▖',
        '▌' => '▐',
        '▐' => '▌',
        '▛' => '▜',
        '▜' => '▛',
        '▙' => '▟',
        '▟' => '▙',
        '▚' => '▞',
        '▞' => '▚',
        '\\' => '/',
        '/' => '\\',
        other => other,
    };
    for width in [NARROWEST, 17, 30, 31, BEST_WIDTH, 80] {
        for style in [TextStyle::Unicode, TextStyle::Ascii] {
            for row in cells(&[], grains(0), &shape(BowlForm::Large), width, style) {
                let left: Vec<char> = row.iter().map(|cell| cell.ch).collect();
                let right: Vec<char> = row.iter().rev().map(|cell| mirrored(cell.ch)).collect();
                assert_eq!(left, right, "{style:?} {width}");
            }
        }
    }
}

#[test]
fn any_width_and_any_number_of_grains_is_drawn() {
    let many = places("money", MOST_PLACES, BowlForm::Large);
    for width in [0, NARROWEST, 13, 29, 120] {
        for style in [TextStyle::Unicode, TextStyle::Ascii] {
            let rows = cells(&many, grains(usize::MAX), &shape(BowlForm::Large), width, style);
            assert!(rows.iter().all(|row| row.len() == usize::from(width.max(NARROWEST))));
            assert!(marks(&rows) > 0);
        }
    }
}

#[test]
fn the_ascii_picture_is_ascii() {
    assert!(picture(100, BEST_WIDTH, TextStyle::Ascii).is_ascii());
}

#[test]
fn todays_grains_and_the_places_of_taken_ones_are_signs_of_their_own() {
    let places = places("money", 100, BowlForm::Large);
    for (style, gone) in [(TextStyle::Unicode, '\u{25E6}'), (TextStyle::Ascii, '.')] {
        let picture = |added, taken| {
            let grains = Grains { shown: 30, added, taken };
            cells(&places, grains, &shape(BowlForm::Large), BEST_WIDTH, style).into_iter().flatten().collect::<Vec<_>>()
        };
        let (still, marked) = (picture(0, 0), picture(3, 2));
        let changed: Vec<_> = still.iter().zip(&marked).filter(|(still, marked)| still != marked).collect();
        assert!(changed.iter().any(|(_, cell)| cell.part == Part::Fresh), "{style:?}");
        assert_eq!(changed.iter().filter(|(_, cell)| cell.part == Part::Place).count(), 2, "{style:?}");
        assert!(marked.iter().all(|cell| (cell.part == Part::Place) <= (cell.ch == gone)), "{style:?}");
        assert!(changed.iter().all(|(_, cell)| matches!(cell.part, Part::Fresh | Part::Place)), "{style:?}");
    }
}
