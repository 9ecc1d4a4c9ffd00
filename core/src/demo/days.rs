//! One made-up day after the other, through the operations of each domain.

use super::mood::{DayMood, Mood};
use super::rng::Rng;
use crate::app::Writing;
use crate::bowl::{self, GrainChange, GrainDraft, GrainReason, GrainSource};
use crate::check_in::{self, Answer, FeltWord, GrainsSaid};
use crate::circle::{self, PersonDraft, Relation};
use crate::clock::{LocalDay, WallTime};
use crate::error::Result;
use crate::ids::{Id, SeededRandom};
use crate::moments::{self, MomentKind};
use crate::promises::{
    self, DisclosureStatus, PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo,
};
use crate::prompts::{self, AnswerDraft};
use crate::settings::{Settings, Side};
use crate::setup;
use crate::{areas, cards, disclosures};

/// Areas with the level each begins at.
const AREAS: [(&str, u8); 4] = [("emotions", 30), ("money", 22), ("time", 45), ("honesty", 18)];
/// Only the last year of cards leaves a trace.
const CARDS_SINCE: i32 = 365;

/// What is carried from day to day.
pub(super) struct Life<'a> {
    dice: Rng<'a>,
    mood: Mood,
    rhythm: Option<Id>,
    to_tell: Option<Id>,
    begun: bool,
    away: u32,
}

impl<'a> Life<'a> {
    pub(super) fn new(random: &'a SeededRandom) -> Self {
        Self { dice: Rng(random), mood: Mood::default(), rhythm: None, to_tell: None, begun: false, away: 0 }
    }

    /// No day was lived yet.
    pub(super) fn is_new(&self) -> bool {
        !self.begun
    }

    /// One day. `until` is the day on which the made-up history ends.
    pub(super) fn live(&mut self, scope: &Writing<'_>, until: LocalDay) -> Result<()> {
        if self.is_new() {
            // What is chosen now holds from the next reading on.
            self.begun = true;
            return begin(scope);
        }
        let day = self.mood.next(&self.dice);
        if day.setback {
            self.setback(scope)?;
        }
        self.promises(scope)?;
        if self.is_away() {
            return Ok(());
        }
        let answers = self.answers(scope, day)?;
        check_in::ops::save_answers(scope, scope.today, &answers)?;
        check_in::ops::finish(scope, scope.today)?;
        if self.dice.percent(8) {
            fill_in_yesterday(scope)?;
        }
        self.write(scope, day)?;
        self.tell(scope)?;
        if until.since(scope.today) <= CARDS_SINCE && self.dice.percent(60) {
            self.read_card(scope)?;
        }
        Ok(())
    }

    /// A day now and then without an entry, and sometimes a week.
    fn is_away(&mut self) -> bool {
        if self.away == 0 && self.dice.percent(1) {
            self.away = 3 + self.dice.roll(9);
        }
        self.away = self.away.saturating_sub(1);
        self.away > 0 || self.dice.percent(11)
    }

    fn answers(&self, scope: &Writing<'_>, day: DayMood) -> Result<Vec<Answer>> {
        let dice = &self.dice;
        let content = scope.content();
        let safe = content.check_in.question.iter().find(|question| question.id == "safe");
        let steps = safe.map_or(&[][..], |question| question.answers);
        let step = steps.get((day.light as usize * steps.len()) / 100).map(|answer| answer.id.to_owned());
        let mut answers = vec![Answer::One { question: "safe".into(), choice: step }];
        for (area, _) in AREAS {
            if dice.percent(85) {
                answers.push(self.grains(scope, area, day)?);
            }
        }
        let side = ["kept", "kept", "partly", "missed", "no_occasion"];
        if let Some(side) = dice.pick(&side) {
            answers.push(Answer::One { question: "side".into(), choice: Some((*side).into()) });
        }
        // The groups of words go from light to heavy.
        let groups = content.feelings.group;
        let heavy = (99 - day.light) as usize * groups.len() / 100;
        let mut words: Vec<FeltWord> = Vec::new();
        for _ in 0..=dice.roll(3) {
            let near = (heavy + dice.roll(3) as usize).saturating_sub(1).min(groups.len() - 1);
            let word = dice.pick(groups[near].words).map_or("", |word| word.id);
            let strength = dice.pick(content.feelings.strengths).filter(|_| dice.percent(60));
            if words.iter().all(|felt| felt.word != word) {
                words.push(FeltWord { word: word.into(), strength: strength.map(|strength| strength.id.into()) });
            }
        }
        answers.push(Answer::Feelings { words });
        for due in promises::ops::due_on(scope, scope.today)? {
            let answer = self.promise_answer();
            if answer != PromiseAnswer::Open && due.answer.is_none() {
                answers.push(Answer::Promise { promise: due.id.to_string(), answer });
            }
        }
        Ok(answers)
    }

    fn grains(&self, scope: &Writing<'_>, area: &str, day: DayMood) -> Result<Answer> {
        let dice = &self.dice;
        // The fuller a bowl, the less there is to add.
        let room =
            dice.percent(110_u32.saturating_sub(areas::store::by_key(scope.sql, area)?.level.unwrap_or(0).into()));
        let said = match (dice.roll(100), day.light) {
            (0..=1, 0..=25) => GrainsSaid::LotTaken,
            (_, 0..=25) if dice.percent(18) => GrainsSaid::LittleTaken,
            (0..=3, 60..) if room => GrainsSaid::LotAdded,
            (_, 45..) if room && dice.percent(24) => GrainsSaid::LittleAdded,
            (0..=6, _) => GrainsSaid::LittleTaken,
            _ => GrainsSaid::NoChange,
        };
        let words = scope.words();
        let why = match said {
            GrainsSaid::LittleAdded | GrainsSaid::LotAdded if dice.percent(25) => dice.line(&words.demo_added()),
            GrainsSaid::LittleTaken | GrainsSaid::LotTaken if dice.percent(35) => dice.line(&words.demo_taken()),
            _ => String::new(),
        };
        Ok(Answer::Grains { area: area.to_owned(), grains: Some(said), why: why.into() })
    }

    fn promise_answer(&self) -> PromiseAnswer {
        match self.dice.roll(100) {
            0..=71 => PromiseAnswer::Kept,
            72..=79 => PromiseAnswer::Changed { new_day: None },
            80..=87 => PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) },
            88..=91 => PromiseAnswer::NotKept { known: Some(DisclosureStatus::FoundOut) },
            _ => PromiseAnswer::Open,
        }
    }

    /// A rhythm for a season, one thing now and then, and today's word.
    fn promises(&mut self, scope: &Writing<'_>) -> Result<()> {
        let words = scope.words();
        let add = |text: String, schedule| {
            let remind = match schedule {
                PromiseSchedule::Recurring { .. } => {
                    PromiseReminder::OnTheDay { time: WallTime::from_minute(18 * 60), at_this_time_anyway: false }
                }
                _ => PromiseReminder::Off,
            };
            let draft = PromiseDraft { text: text.into(), to: PromisedTo::Partner, schedule, due_time: None, remind };
            promises::ops::add(scope, &draft)
        };
        if self.dice.roll(90) == 0 || self.rhythm.is_none() {
            if let Some(rhythm) = self.rhythm.take() {
                promises::ops::end(scope, rhythm)?;
            }
            let weekdays = 1 << self.dice.roll(7) | 1 << self.dice.roll(7);
            let schedule = PromiseSchedule::Recurring { weekdays, from: scope.today, until: None };
            self.rhythm = Some(add(self.dice.line(&words.demo_promises()), schedule)?);
        }
        if self.dice.percent(7) {
            let ahead = 1 + i32::try_from(self.dice.roll(6)).unwrap_or(0);
            let day = scope.today.plus(ahead);
            add(self.dice.line(&words.demo_once()), PromiseSchedule::Once { day })?;
        }
        if self.dice.percent(15) {
            add(self.dice.line(&words.demo_words()), PromiseSchedule::TodaysWord)?;
        }
        Ok(())
    }

    /// A bowl tips over, and it is noted how it came out.
    fn setback(&self, scope: &Writing<'_>) -> Result<()> {
        let Some((area, _)) = self.dice.pick(&AREAS) else { return Ok(()) };
        let level = areas::store::by_key(scope.sql, area)?.level.unwrap_or(0);
        let told = self.dice.percent(40);
        let draft = GrainDraft {
            area: (*area).to_owned(),
            change: GrainChange::Tipped { left: level / 3 },
            day: None,
            source: GrainSource::ByHand,
            reason: Some(if told { GrainReason::Told } else { GrainReason::FoundOut }),
            why: self.dice.line(&scope.words().demo_taken()).into(),
        };
        bowl::ops::write(scope, &draft).map(|_| ())
    }

    /// An answer to the question, and hard moments.
    fn write(&self, scope: &Writing<'_>, day: DayMood) -> Result<()> {
        let words = scope.words();
        if self.dice.percent(28)
            && let Some(prompt) = prompts::views::today(scope)?.prompt
        {
            let text = self.dice.line(&words.demo_answers());
            prompts::ops::save(scope, &AnswerDraft { prompt: prompt.id, day: None, text: text.into() })?;
        }
        if self.dice.percent(if day.light < 25 { 18 } else { 3 }) {
            let kind = if self.dice.percent(60) { MomentKind::Triggered } else { MomentKind::Defensive };
            let note = self.dice.line(&words.demo_moments());
            moments::ops::note_now(scope, Some(kind), Some(note.as_str()).filter(|_| self.dice.percent(50)))?;
        }
        Ok(())
    }

    /// Something to tell stays on the list for some days.
    fn tell(&mut self, scope: &Writing<'_>) -> Result<()> {
        match self.to_tell {
            Some(id) if self.dice.percent(30) => {
                disclosures::ops::told(scope, id, scope.today)?;
                self.to_tell = None;
            }
            None if self.dice.percent(4) => {
                let text = self.dice.line(&scope.words().demo_disclosures());
                self.to_tell = Some(disclosures::ops::add(scope, &text, None)?);
            }
            _ => {}
        }
        Ok(())
    }

    fn read_card(&self, scope: &Writing<'_>) -> Result<()> {
        let Some(card) = cards::views::today(scope)?.card else { return Ok(()) };
        cards::store::set_shown(scope.sql, &card.id, scope.today)?;
        if self.dice.percent(6) { cards::store::set_kept(scope.sql, &card.id, true) } else { Ok(()) }
    }
}

/// The first evening: role, areas, where each bowl stands, the plan and whom to call.
fn begin(scope: &Writing<'_>) -> Result<()> {
    setup::settings::save(scope, &Settings { side: Some(Side::Both), ..scope.settings.clone() })?;
    areas::ops::track(scope, &AREAS.map(|(area, _)| area.to_owned()))?;
    for (key, level) in AREAS {
        areas::ops::set_side(scope, key, Side::Both)?;
        bowl::ops::begin_at(scope, key, level)?;
    }
    let words = scope.words();
    let person = |name, relation| PersonDraft { name, relation, ..PersonDraft::default() };
    circle::ops::add(scope, person(words.demo_friend().into(), Relation::Friend))?;
    circle::ops::add(scope, person(words.demo_therapist().into(), Relation::Therapist))?;
    let plan = moments::MomentPlanDraft {
        sets_off: words.demo_plan_sets_off().into(),
        helps: words.demo_plan_helps().into(),
        not_helps: words.demo_plan_not_helps().into(),
        ..Default::default()
    };
    moments::ops::save_plan(scope, plan)
}

/// Yesterday, if it was left without an entry.
fn fill_in_yesterday(scope: &Writing<'_>) -> Result<()> {
    let yesterday = scope.today.plus(-1);
    if check_in::store::head(scope.sql, yesterday)?.is_some() {
        return Ok(());
    }
    let grains =
        Answer::Grains { area: AREAS[0].0.into(), grains: Some(GrainsSaid::NoChange), why: String::new().into() };
    check_in::ops::save_answers(scope, yesterday, &[grains])
}
