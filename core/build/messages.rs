//! One typed function for each Fluent message.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::files;

/// A message: its comment and the variables it takes, in order of appearance.
struct Message {
    comment: String,
    variables: Vec<String>,
}

/// The generated code: sources by language, labels, and the functions, all taken from the first language.
pub fn generate(root: &Path, languages: &[String]) -> Result<String, String> {
    let mut sources = String::new();
    let mut first: Option<BTreeMap<String, Message>> = None;
    for language in languages {
        let mut source = String::new();
        for path in files(&root.join(language), "ftl")? {
            source += &fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            source.push('\n');
        }
        let messages = read(&source).map_err(|problem| format!("{language}: {problem}"))?;
        let _ = write!(sources, "({language:?}, {:?}),", without_comments(&source));
        match &first {
            None => first = Some(messages),
            Some(base) => same_messages(language, base, &messages)?,
        }
    }
    let messages = first.unwrap_or_default();
    let plain = messages.iter().filter(|(_, message)| message.variables.is_empty());
    let labels: Vec<_> = plain.map(|(id, _)| format!("{id:?}")).collect();
    let functions: String = messages.iter().map(|(id, message)| function(id, message)).collect();
    Ok(format!(
        "static MESSAGES: [(&str, &str); {}] = [{sources}];\nstatic LABELS: &[&str] = &[{}];\nimpl Words {{\n{functions}}}\n",
        languages.len(),
        labels.join(",")
    ))
}

/// Comments are for people who write and translate; the app would carry and parse as much of them as of messages.
fn without_comments(source: &str) -> String {
    source.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
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
        if messages.insert(id.clone(), Message { comment, variables }).is_some() {
            return Err(format!("{id} is there twice"));
        }
    }
    Ok(messages)
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

fn function(id: &str, message: &Message) -> String {
    let name = id.replace('-', "_");
    let doc = if message.comment.is_empty() { id } else { &message.comment };
    let parameters: String = message.variables.iter().map(|v| format!(", {v}: impl Arg<'a>")).collect();
    let values: Vec<_> = message.variables.iter().map(|v| format!("({v:?}, {v}.value())")).collect();
    let lifetime = if message.variables.is_empty() { "" } else { "<'a>" };
    format!(
        "    #[doc = {doc:?}]\n    pub fn {name}{lifetime}(&self{parameters}) -> String {{\n        \
         self.say({id:?}, &[{}])\n    }}\n",
        values.join(", ")
    )
}
