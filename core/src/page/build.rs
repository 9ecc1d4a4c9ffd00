//! How domains make pages: each builder takes what is needed, and each further word adds one thing.

use serde::Serialize;

use super::{
    Act, Action, Body, Button, Choice, Confirm, Form, Icon, Layout, Notice, Outcome, Page, Route, Row, Section, Tab,
    TextStyle, Weight,
};
use crate::app::Subject;
use crate::clock::LocalDay;
use crate::content::Words;
use crate::written::Written;

/// Rows of days that stand in sight before their months are closed.
const IN_SIGHT: usize = 10;

impl Page {
    /// A page of a place.
    pub(crate) fn new(route: Route, tab: Tab, title: impl Into<Written>) -> Self {
        Self {
            route,
            title: title.into(),
            lead: Written::new(),
            sections: Vec::new(),
            foot: Vec::new(),
            tab,
            top: false,
            on: Vec::new(),
        }
    }

    /// One of the four places itself.
    pub(crate) fn top(mut self) -> Self {
        self.top = true;
        self
    }

    /// The quiet line under the title.
    pub(crate) fn lead(mut self, lead: impl Into<Written>) -> Self {
        self.lead = lead.into();
        self
    }

    /// Read again when one of these changes.
    pub(crate) fn on(mut self, subjects: &[Subject]) -> Self {
        self.on = subjects.to_vec();
        self
    }

    /// A section.
    pub(crate) fn section(mut self, key: &str, heading: impl Into<Written>, body: Body) -> Self {
        self.sections.push(Section { key: key.to_owned(), heading: heading.into(), folded: false, body });
        self
    }

    /// Rows, with what stands there when there is none.
    pub(crate) fn rows(self, key: &str, heading: impl Into<Written>, rows: Vec<Row>, empty: String) -> Self {
        self.section(key, heading, Body::Rows { rows, empty })
    }

    /// Rows where there are any.
    pub(crate) fn rows_if_any(self, key: &str, heading: impl Into<Written>, rows: Vec<Row>) -> Self {
        if rows.is_empty() { self } else { self.rows(key, heading, rows, String::new()) }
    }

    /// Rows that begin closed, under their heading.
    pub(crate) fn folded(mut self, key: &str, heading: impl Into<Written>, rows: Vec<Row>) -> Self {
        let body = Body::Rows { rows, empty: String::new() };
        self.sections.push(Section { key: key.to_owned(), heading: heading.into(), folded: true, body });
        self
    }

    /// The same, where there are any.
    pub(crate) fn folded_if_any(self, key: &str, heading: impl Into<Written>, rows: Vec<Row>) -> Self {
        if rows.is_empty() { self } else { self.folded(key, heading, rows) }
    }

    /// Rows of days, the newest first: the first ten in sight, those before by month and closed.
    pub(crate) fn by_month(mut self, key: &str, heading: String, words: Words, rows: Vec<(LocalDay, Row)>) -> Self {
        let month = |day: LocalDay| (day.parts().2, day.parts().1);
        let mut rows = rows.into_iter();
        let newest = rows.by_ref().take(IN_SIGHT).map(|(_, row)| row).collect();
        self = self.rows_if_any(key, heading, newest);
        let mut months: Vec<(LocalDay, Vec<Row>)> = Vec::new();
        for (day, row) in rows {
            match months.last_mut().filter(|(last, _)| month(*last) == month(day)) {
                Some((_, rows)) => rows.push(row),
                None => months.push((day, vec![row])),
            }
        }
        months.into_iter().fold(self, |page, (day, rows)| {
            let (year, month) = month(day);
            page.folded(&format!("{key} {year}-{month:02}"), words.month_year(day), rows)
        })
    }

    /// A quiet paragraph; none for an empty one.
    pub(crate) fn quiet(self, key: &str, text: impl Into<Written>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return self;
        }
        self.section(key, "", Body::Text { lines: vec![text], style: TextStyle::Quiet })
    }

    /// Paragraphs.
    pub(crate) fn text(self, key: &str, heading: impl Into<Written>, lines: Vec<Written>) -> Self {
        self.section(key, heading, Body::Text { lines, style: TextStyle::Plain })
    }

    /// A form that stands on the page.
    pub(crate) fn form(self, key: &str, heading: impl Into<Written>, form: Form) -> Self {
        self.section(key, heading, Body::Form { form })
    }

    /// Choices.
    pub(crate) fn choices(self, key: &str, heading: impl Into<Written>, layout: Layout, choices: Vec<Choice>) -> Self {
        self.section(key, heading, Body::Choices { choices, layout })
    }

    /// A button at the foot.
    pub(crate) fn foot(mut self, button: Button) -> Self {
        self.foot.push(button);
        self
    }
}

impl Row {
    /// A line of a list.
    pub(crate) fn new(key: impl ToString, text: impl Into<Written>) -> Self {
        Self {
            key: key.to_string(),
            text: text.into(),
            marked: Vec::new(),
            second: Written::new(),
            spoken: Written::new(),
            icon: None,
            tap: None,
            choices: Vec::new(),
            buttons: Vec::new(),
            menu: Vec::new(),
        }
    }

    /// The fact beside it.
    pub(crate) fn second(mut self, second: impl Into<Written>) -> Self {
        self.second = second.into();
        self
    }

    /// What a screen reader says.
    pub(crate) fn spoken(mut self, spoken: impl Into<Written>) -> Self {
        self.spoken = spoken.into();
        self
    }

    /// The picture before it.
    pub(crate) fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A tap opens a page.
    pub(crate) fn go(mut self, route: Route) -> Self {
        self.tap = Some(Action::Go { route });
        self
    }

    /// A tap opens a form.
    pub(crate) fn sheet(mut self, form: Form) -> Self {
        self.tap = Some(Action::Sheet { form });
        self
    }

    /// A switch at its end, the row's only choice.
    pub(crate) fn switch(self, words: Words, on: bool, does: Act) -> Self {
        self.choices(vec![Choice::new("on", words.app_on(), on, Some(does))])
    }

    /// Answers that are saved when they are tapped.
    pub(crate) fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    /// A button that is seen.
    pub(crate) fn button(mut self, button: Button) -> Self {
        self.buttons.push(button);
        self
    }

    /// A button that is a gesture or a menu away.
    pub(crate) fn menu(mut self, button: Button) -> Self {
        self.menu.push(button);
        self
    }
}

impl Button {
    fn new(text: impl Into<Written>, does: Action) -> Self {
        Self { text: text.into(), spoken: Written::new(), weight: Weight::Soft, icon: None, does, ask: None }
    }

    /// A button that does something.
    pub(crate) fn act(text: impl Into<Written>, act: Act) -> Self {
        Self::new(text, Action::Do { act })
    }

    /// A button that opens a page.
    pub(crate) fn go(text: impl Into<Written>, route: Route) -> Self {
        Self::new(text, Action::Go { route })
    }

    /// A button that opens a form.
    pub(crate) fn sheet(text: impl Into<Written>, form: Form) -> Self {
        Self::new(text, Action::Sheet { form })
    }

    /// A button that hands an address to the system.
    pub(crate) fn open(text: impl Into<Written>, address: Written) -> Self {
        Self::new(text, Action::Open { address })
    }

    /// A button that saves a file where the person says.
    pub(crate) fn save_file(text: impl Into<Written>, file: &str, name: &str, mime: &str) -> Self {
        Self::new(text, Action::SaveFile { file: file.to_owned(), name: name.to_owned(), mime: mime.to_owned() })
    }

    /// A button that reads a file which the person picks.
    pub(crate) fn read_file(text: impl Into<Written>, file: &str, mimes: &[&str], most: u32) -> Self {
        let mimes = mimes.iter().map(|&mime| mime.to_owned()).collect();
        Self::new(text, Action::ReadFile { file: file.to_owned(), mimes, most })
    }

    /// A button that asks for the folder of the backups.
    pub(crate) fn pick_folder(text: impl Into<Written>) -> Self {
        Self::new(text, Action::PickFolder)
    }

    /// A button that deletes for good: asked once, in the app's words, with keeping first (S27).
    pub(crate) fn delete(text: impl Into<Written>, what: impl Into<Written>, act: Act, words: Words) -> Self {
        let text = text.into();
        let ask = Confirm { title: what.into(), text: String::new(), keep: words.app_keep(), go_on: text.to_string() };
        Self { weight: Weight::Delete, ask: Some(ask), ..Self::act(text, act) }
    }

    /// What it means, where it is asked before.
    pub(crate) fn ask_text(mut self, text: String) -> Self {
        self.ask = self.ask.map(|ask| Confirm { text, ..ask });
        self
    }

    /// Asked before it is done, with keeping first.
    pub(crate) fn asked(mut self, title: impl Into<Written>, text: String, words: Words) -> Self {
        let go_on = self.text.to_string();
        self.ask = Some(Confirm { title: title.into(), text, keep: words.app_keep(), go_on });
        self
    }

    /// How much it weighs.
    pub(crate) fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// The picture before its words.
    pub(crate) fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What a screen reader says instead.
    pub(crate) fn spoken(mut self, spoken: impl Into<Written>) -> Self {
        self.spoken = spoken.into();
        self
    }
}

impl Choice {
    /// One of a few.
    pub(crate) fn new(key: impl ToString, text: impl Into<Written>, chosen: bool, does: Option<Act>) -> Self {
        Self { key: key.to_string(), text: text.into(), second: Written::new(), chosen, does }
    }

    /// The second line.
    pub(crate) fn second(mut self, second: impl Into<Written>) -> Self {
        self.second = second.into();
        self
    }
}

impl Outcome {
    /// It is done, and nothing is said of it.
    pub(crate) fn done() -> Self {
        Self::default()
    }

    /// It is done; this is said, and this takes it back.
    pub(crate) fn said(text: impl Into<Written>, undo: Option<Act>) -> Self {
        Self { notice: Some(Notice { text: text.into(), undo }), ..Self::default() }
    }
}

/// The acts of a domain.
pub(crate) trait Acts: Serialize + Sized {
    /// The domain as it stands in routes and acts.
    const DOMAIN: &'static str;

    /// The act as a page carries it.
    fn token(&self) -> Act {
        Act::of(Self::DOMAIN, self)
    }
}

/// The name of one of several as it stands in acts, for a key beside them.
pub(crate) fn key_of(one: &impl Serialize) -> String {
    serde_json::to_value(one).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
