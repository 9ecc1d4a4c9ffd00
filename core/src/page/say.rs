//! A page as text: for a terminal without a screen, a report and the tests' snapshots.

use std::fmt::{self, Display, Write};

use super::{
    Act, Action, Body, Button, Chart, Choice, Field, Form, Input, Page, Row, RunningTime, Section, Step, Value,
};

/// Days of the week as they are typed, from Monday.
pub const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The page as lines of text. With `acts` it also has what each tap does, in quotes as a command line takes it, and of each
/// field its key, with its value as it is typed.
pub fn page(page: &Page, acts: bool) -> String {
    let mut out = Lines { text: String::new(), acts };
    // Writing into a string does not fail.
    let _ = out.page(page);
    out.text
}

struct Lines {
    text: String,
    acts: bool,
}

impl Lines {
    fn page(&mut self, page: &Page) -> fmt::Result {
        writeln!(self.text, "# {}", page.title)?;
        self.line(0, &page.lead)?;
        for section in &page.sections {
            self.section(section)?;
        }
        if !page.foot.is_empty() {
            writeln!(self.text)?;
        }
        page.foot.iter().try_for_each(|button| self.button(0, button))
    }

    fn section(&mut self, section: &Section) -> fmt::Result {
        writeln!(self.text)?;
        if !section.heading.is_empty() {
            writeln!(self.text, "## {}{}", section.heading, if section.folded { " …" } else { "" })?;
        }
        match &section.body {
            Body::Text { lines, .. } => lines.iter().try_for_each(|line| self.line(0, line)),
            Body::Rows { rows, empty } if rows.is_empty() => self.line(0, empty),
            Body::Rows { rows, .. } => rows.iter().try_for_each(|row| self.row(row)),
            Body::Choices { choices, .. } => choices.iter().try_for_each(|choice| self.choice(0, choice)),
            Body::Form { form } => self.form(0, form),
            Body::Steps { steps, aside } => steps.iter().chain(aside).try_for_each(|step| self.step(step)),
            Body::Buttons { buttons } => buttons.iter().try_for_each(|button| self.button(0, button)),
            Body::Bowl { name, second, .. } => self.line(0, name).and_then(|()| self.line(0, second)),
            Body::Clock { clock } => self.clock(clock),
            Body::Chart { chart } => self.chart(chart),
            Body::Squares { squares } => squares.half_blocks().iter().try_for_each(|line| self.line(0, line)),
        }
    }

    /// A page as text is of one moment, and says all the words in their order.
    fn clock(&mut self, clock: &RunningTime) -> fmt::Result {
        self.line(0, &clock.who)?;
        self.line(0, &clock.note)?;
        clock.words.iter().try_for_each(|words| self.line(1, format_args!("· {}", words.text)))
    }

    /// A picture as text: what it says, and a line a series, in eight heights. A column without an entry is a dot.
    fn chart(&mut self, chart: &Chart) -> fmt::Result {
        self.line(0, &chart.title)?;
        self.line(0, &chart.words)?;
        for series in &chart.series {
            self.line(1, format_args!("{}  {}", chart.drawn(series), series.name))?;
        }
        self.line(0, &chart.note)
    }

    fn line(&mut self, depth: usize, text: impl Display) -> fmt::Result {
        let text = text.to_string();
        for line in text.lines() {
            writeln!(self.text, "{:depth$}{line}", "", depth = depth * 2)?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row) -> fmt::Result {
        let does = row.tap.as_ref().map(|tap| self.does(tap)).unwrap_or_default();
        self.line(0, format_args!("- {}{does}", row.text))?;
        self.line(1, &row.second)?;
        row.choices.iter().try_for_each(|choice| self.choice(1, choice))?;
        row.buttons.iter().chain(&row.menu).try_for_each(|button| self.button(1, button))?;
        match &row.tap {
            Some(Action::Sheet { form }) if self.acts => self.form(2, form),
            _ => Ok(()),
        }
    }

    fn choice(&mut self, depth: usize, choice: &Choice) -> fmt::Result {
        let mark = if choice.chosen { 'x' } else { ' ' };
        let does = match &choice.does {
            Some(act) if self.acts => quoted(act),
            _ => String::new(),
        };
        self.line(depth, format_args!("[{mark}] {}{does}", choice.text))?;
        self.line(depth + 2, &choice.second)
    }

    fn button(&mut self, depth: usize, button: &Button) -> fmt::Result {
        let does = self.does(&button.does);
        self.line(depth, format_args!("[ {} ]{does}", button.text))?;
        match &button.does {
            Action::Sheet { form } if self.acts => self.form(depth + 1, form),
            _ => Ok(()),
        }
    }

    fn does(&self, action: &Action) -> String {
        match action {
            _ if !self.acts => String::new(),
            Action::Go { route } => format!("  -> {route}"),
            Action::Do { act } => quoted(act),
            Action::Sheet { form } => format!("  ^ {}", form.key),
            Action::Open { address } => format!("  => {address}"),
            Action::SaveFile { file, .. } => format!("  > file save {file} FILE"),
            Action::ReadFile { file, .. } => format!("  < file read {file} FILE"),
            Action::PickFolder => "  > backup-folder FOLDER".to_owned(),
        }
    }

    fn form(&mut self, depth: usize, form: &Form) -> fmt::Result {
        self.line(depth, &form.title)?;
        self.line(depth, &form.lead)?;
        form.fields.iter().try_for_each(|field| self.field(depth, field))?;
        let does = if self.acts { quoted(&form.does) } else { String::new() };
        self.line(depth, format_args!("[ {} ]{does}", form.save))
    }

    fn field(&mut self, depth: usize, field: &Field) -> fmt::Result {
        let only = field.only_if.as_ref().map(|only| format!(", only with {}={}", only.field, only.is.join("|")));
        let key = if self.acts { format!("  ({}{})", field.key, only.unwrap_or_default()) } else { String::new() };
        let label = if field.label.is_empty() { &field.hint } else { &field.label };
        self.line(depth, format_args!("{label}: {}{key}", value(field, self.acts)))?;
        self.line(depth + 1, &field.note)?;
        let (Input::OneOf { options } | Input::SomeOf { options, .. }) = &field.input else { return Ok(()) };
        options.iter().try_for_each(|option| {
            let chosen = match &field.value {
                Value::Chosen { key } => *key == option.key,
                Value::AllChosen { keys } => keys.contains(&option.key),
                _ => false,
            };
            let key = if self.acts { format!("  ({})", option.key) } else { String::new() };
            self.line(depth + 1, format_args!("({}) {}{key}", if chosen { 'x' } else { ' ' }, option.text))
        })
    }

    fn step(&mut self, step: &Step) -> fmt::Result {
        self.line(0, format_args!("### {}", step.title))?;
        self.line(0, &step.who)?;
        step.lines.iter().try_for_each(|line| self.line(1, line))?;
        self.line(0, &step.note)?;
        step.avoid.iter().try_for_each(|line| self.line(0, format_args!("- {line}")))
    }
}

/// An act as one word of a command line; it holds ids, keys and days, and so no quote.
fn quoted(act: &Act) -> String {
    format!("  '{act}'")
}

fn value(field: &Field, typed: bool) -> String {
    match &field.value {
        Value::Text { text } => text.to_string(),
        Value::Chosen { .. } | Value::AllChosen { .. } => String::new(),
        Value::Day { day } => day.map(|day| day.to_string()).unwrap_or_default(),
        Value::Time { time } => time.map(|time| time.to_string()).unwrap_or_default(),
        Value::Weekdays { days } if typed => {
            let named = WEEKDAYS.iter().enumerate().filter(|(day, _)| days >> day & 1 == 1).map(|(_, name)| *name);
            named.collect::<Vec<_>>().join(",")
        }
        Value::Switch { on } if typed => if *on { "on" } else { "off" }.to_owned(),
        Value::Weekdays { days } => (0..7).map(|day| if days >> day & 1 == 1 { 'x' } else { '.' }).collect(),
        Value::Switch { on } => if *on { "x" } else { "." }.to_owned(),
        Value::Number { number } => number.map(|number| number.to_string()).unwrap_or_default(),
    }
}
