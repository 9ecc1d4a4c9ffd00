//! What was written, read once: each table is walked one time, and everything else is counted from here. A day on which nothing
//! was said of a thing is in none of its lists, and so counts as nothing anywhere (N8).

use rusqlite::Connection;

use crate::app::Reading;
use crate::areas::{self, Area};
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;
use crate::order::InOrder;
use crate::promises::PromiseMark;

/// What was chosen in a check-in that can come before something: a group of feelings, what helped, what was needed, a hard
/// moment. None is about what anybody else did (S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Factor {
    pub sort: Sort,
    /// Its place in the content.
    pub place: usize,
}

/// Where a factor comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    Feeling,
    Helped,
    Need,
    Moment,
}

/// Answers that say nothing of oneself, or that nothing is known.
const LEFT_OUT: [&str; 3] = ["partner_did", "nothing_yet", "not_known"];

/// What was written since a day.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// Areas with a bowl, in the person's order.
    pub areas: Vec<Area>,
    /// Days with a check-in.
    pub days: Vec<LocalDay>,
    /// Days on which something was said of an area, by its place in `areas`.
    pub said: Vec<(usize, LocalDay)>,
    /// Levels at the end of days on which grains moved.
    pub levels: Vec<(usize, LocalDay, u8)>,
    /// Movements that stand. A bowl that tipped over has no number of grains.
    pub moves: Vec<(usize, LocalDay, Option<i8>)>,
    /// Groups of feelings, by their place, one entry a word.
    pub felt: Vec<(LocalDay, usize)>,
    /// Lines of the seven behaviours by their place, and the place of the answer.
    pub behaviours: Vec<(LocalDay, usize, usize)>,
    /// Days on which feelings, what helped or what was needed was answered at all.
    pub answered: Vec<(Sort, LocalDay)>,
    /// What can come before something.
    pub factors: Vec<(LocalDay, Factor)>,
    /// What became of days of promises.
    pub promises: Vec<(LocalDay, PromiseMark)>,
}

impl Book {
    /// Everything since a day.
    pub(super) fn read(scope: &Reading<'_>, from: LocalDay) -> Result<Self> {
        let areas = areas::store::all(scope.sql)?;
        let areas = areas.into_iter().filter(|area| area.tracked && area.side.has_bowl()).collect();
        let mut book = Self { areas, ..Self::default() };
        book.days = days(scope.sql, from)?;
        book.answers(scope, from)?;
        book.grains(scope.sql, from)?;
        let mut moments = scope.sql.prepare_cached("SELECT DISTINCT day FROM moment WHERE day >= ?1")?;
        for day in moments.query_map([from], |row| row.get(0))? {
            book.factors.push((day?, Factor { sort: Sort::Moment, place: 0 }));
        }
        book.promises = crate::promises::views::marks_between(scope, from, scope.today)?;
        book.promises.retain(|(_, mark)| *mark != PromiseMark::Dot);
        book.in_order();
        Ok(book)
    }

    /// Without what came after a day.
    pub(super) fn cut(&mut self, until: LocalDay) {
        self.days.retain(|day| *day <= until);
        self.said.retain(|(_, day)| *day <= until);
        self.levels.retain(|(_, day, _)| *day <= until);
        self.moves.retain(|(_, day, _)| *day <= until);
        self.felt.retain(|(day, _)| *day <= until);
        self.behaviours.retain(|(day, ..)| *day <= until);
        self.answered.retain(|(_, day)| *day <= until);
        self.factors.retain(|(day, _)| *day <= until);
        self.promises.retain(|(day, _)| *day <= until);
    }

    /// By day, and each day once where a list is of days.
    fn in_order(&mut self) {
        self.said.in_order();
        self.said.dedup();
        self.answered.in_order();
        self.answered.dedup();
        self.factors.in_order();
        self.factors.dedup();
    }

    fn answers(&mut self, scope: &Reading<'_>, from: LocalDay) -> Result<()> {
        let content = scope.content();
        let question = |id: &str| content.check_in.question.iter().find(|question| question.id == id);
        let choices = |id: &str| question(id).map_or(&[][..], |question| question.answers);
        let (helped, need) = (choices("helped"), choices("need"));
        let lines = question("behaviours").map_or(&[][..], |question| question.line);
        let groups = content.feelings.group;
        let mut statement =
            scope.sql.prepare_cached("SELECT day, question, item, value FROM answer WHERE day >= ?1")?;
        let mut rows = statement.query([from])?;
        while let Some(row) = rows.next()? {
            let day = row.get(0)?;
            let item = row.get_ref(2)?.as_str().unwrap_or_default();
            let factor = |sort, place| Factor { sort, place };
            let named = |list: &[crate::content::Choice]| {
                list.iter().position(|choice| choice.id == item).filter(|_| !LEFT_OUT.contains(&item))
            };
            let question = row.get_ref(1)?.as_str().unwrap_or_default();
            let sort = match question {
                "feelings" => Some(Sort::Feeling),
                "helped" => Some(Sort::Helped),
                "need" => Some(Sort::Need),
                _ => None,
            };
            self.answered.extend(sort.map(|sort| (sort, day)));
            match question {
                "grains" => {
                    let area = self.areas.iter().position(|area| area.key == item);
                    self.said.extend(area.map(|area| (area, day)));
                }
                "feelings" => {
                    if let Some(group) = groups.iter().position(|group| group.words.iter().any(|word| word.id == item))
                    {
                        self.felt.push((day, group));
                        self.factors.push((day, factor(Sort::Feeling, group)));
                    }
                }
                "helped" => self.factors.extend(named(helped).map(|place| (day, factor(Sort::Helped, place)))),
                "need" => self.factors.extend(named(need).map(|place| (day, factor(Sort::Need, place)))),
                "behaviours" => {
                    let line = lines.iter().position(|line| line.id == item);
                    let answer: usize = row.get::<_, i64>(3)?.try_into().unwrap_or(usize::MAX);
                    self.behaviours.extend(line.map(|line| (day, line, answer)));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn grains(&mut self, sql: &Connection, from: LocalDay) -> Result<()> {
        let place = |areas: &[Area], id: Id| areas.iter().position(|area| area.id == id);
        let mut statement = sql.prepare_cached(
            "SELECT area_id, day, change, tip_left FROM grain g WHERE day >= ?1 AND counters IS NULL
             AND NOT EXISTS (SELECT 1 FROM grain back WHERE back.counters = g.id)",
        )?;
        let mut rows = statement.query([from])?;
        while let Some(row) = rows.next()? {
            let Some(area) = place(&self.areas, row.get(0)?) else { continue };
            let (day, tipped) = (row.get(1)?, row.get::<_, Option<u8>>(3)?.is_some());
            self.said.push((area, day));
            self.moves.push((area, day, if tipped { None } else { Some(row.get(2)?) }));
        }
        // Levels from the one that held before the first day on.
        let mut statement = sql.prepare_cached("SELECT area_id, day, level FROM bowl_level ORDER BY day")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(area) = place(&self.areas, row.get(0)?) else { continue };
            self.levels.push((area, row.get(1)?, row.get(2)?));
        }
        Ok(())
    }

    /// The days on which something was said of an area, rising.
    pub(super) fn said_of(&self, area: usize) -> impl Iterator<Item = LocalDay> {
        self.said.iter().filter(move |(of, _)| *of == area).map(|(_, day)| *day)
    }

    /// The level of an area at the end of each day on which something was said of it, where it had one.
    pub(super) fn levels_of(&self, area: usize) -> Vec<(LocalDay, u8)> {
        let mut levels =
            self.levels.iter().filter(|(of, ..)| *of == area).map(|(_, day, level)| (*day, *level)).peekable();
        let mut level = self.areas.get(area).and_then(|area| area.starting_level);
        let at = |day: LocalDay| {
            while let Some((_, next)) = levels.next_if(|(on, _)| *on <= day) {
                level = Some(next);
            }
            level.map(|level| (day, level))
        };
        self.said_of(area).filter_map(at).collect()
    }
}

fn days(sql: &Connection, from: LocalDay) -> Result<Vec<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT day FROM check_in WHERE day >= ?1 ORDER BY day")?;
    Ok(statement.query_map([from], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
