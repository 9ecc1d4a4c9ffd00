//! What is known of single characters: which cannot be seen, which are digits, which are other spellings of one letter.

/// Without a shape of its own: joiners, direction marks, variation selectors, fillers, soft hyphens.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The digit 0 of each script that writes numbers with ten digits of its own; the others follow it.
const NOUGHTS: [char; 68] = [
    '\u{30}',
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{ff10}',
    '\u{104a0}',
    '\u{10d30}',
    '\u{11066}',
    '\u{110f0}',
    '\u{11136}',
    '\u{111d0}',
    '\u{112f0}',
    '\u{11450}',
    '\u{114d0}',
    '\u{11650}',
    '\u{116c0}',
    '\u{11730}',
    '\u{118e0}',
    '\u{11950}',
    '\u{11c50}',
    '\u{11d50}',
    '\u{11da0}',
    '\u{11f50}',
    '\u{16a60}',
    '\u{16ac0}',
    '\u{16b50}',
    '\u{1d7ce}',
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
    '\u{1d7f6}',
    '\u{1e140}',
    '\u{1e2f0}',
    '\u{1e4f0}',
    '\u{1e950}',
    '\u{1fbf0}',
];

/// A digit of any script as one of `0` to `9`.
pub(crate) fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let before = NOUGHTS.partition_point(|nought| *nought <= c);
    let value = u32::from(c) - u32::from(*NOUGHTS.get(before.checked_sub(1)?)?);
    char::from_digit(value, 10)
}

/// Accents and vowel signs that are left out as often as they are written: those of Latin, Greek, Cyrillic, Hebrew and
/// Arabic, and the dot of Devanagari. The vowel signs of other scripts belong to the word.
pub(super) fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}'
        | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{730}'..='\u{74a}' | '\u{897}'..='\u{89f}' | '\u{8ca}'..='\u{8ff}' | '\u{93c}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fb1e}' | '\u{fe20}'..='\u{fe2f}')
}

/// A small letter that has no decomposition, as it is typed where its key is missing; `None` for all others.
pub(super) fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ƣ' => "oi",
        'ȸ' => "db",
        'ȹ' => "qp",
        'ø' | 'ɵ' | 'ɔ' => "o",
        'đ' | 'ð' | 'ɖ' | 'ɗ' | 'ƌ' | 'ȡ' => "d",
        'ł' | 'ƚ' | 'ɫ' | 'ȴ' => "l",
        'ı' | 'ɨ' => "i",
        'ħ' => "h",
        'ĸ' | 'ƙ' => "k",
        'ŋ' | 'ƞ' | 'ɲ' | 'ȵ' => "n",
        'ŧ' | 'ƫ' | 'ƭ' | 'ȶ' => "t",
        'ƀ' | 'ƃ' | 'ɓ' => "b",
        'ƈ' | 'ȼ' => "c",
        'ƒ' => "f",
        'ǥ' | 'ɠ' | 'ɣ' => "g",
        'ƥ' => "p",
        'ɋ' => "q",
        'ɍ' => "r",
        'ȿ' => "s",
        'ƴ' | 'ɏ' => "y",
        'ƶ' | 'ȥ' | 'ɀ' => "z",
        'ɇ' | 'ə' | 'ǝ' | 'ɛ' => "e",
        'ȷ' | 'ɉ' => "j",
        'ʉ' => "u",
        'ʋ' => "v",
        // Greek, at the end of a word.
        'ς' => "σ",
        // Hebrew, at the end of a word.
        'ך' => "כ",
        'ם' => "מ",
        'ן' => "נ",
        'ף' => "פ",
        'ץ' => "צ",
        // Arabic and its neighbours: one letter on different keyboards.
        'ى' | 'ی' | 'ې' => "ي",
        'ک' => "ك",
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' | 'ۂ' | 'ۃ' => "ه",
        'ٱ' => "ا",
        // Devanagari, both signs of one sound.
        'ँ' => "ं",
        // The dot in the middle of a Catalan word, the stretch in an Arabic one, and letters that stand for an apostrophe.
        '·' | 'ـ' | '\u{2b9}'..='\u{2bf}' => "",
        _ => return None,
    })
}

/// A letter of a script that puts no space between words: each stands alone in the index, and a word is a run of them.
/// Korean is here too: it has spaces, but a word is asked for without what is joined to it.
pub(super) fn stands_alone(c: char) -> bool {
    matches!(c,
        // Thai, Lao; Myanmar; Hangul parts; Khmer; Tai scripts
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{1950}'..='\u{19ff}' | '\u{1a20}'..='\u{1aaf}'
        // Balinese, Javanese, more of Myanmar, Tai Viet
        | '\u{1b00}'..='\u{1b7f}' | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}'
        // Chinese and Japanese, Hangul, Yi
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{303c}'
        | '\u{3040}'..='\u{318f}' | '\u{31a0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{a4cf}'
        | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{1aff0}'..='\u{1b2ff}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        for (digits, plain) in
            [("٠١٢٩", "0129"), ("۰۹", "09"), ("०५९", "059"), ("๐๙", "09"), ("０９", "09"), ("𝟘𝟡", "09")]
        {
            assert_eq!(digits.chars().map(|c| digit(c).unwrap()).collect::<String>(), plain);
        }
        for other in ['a', '²', '½', '〇', '٪', '/', ':', '\u{66a}', '🙂'] {
            assert_eq!(digit(other), None, "{other}");
        }
        assert!(NOUGHTS.is_sorted());
    }
}
