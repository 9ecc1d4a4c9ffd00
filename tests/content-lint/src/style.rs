//! L6 and L7: no shouting, digits, addresses, quotes or names, and no word with a gender.

use super::finding::Finding;
use super::load::{Shelved, Text};
use super::words::{fold, sentences, words};

/// Words with a capital that are no names: the pronoun, days, months and the app's own labels.
const CAPITALS: &[&str] = &[
    "I",
    "Help",
    "Settings",
    "Grain",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "English",
];

/// Names that only the faith set may say.
const FAITH_CAPITALS: &[&str] = &[
    "God",
    "God’s",
    "Christ",
    "Christ’s",
    "Jesus",
    "Lord",
    "Spirit",
    "Psalm",
    "Psalms",
    "Christian",
    "Scripture",
    "Bible",
    "Easter",
    "Advent",
    "Lent",
    "Sabbath",
    "Paul",
    "Torah",
    "Mishnah",
    "Yom",
    "Kippur",
    "Kohelet",
    "Maimonides",
    "Quran",
    "Prophet",
    "Prophet’s",
    "Buddha",
    "Kalamas",
];

/// Short forms that screens outside the cards may show in capitals.
const SHORT_FORMS: &[&str] = &["OK", "PDF", "CSV", "JSON", "PIN", "ID", "QR", "SMS", "LGBTQ", "SOS"];

/// L7: English words that carry a gender.
const GENDERED: &[&str] = &[
    "he",
    "him",
    "his",
    "himself",
    "she",
    "her",
    "hers",
    "herself",
    "husband",
    "husbands",
    "wife",
    "wives",
    "man",
    "men",
    "woman",
    "women",
    "male",
    "female",
    "boy",
    "boys",
    "girl",
    "girls",
    "guy",
    "guys",
    "lady",
    "ladies",
    "gentleman",
    "gentlemen",
    "boyfriend",
    "girlfriend",
    "mother",
    "mothers",
    "father",
    "fathers",
    "mum",
    "mom",
    "dad",
    "son",
    "sons",
    "daughter",
    "daughters",
    "brother",
    "brothers",
    "sister",
    "sisters",
    "fiancé",
    "fiancée",
    "bride",
    "groom",
    "mr",
    "mrs",
    "sir",
    "madam",
    "manly",
    "womanly",
];

/// Everything L6 and L7 ask of one record.
pub fn check(shelved: &Shelved) -> Vec<Finding> {
    let place = shelved.place();
    let faithful = shelved.record.faith != super::record::Faith::None;
    let mut found = Vec::new();
    for (field, text) in shelved.record.texts() {
        let mut faults = loud(text, &[]);
        faults.extend(web_address(text));
        faults.extend(strange_letters(text));
        faults.extend(open_quote(text));
        faults.extend(names(text, faithful).into_iter().map(|name| format!("\"{name}\" looks like a name")));
        found.extend(faults.into_iter().map(|says| Finding::error("L6", &place, format!("{field}: {says}"))));
        found.extend(
            gendered(text)
                .into_iter()
                .map(|word| Finding::error("L7", &place, format!("{field}: \"{word}\" has a gender"))),
        );
    }
    found
}

/// What of L6 and L7 holds for every text of the app: no "!", no shouting, no gender. Digits and quotes have their uses there.
pub fn check_other(text: &Text) -> Vec<Finding> {
    let place = text.place();
    let mut faults: Vec<(&str, String)> = loud(&text.text, SHORT_FORMS).into_iter().map(|says| ("L6", says)).collect();
    // The fixed safety texts name who a helpline is for and where to find one (R4, R8); people read each of them.
    if !text.file.starts_with("safety.") {
        faults.extend(web_address(&text.text).map(|says| ("L6", says)));
        // What a person may have written is looked for as it is written.
        let gendered = if text.file.starts_with("kept/") && text.key.contains(".phrases.") {
            Vec::new()
        } else {
            gendered(&text.text)
        };
        faults.extend(gendered.into_iter().map(|word| ("L7", format!("\"{word}\" has a gender"))));
    }
    faults.into_iter().map(|(rule, says)| Finding::error(rule, &place, says)).collect()
}

fn loud(text: &str, short_forms: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    if text.contains('!') {
        faults.push("an exclamation mark".to_owned());
    }
    let shouted = words(text).filter(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters > 1 && word.chars().all(|c| !c.is_lowercase()) && !short_forms.contains(word)
    });
    faults.extend(shouted.map(|word| format!("\"{word}\" is all capitals")));
    faults
}

fn web_address(text: &str) -> Option<String> {
    let folded = fold(text);
    let found = ["http", "www.", ".com", ".org", ".net"].iter().any(|part| folded.contains(part));
    found.then(|| "an address of the web".to_owned())
}

fn strange_letters(text: &str) -> Vec<String> {
    // Curly quotes mark words to say aloud: without them a reader cannot tell where those begin.
    let known = |c: char| c.is_alphabetic() || c == ' ' || ".,;:?!’-–—()“”".contains(c);
    let mut strange: Vec<char> = text.chars().filter(|c| !known(*c)).collect();
    strange.sort_unstable();
    strange.dedup();
    strange
        .into_iter()
        .map(|c| match c {
            '0'..='9' => format!("the digit {c}"),
            '"' | '‘' | '«' | '»' => format!("the quote mark {c}; words to say stand in “ and ”"),
            '\'' => "a straight apostrophe; the pack uses ’".to_owned(),
            other => format!("the character {other:?}"),
        })
        .collect()
}

/// Words to say begin and end, and never stand inside one another.
fn open_quote(text: &str) -> Option<String> {
    let mut open = false;
    for mark in text.chars().filter(|c| matches!(c, '“' | '”')) {
        if open != (mark == '”') {
            return Some("a quote that does not begin or end".to_owned());
        }
        open = !open;
    }
    open.then(|| "a quote that does not end".to_owned())
}

fn names(text: &str, faithful: bool) -> Vec<String> {
    let mut found = Vec::new();
    for sentence in sentences(text) {
        // After a colon, and where words to say begin, a sentence of its own opens.
        for part in sentence.split(": ").flat_map(|part| part.split('“')) {
            for word in words(part).skip(1) {
                let capital = word.chars().next().is_some_and(char::is_uppercase);
                let pronoun = word.starts_with("I’");
                let known = CAPITALS.contains(&word) || pronoun || (faithful && FAITH_CAPITALS.contains(&word));
                if capital && !known {
                    found.push(word.to_owned());
                }
            }
        }
    }
    found
}

fn gendered(text: &str) -> Vec<String> {
    let folded = fold(text);
    words(&folded).filter(|word| GENDERED.contains(&word.trim_end_matches("'s"))).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shouting_addresses_and_marks_are_found() {
        assert_eq!(loud("Well DONE!", &[]).len(), 2);
        assert!(web_address("See www.example.org").is_some());
        assert!(loud("I am here. A line, an OK.", SHORT_FORMS).is_empty());
        assert_eq!(strange_letters("It’s \"fine\" at 7 🙂").len(), 3);
        assert!(strange_letters("“Fine” will do.").is_empty());
        assert_eq!([open_quote("“Fine” or “not”"), open_quote("no”")].map(|fault| fault.is_some()), [false, true]);
        assert!(open_quote("“Fine").is_some() && open_quote("“a “b” c”").is_some());
    }

    #[test]
    fn a_capital_inside_a_sentence_is_a_name_unless_it_is_known() {
        assert_eq!(names("Tell Robin on Sunday. One line: I am here. Help is at the top.", false), ["Robin"]);
        assert_eq!(names("Bring it to God.", false), ["God"]);
        assert!(names("Bring it to God.", true).is_empty());
    }

    #[test]
    fn gendered_words_are_found_as_whole_words() {
        assert_eq!(gendered("Her husband’s chef ate there."), ["her", "husband's"]);
    }
}
