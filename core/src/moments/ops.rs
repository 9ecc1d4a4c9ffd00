use super::breathing::{self, BreathingView};
use super::ground::{self, GroundingView};
use super::plan::{self, HardDate, MomentPlanDraft};
use super::{HardMomentView, MomentKind, MomentNotedView, MomentPlace, MomentRowView, MomentWayView, calls, store};
use crate::app::{App, Reading, Writing};
use crate::circle;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::text;

/// What is said of the kind of a noted moment.
pub(crate) enum KindSaid {
    /// Nothing: it stays.
    Nothing,
    /// This, or that it is not said what it was.
    Now(Option<MomentKind>),
}

impl App {
    /// The first page of a hard moment.
    pub fn hard_moment(&self) -> Result<HardMomentView> {
        self.read(first_page)
    }

    /// Feeling the ground, one sentence a page. Nothing is written by opening it.
    pub fn grounding(&self) -> Result<GroundingView> {
        self.read(ground::of)
    }

    /// Slow breathing.
    pub fn breathing(&self, reduced_motion: bool) -> Result<BreathingView> {
        self.read(|scope| breathing::with_ways(scope, reduced_motion))
    }

    /// Keeps own words for a pause, at most 200 characters; empty takes them away, out of the copies too (S27).
    pub fn keep_own_words(&self, words: String) -> Result<()> {
        match text::optional("words", &words, text::LINE)? {
            Some(words) => self
                .transact(|scope| scope.rewords(store::OWN_WORDS, None, || store::keep_own_words(scope.sql, &words))),
            None => self.erase(store::forget_own_words),
        }
    }

    /// Notes that a moment happened, with what it was or without, with a line of at most 200 characters or none. Two taps.
    pub fn note_moment(&self, kind: Option<MomentKind>, note: String) -> Result<MomentNotedView> {
        let note = text::optional("note", &note, text::LINE)?;
        self.transact(|scope| {
            let id = note_now(scope, kind, note.as_deref())?;
            let words = scope.words();
            Ok(MomentNotedView { id, text: words.moments_noted(), hint: words.moments_note_hint() })
        })
    }

    /// Writes or changes the line of a noted moment; empty for none.
    pub fn change_moment_note(&self, id: Id, note: String) -> Result<()> {
        let note = text::optional("note", &note, text::LINE)?;
        self.transact(|scope| {
            scope.rewords(store::NOTE, Some(id), || store::change_note(scope.sql, id, note.as_deref()))
        })
    }

    /// Changes the line of a noted moment, and what it was where that is said: both or neither.
    pub(crate) fn change_moment(&self, id: Id, kind: KindSaid, note: String) -> Result<()> {
        let note = text::optional("note", &note, text::LINE)?;
        self.transact(|scope| {
            if let KindSaid::Now(kind) = kind {
                store::change_kind(scope.sql, id, kind)?;
            }
            scope.rewords(store::NOTE, Some(id), || store::change_note(scope.sql, id, note.as_deref()))
        })
    }

    /// Deletes a noted moment, out of the copies too (S27).
    pub fn delete_moment(&self, id: Id) -> Result<()> {
        let there = self.read(|scope| store::has(scope.sql, id))?;
        if !there {
            return Err(Error::NotFound("moment"));
        }
        self.erase(|sql| store::delete(sql, id))
    }

    /// Saves the plan as a whole; any part may be empty.
    ///
    /// # Errors
    /// A part over 2000 characters, a date that no year has, a date or a person twice, someone not in the circle.
    pub fn save_moment_plan(&self, draft: MomentPlanDraft) -> Result<()> {
        self.transact(|scope| save_plan(scope, draft))
    }

    /// Deletes the plan with its dates, out of the copies too (S27). The people stay in the circle.
    pub fn delete_moment_plan(&self) -> Result<()> {
        self.erase(store::delete_plan)
    }
}

/// Saves the plan as a whole.
pub(crate) fn save_plan(scope: &Writing<'_>, draft: MomentPlanDraft) -> Result<()> {
    let checked = plan::checked(draft)?;
    for person in &checked.people {
        circle::ops::known(scope, *person)?;
    }
    scope.rewords(store::PLAN, None, || store::save_plan(scope.sql, &checked))
}

/// Notes a moment as of now.
pub(crate) fn note_now(scope: &Writing<'_>, kind: Option<MomentKind>, note: Option<&str>) -> Result<Id> {
    let id = scope.new_id()?;
    store::add(scope.sql, id, kind, scope.at, scope.today, note)?;
    Ok(id)
}

/// The days of the year on which nothing is ever sent (N13), in the order of the year.
pub(crate) fn quiet_dates(scope: &Reading<'_>) -> Result<Vec<HardDate>> {
    store::dates(scope.sql)
}

/// The button that opens the plan, and that there is none yet.
pub(super) fn plan_row(scope: &Reading<'_>) -> Result<MomentRowView> {
    let words = scope.words();
    let line = if plan::written(scope)? == MomentPlanDraft::default() { words.empty_plan() } else { String::new() };
    Ok(MomentRowView { text: words.moments_my_plan().into(), line, leads_to: MomentPlace::Plan })
}

fn first_page(scope: &Reading<'_>) -> Result<HardMomentView> {
    let words = scope.words();
    let way = |kind, text, line| MomentWayView { kind, text, line };
    let row = |text: String, leads_to| MomentRowView { text: text.into(), line: String::new(), leads_to };
    let all = calls::all(scope)?;
    let mut straight = vec![calls::first(scope, &all)];
    let others: Vec<_> = all.into_iter().skip(1).collect();
    if !others.is_empty() {
        straight.push(row(words.moments_call_others(), MomentPlace::Others));
    }
    straight.extend([row(words.moments_ground(), MomentPlace::Ground), plan_row(scope)?]);
    Ok(HardMomentView {
        ways: vec![
            way(MomentKind::Triggered, words.moments_triggered(), words.moments_triggered_text()),
            way(MomentKind::Defensive, words.moments_defensive(), words.moments_defensive_text()),
        ],
        straight,
        others,
        call_note: words.moments_call_note(),
    })
}
