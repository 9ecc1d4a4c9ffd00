//! One typed function for each Fluent message.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use crate::files;

/// A message: its comment, the variables it takes, in order of appearance, and what the app carries of it: the sentence as it
/// is said, or what stands behind `=` in Fluent where there are variables.
struct Message {
    comment: String,
    variables: Vec<String>,
    text: String,
}

/// The generated code: sentences by language, labels, and the functions. Numbers and functions are those of the first
/// language; the sentences with variables come first.
pub fn generate(root: &Path, languages: &[String]) -> Result<String, String> {
    let mut all: Vec<(&String, BTreeMap<String, Message>)> = Vec::new();
    for language in languages {
        let mut source = String::new();
        for path in files(&root.join(language), "ftl")? {
            source += &fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            source.push('\n');
        }
        let messages = read(&source).map_err(|problem| format!("{language}: {problem}"))?;
        if let Some((_, base)) = all.first() {
            same_messages(language, base, &messages)?;
        }
        all.push((language, messages));
    }
    let (_, base) = all.first().ok_or("no language")?;
    let (plain, composed): (Vec<_>, Vec<_>) = base.keys().partition(|id| base[*id].variables.is_empty());
    let order: Vec<_> = composed.iter().chain(&plain).collect();
    let sentences: String =
        all.iter().map(|(language, messages)| sentences(language, order.iter().map(|id| &messages[**id]))).collect();
    let labels: String = plain.iter().map(|id| format!("{id}\n")).collect();
    let functions: String = order.iter().enumerate().map(|(n, id)| function(id, n, &base[**id])).collect();
    Ok(format!(
        "static SENTENCES: [Sentences; {}] = [{sentences}];\nconst COMPOSED: usize = {};\n\
         static LABELS: &str = {labels:?};\n\
         #[cfg(test)]\nstatic IDS: &[(&str, &[&str])] = &[{}];\nimpl Words {{\n{functions}}}\n",
        languages.len(),
        composed.len(),
        order.iter().map(|id| format!("({id:?}, &{:?}),", base[**id].variables)).collect::<String>(),
    ))
}

/// The sentences of a language one behind the other, and where each of them ends.
fn sentences<'a>(language: &str, messages: impl Iterator<Item = &'a Message>) -> String {
    let (mut text, mut ends) = (String::new(), String::new());
    for message in messages {
        text += &message.text;
        let _ = write!(ends, "{},", text.len());
    }
    format!("Sentences {{ language: {language:?}, text: {text:?}, ends: &[{ends}] }},")
}

fn read(source: &str) -> Result<BTreeMap<String, Message>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let value = message.value.ok_or_else(|| format!("{id} says nothing"))?;
        let comment = message.comment.map(|c| c.content.join(" ")).unwrap_or_default();
        let mut variables = Vec::new();
        collect(&value, &mut variables);
        let text = if variables.is_empty() { plain(&value) } else { composed(value) };
        let text = text.ok_or_else(|| format!("{id} has a place for something, and no variable"))?;
        if messages.insert(id.clone(), Message { comment, variables, text }).is_some() {
            return Err(format!("{id} is there twice"));
        }
    }
    Ok(messages)
}

/// A sentence without variables, as it is said.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// What stands behind `=`.
fn composed(value: Pattern<&str>) -> Option<String> {
    let id = fluent_syntax::ast::Identifier { name: "s" };
    let message = Parsed { id, value: Some(value), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.strip_prefix("s =").map(str::to_owned)
}

fn collect(pattern: &Pattern<&str>, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !variables.iter().any(|known| known == id.name) => {
            variables.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, variables);
            }
        }
        _ => {}
    }
}

/// A translation has the same messages with the same variables.
fn same_messages(
    language: &str,
    base: &BTreeMap<String, Message>,
    other: &BTreeMap<String, Message>,
) -> Result<(), String> {
    let sorted = |message: &Message| {
        let mut variables = message.variables.clone();
        variables.sort();
        variables
    };
    for (id, message) in base {
        let twin = other.get(id).ok_or_else(|| format!("{language}: {id} is not translated"))?;
        if sorted(twin) != sorted(message) {
            return Err(format!("{language}: {id} takes other variables"));
        }
    }
    other.keys().find(|id| !base.contains_key(*id)).map_or(Ok(()), |id| Err(format!("{language}: {id} is unknown")))
}

fn function(id: &str, number: usize, message: &Message) -> String {
    let name = id.replace('-', "_");
    let doc = if message.comment.is_empty() { id } else { &message.comment };
    if message.variables.is_empty() {
        return format!(
            "    #[doc = {doc:?}]\n    pub fn {name}(&self) -> String {{\n        self.sentence({number}).to_owned()\n    }}\n"
        );
    }
    let parameters: String = message.variables.iter().map(|v| format!(", {v}: impl Arg<'a>")).collect();
    let values: Vec<_> = message.variables.iter().map(|v| format!("({v:?}, {v}.value())")).collect();
    format!(
        "    #[doc = {doc:?}]\n    pub fn {name}<'a>(&self{parameters}) -> String {{\n        \
         self.say({number}, &[{}])\n    }}\n",
        values.join(", ")
    )
}
