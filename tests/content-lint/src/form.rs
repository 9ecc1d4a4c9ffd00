//! L13: a card is of the form it names, as far as a program can tell.

use super::finding::Finding;
use super::load::{Shape, Shelved};
use super::record::{Form, Record};
use super::words::{fold, sentences, words};

const RULE: &str = "L13";

/// A source that begins so names where a fact can be looked up.
pub const FACT: &str = "Fact:";

/// One of these stands in a card that names a mistake.
const MISTAKES: &[&str] = &["mistake", "easy to", "tempting", "many ", "most ", "often", "common", "people"];

/// One of these stands in a card that invites to say or do nothing.
const SILENCE: &[&str] = &["nothing", "quiet", "silen", "still", "no word", "no answer", "without a word", "unsaid"];

/// Everything L13 asks of one record.
pub fn check(shelved: &Shelved) -> Vec<Finding> {
    let record = &shelved.record;
    let faults = match shelved.shape {
        Shape::Prompt if record.form.is_some() => vec!["every prompt is a question, and names no form".to_owned()],
        Shape::Prompt => Vec::new(),
        Shape::Card => {
            record.form.map_or_else(|| vec!["a card names its form".to_owned()], |form| of_card(record, form))
        }
    };
    let place = shelved.place();
    faults.into_iter().map(|says| Finding::error(RULE, &place, says)).collect()
}

fn of_card(record: &Record, form: Form) -> Vec<String> {
    let (body, says) = (fold(&record.body), |any: &[&str]| any.iter().any(|part| fold(&record.body).contains(part)));
    let lacks = match form {
        Form::SayAloud if !body.contains('“') => Some("words to say in “ and ”"),
        Form::Question if !asks(record) => Some("a question outside the words to say"),
        Form::Fact if !record.source_idea.starts_with(FACT) => Some("a source_idea that begins \"Fact:\""),
        Form::Scene if record.texts().any(|(_, text)| offers(text)) => {
            Some("a scene without \"You may\" or \"You can\"")
        }
        Form::List if !only_lists(&record.body) => Some("three things in one sentence, and no second one"),
        Form::Mistake if !says(MISTAKES) => Some("a word that says that many make it"),
        Form::Silence if !says(SILENCE) => Some("a word for nothing, silence or quiet"),
        Form::Step if record.step.is_empty() && super::orders::orders(&record.body).is_empty() => {
            Some("something to do")
        }
        _ => None,
    };
    let mut faults: Vec<String> =
        lacks.into_iter().map(|lacks| format!("form {} lacks {lacks}", form.word())).collect();
    if form != Form::Fact && record.source_idea.starts_with(FACT) {
        faults.push(format!("a fact is of form fact, not {}", form.word()));
    }
    faults
}

/// Whether the text asks the reader something: a question that is no word to say.
fn asks(record: &Record) -> bool {
    record.texts().any(|(_, text)| outside_quotes(text).contains('?'))
}

fn outside_quotes(text: &str) -> String {
    let parts = text.split('“').enumerate();
    parts.map(|(at, part)| if at == 0 { part } else { part.split_once('”').map_or("", |(_, after)| after) }).collect()
}

fn only_lists(body: &str) -> bool {
    let things = body.split([',', ';', '.']).filter(|part| words(part).next().is_some()).count();
    sentences(body).len() == 1 && things >= 3
}

/// Whether a sentence of the text begins "You may" or "You can": the mould that half of the cards once had.
#[must_use]
pub fn offers(text: &str) -> bool {
    sentences(text).into_iter().any(|sentence| {
        let mut words = words(sentence);
        words.next() == Some("You") && matches!(words.next(), Some("may" | "can"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_begins_a_sentence() {
        assert!(offers("It is late. You may rest.") && offers("You can wait."));
        assert!(!offers("What you can do is small.") && !offers("You will see. It may be."));
    }

    #[test]
    fn a_list_holds_three_things_and_no_comment() {
        assert!(only_lists("The kettle, the key, the bus that came."));
        assert!(!only_lists("The kettle, the key, the bus. All of it counts."));
        assert!(!only_lists("The kettle and the key."));
    }

    #[test]
    fn a_question_to_the_reader_stands_outside_the_words_to_say() {
        assert_eq!(outside_quotes("Say “Shall we stop?” or wait."), "Say  or wait.");
        assert!(outside_quotes("“Not today.” Would that do?").contains('?'));
    }
}
