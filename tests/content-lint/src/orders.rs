//! L5: nobody is told what they must do, and a text for the hurt one gives one order at most.

use super::finding::Finding;
use super::load::Shelved;
use super::record::Role;
use super::words::{fold, sentences, words};

const RULE: &str = "L5";

/// Verbs these texts open an order with. A list, because English imperatives look like nouns.
const ORDERS: &[&str] = &[
    "accept", "add", "agree", "allow", "answer", "ask", "avoid", "be", "begin", "breathe", "bring", "call", "check",
    "choose", "close", "come", "count", "decide", "do", "don't", "draw", "drink", "eat", "feel", "find", "finish",
    "follow", "forgive", "get", "give", "go", "hold", "imagine", "keep", "know", "learn", "leave", "let", "light",
    "list", "listen", "look", "make", "move", "name", "note", "notice", "offer", "open", "pause", "pick", "picture",
    "plan", "pour", "practise", "put", "read", "remember", "repeat", "rest", "say", "see", "send", "set", "share",
    "sit", "sleep", "speak", "spend", "stand", "start", "stay", "step", "stop", "take", "talk", "tell", "thank",
    "think", "touch", "try", "turn", "use", "wait", "walk", "wash", "watch", "write",
];

/// Small words that may stand before the verb of an order.
const BEFORE: &[&str] =
    &["please", "then", "now", "just", "and", "or", "today", "tonight", "first", "also", "never", "always", "simply"];

/// A noun, not an order, when one of these follows: "Rest is allowed".
const AFTER_NOUN: &[&str] = &[
    "is", "are", "was", "were", "may", "can", "has", "have", "will", "does", "and", "or", "of", "for", "that", "which",
    "counts", "helps", "you", "from", "comes", "looks", "takes", "need", "needs", "means", "makes", "asks",
];

/// Words that command. "Need not" and "no one has to" are permissions and pass.
const COMMANDS: &[&str] = &["must", "should", "ought", "always", "never", "mustn't", "shouldn't"];

/// Right after "always", these give something instead of asking for it: "No is always allowed".
const GIVEN: &[&str] = &["allowed", "welcome", "yours", "free", "fine", "enough", "possible", "there", "open"];

/// Everything L5 asks of one record.
pub fn check(shelved: &Shelved) -> Vec<Finding> {
    let record = &shelved.record;
    let place = shelved.place();
    let mut found: Vec<Finding> = record
        .texts()
        .flat_map(|(field, text)| commands(text).into_iter().map(move |word| (field, word)))
        .map(|(field, word)| Finding::error(RULE, &place, format!("the {field} commands: \"{word}\"")))
        .collect();
    let orders: Vec<String> = record.texts().flat_map(|(_, text)| orders(text)).collect();
    if record.role == Role::Hurt && orders.len() > 1 {
        found.push(Finding::error(
            RULE,
            &place,
            format!("{} orders for the hurt one, one at most: {}", orders.len(), orders.join(" / ")),
        ));
    }
    found
}

/// The commanding words of a text that no permission softens.
#[must_use]
pub fn commands(text: &str) -> Vec<String> {
    let folded = fold(text);
    sentences(&folded).into_iter().flat_map(commands_in_sentence).collect()
}

fn commands_in_sentence(sentence: &str) -> Vec<String> {
    let all: Vec<&str> = words(sentence).collect();
    let negated = |at: usize| {
        all[..at].iter().rev().take(4).any(|word| {
            matches!(*word, "no" | "not" | "nothing" | "nobody" | "none" | "never" | "without") || word.ends_with("n't")
        })
    };
    let mut found = Vec::new();
    for (at, word) in all.iter().enumerate() {
        let next = all.get(at + 1).copied().unwrap_or("");
        let gives = (*word == "always" && GIVEN.contains(&next))
            || (*word == "never" && matches!(next, "have" | "need" | "owe" | "obliged"))
            || (matches!(*word, "never" | "always") && at > 0 && all[at - 1] == "not");
        if COMMANDS.contains(word) && !gives && !(negated(at) && matches!(*word, "must" | "should" | "always")) {
            found.push((*word).to_owned());
        }
        if matches!(*word, "have" | "has" | "had" | "need" | "needs") && next == "to" && !negated(at) {
            found.push(format!("{word} to"));
        }
    }
    found
}

/// The sentences of a text that open with an order, each as its first words.
#[must_use]
pub fn orders(text: &str) -> Vec<String> {
    let folded = fold(text);
    sentences(&folded).into_iter().filter_map(order).collect()
}

fn order(sentence: &str) -> Option<String> {
    // A question gives no order, and "do you" is a question even without its mark.
    if sentence.ends_with('?') {
        return None;
    }
    let all: Vec<&str> = words(sentence).skip_while(|word| BEFORE.contains(word)).collect();
    let (first, next) = (*all.first()?, all.get(1).copied().unwrap_or(""));
    let orders = ORDERS.contains(&first) && !AFTER_NOUN.contains(&next);
    orders.then(|| all.iter().take(4).copied().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_and_permissions_pass() {
        for text in
            ["You must wait.", "You should try.", "You have to tell.", "Never go to bed angry.", "It always works."]
        {
            assert_eq!(commands(text).len(), 1, "{text}");
        }
        for text in [
            "You never have to answer.",
            "You do not have to choose now.",
            "No is always allowed.",
            "Nothing has to be settled.",
            "No one has to know.",
            "It need not be kind.",
            "You don’t have to say it.",
            "Help is always there.",
        ] {
            assert!(commands(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn an_order_opens_a_sentence_and_a_noun_is_none() {
        assert_eq!(
            orders("Breathe out once. Then write one line. You may stop."),
            ["breathe out once", "write one line"]
        );
        assert!(orders("Rest is allowed. What would you keep? Doubts may stay. Name no one, if you like?").is_empty());
    }
}
