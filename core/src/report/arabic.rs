//! Arabic letters in the form that they have beside each other: alone, at the beginning, in the middle, at the end. The font has
//! each of them under a number of its own (Unicode, Arabic Presentation Forms), so no rules of the font are read.

/// A letter with its forms: alone, at the end, at the beginning, in the middle. Those without the last two join on one side only.
const FORMS: [(char, &[char]); 46] = [
    ('\u{621}', &['\u{fe80}']),
    ('\u{622}', &['\u{fe81}', '\u{fe82}']),
    ('\u{623}', &['\u{fe83}', '\u{fe84}']),
    ('\u{624}', &['\u{fe85}', '\u{fe86}']),
    ('\u{625}', &['\u{fe87}', '\u{fe88}']),
    ('\u{626}', &['\u{fe89}', '\u{fe8a}', '\u{fe8b}', '\u{fe8c}']),
    ('\u{627}', &['\u{fe8d}', '\u{fe8e}']),
    ('\u{628}', &['\u{fe8f}', '\u{fe90}', '\u{fe91}', '\u{fe92}']),
    ('\u{629}', &['\u{fe93}', '\u{fe94}']),
    ('\u{62a}', &['\u{fe95}', '\u{fe96}', '\u{fe97}', '\u{fe98}']),
    ('\u{62b}', &['\u{fe99}', '\u{fe9a}', '\u{fe9b}', '\u{fe9c}']),
    ('\u{62c}', &['\u{fe9d}', '\u{fe9e}', '\u{fe9f}', '\u{fea0}']),
    ('\u{62d}', &['\u{fea1}', '\u{fea2}', '\u{fea3}', '\u{fea4}']),
    ('\u{62e}', &['\u{fea5}', '\u{fea6}', '\u{fea7}', '\u{fea8}']),
    ('\u{62f}', &['\u{fea9}', '\u{feaa}']),
    ('\u{630}', &['\u{feab}', '\u{feac}']),
    ('\u{631}', &['\u{fead}', '\u{feae}']),
    ('\u{632}', &['\u{feaf}', '\u{feb0}']),
    ('\u{633}', &['\u{feb1}', '\u{feb2}', '\u{feb3}', '\u{feb4}']),
    ('\u{634}', &['\u{feb5}', '\u{feb6}', '\u{feb7}', '\u{feb8}']),
    ('\u{635}', &['\u{feb9}', '\u{feba}', '\u{febb}', '\u{febc}']),
    ('\u{636}', &['\u{febd}', '\u{febe}', '\u{febf}', '\u{fec0}']),
    ('\u{637}', &['\u{fec1}', '\u{fec2}', '\u{fec3}', '\u{fec4}']),
    ('\u{638}', &['\u{fec5}', '\u{fec6}', '\u{fec7}', '\u{fec8}']),
    ('\u{639}', &['\u{fec9}', '\u{feca}', '\u{fecb}', '\u{fecc}']),
    ('\u{63a}', &['\u{fecd}', '\u{fece}', '\u{fecf}', '\u{fed0}']),
    ('\u{641}', &['\u{fed1}', '\u{fed2}', '\u{fed3}', '\u{fed4}']),
    ('\u{642}', &['\u{fed5}', '\u{fed6}', '\u{fed7}', '\u{fed8}']),
    ('\u{643}', &['\u{fed9}', '\u{feda}', '\u{fedb}', '\u{fedc}']),
    ('\u{644}', &['\u{fedd}', '\u{fede}', '\u{fedf}', '\u{fee0}']),
    ('\u{645}', &['\u{fee1}', '\u{fee2}', '\u{fee3}', '\u{fee4}']),
    ('\u{646}', &['\u{fee5}', '\u{fee6}', '\u{fee7}', '\u{fee8}']),
    ('\u{647}', &['\u{fee9}', '\u{feea}', '\u{feeb}', '\u{feec}']),
    ('\u{648}', &['\u{feed}', '\u{feee}']),
    ('\u{649}', &['\u{feef}', '\u{fef0}']),
    ('\u{64a}', &['\u{fef1}', '\u{fef2}', '\u{fef3}', '\u{fef4}']),
    ('\u{679}', &['\u{fb66}', '\u{fb67}', '\u{fb68}', '\u{fb69}']),
    ('\u{67e}', &['\u{fb56}', '\u{fb57}', '\u{fb58}', '\u{fb59}']),
    ('\u{686}', &['\u{fb7a}', '\u{fb7b}', '\u{fb7c}', '\u{fb7d}']),
    ('\u{688}', &['\u{fb88}', '\u{fb89}']),
    ('\u{691}', &['\u{fb8c}', '\u{fb8d}']),
    ('\u{698}', &['\u{fb8a}', '\u{fb8b}']),
    ('\u{6a9}', &['\u{fb8e}', '\u{fb8f}', '\u{fb90}', '\u{fb91}']),
    ('\u{6af}', &['\u{fb92}', '\u{fb93}', '\u{fb94}', '\u{fb95}']),
    ('\u{6be}', &['\u{fbaa}', '\u{fbab}', '\u{fbac}', '\u{fbad}']),
    ('\u{6cc}', &['\u{fbfc}', '\u{fbfd}', '\u{fbfe}', '\u{fbff}']),
];
/// The line that lengthens a word joins on both sides, as the joiner does.
const JOINERS: [char; 2] = ['\u{640}', '\u{200d}'];
/// Lam before one of these is drawn with it as one sign: alone and at the end.
const WITH_LAM: [(char, [char; 2]); 4] = [
    ('\u{622}', ['\u{fef5}', '\u{fef6}']),
    ('\u{623}', ['\u{fef7}', '\u{fef8}']),
    ('\u{625}', ['\u{fef9}', '\u{fefa}']),
    ('\u{627}', ['\u{fefb}', '\u{fefc}']),
];

/// Marks above and below letters do not part them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}')
}

fn forms_of(c: char) -> &'static [char] {
    FORMS.iter().find(|(letter, _)| *letter == c).map_or(&[], |(_, forms)| forms)
}

/// It joins with the one after it.
fn joins_on(c: char) -> bool {
    JOINERS.contains(&c) || forms_of(c).len() == 4
}

/// It joins with the one before it.
fn joins_back(c: char) -> bool {
    JOINERS.contains(&c) || forms_of(c).len() > 1
}

/// What each letter of a line is drawn as; `None` where the one before it has it inside.
pub(super) fn forms(letters: &[(usize, char)]) -> Vec<Option<char>> {
    let mut drawn = Vec::with_capacity(letters.len());
    let beside = |c: &&(usize, char)| !is_mark(c.1);
    let mut inside = false;
    for (n, (_, letter)) in letters.iter().enumerate() {
        if std::mem::take(&mut inside) {
            drawn.push(None);
            continue;
        }
        let forms = forms_of(*letter);
        let [alone, rest @ ..] = forms else {
            drawn.push(Some(*letter));
            continue;
        };
        let (before, after) = letters.split_at(n);
        let after = after.get(1..).unwrap_or_default();
        let back = !rest.is_empty() && before.iter().rev().find(beside).is_some_and(|(_, c)| joins_on(*c));
        let with = after.first().and_then(|(_, next)| WITH_LAM.iter().find(|(alef, _)| alef == next));
        if let (Some((_, [lone, end])), '\u{644}') = (with, *letter) {
            inside = true;
            drawn.push(Some(if back { *end } else { *lone }));
            continue;
        }
        let on = rest.len() == 3 && after.iter().find(beside).is_some_and(|(_, c)| joins_back(*c));
        let place = usize::from(back) + 2 * usize::from(on);
        drawn.push(Some(forms.get(place).copied().unwrap_or(*alone)));
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::forms;

    fn of(text: &str) -> Vec<Option<char>> {
        forms(&text.char_indices().collect::<Vec<_>>())
    }

    #[test]
    fn a_letter_has_the_form_of_its_place_and_marks_do_not_part_two() {
        let alone_and_all = of("ب ببب");
        let forms: Vec<_> = alone_and_all.into_iter().flatten().collect();
        assert_eq!(forms, ['\u{fe8f}', ' ', '\u{fe91}', '\u{fe92}', '\u{fe90}']);
        assert_eq!(of("بَب").into_iter().flatten().collect::<String>(), "\u{fe91}\u{64e}\u{fe90}");
        // Dal joins to the one before it alone.
        assert_eq!(of("بدب").into_iter().flatten().collect::<String>(), "\u{fe91}\u{feaa}\u{fe8f}");
    }

    #[test]
    fn lam_and_alef_are_one_sign() {
        assert_eq!(of("لا"), [Some('\u{fefb}'), None]);
        assert_eq!(of("سلام"), [Some('\u{feb3}'), Some('\u{fefc}'), None, Some('\u{fee1}')]);
    }
}
