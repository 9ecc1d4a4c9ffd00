use super::{MOST_DAYS, OutsideView, OutsideWay, OutsideWayView, WidgetFace};
use crate::app::{App, Reading};
use crate::cards::views::for_surface;
use crate::clock::{LocalDay, WallTime};
use crate::content::Surface;
use crate::error::Result;
use crate::page::Island;

impl App {
    /// What stands outside the app today and on the days after it, `days` in all, 1 to [`MOST_DAYS`]; fewer or more are
    /// taken for the nearest. Written ahead, so that a widget is right while the app stays closed.
    pub fn outside(&self, days: u8) -> Result<OutsideView> {
        self.read_seeded(|scope| {
            let days = (0..i32::from(days.clamp(1, MOST_DAYS))).map(|n| scope.today.plus(n));
            let faces = days.filter_map(|day| face(scope, day).transpose()).collect::<Result<_>>()?;
            Ok(OutsideView { ways: if scope.settings.extra_private { Vec::new() } else { ways(scope) }, faces })
        })
    }
}

fn ways(scope: &Reading<'_>) -> Vec<OutsideWayView> {
    let words = scope.words();
    let note = OutsideWayView {
        way: OutsideWay::Note,
        text: words.outside_note(),
        short: words.outside_note_short(),
        route: Island::CheckIn { day: None }.route(),
    };
    let breathe = OutsideWayView {
        way: OutsideWay::Breathe,
        text: words.outside_breathe(),
        short: words.outside_breathe(),
        route: Island::HardMoment.route(),
    };
    vec![note, breathe]
}

/// None on a day that the zone leaves out.
fn face(scope: &Reading<'_>, day: LocalDay) -> Result<Option<WidgetFace>> {
    let begins = || WallTime::new(scope.settings.rollover_hour, 0).and_then(|time| scope.zone.instant(day, time));
    let from = if day == scope.today { Some(scope.at) } else { begins() };
    let Some(from) = from else { return Ok(None) };
    let (title, body, island) = match for_surface(scope, day, Surface::Widget)? {
        Some(card) => (card.title, card.body, Island::Card),
        None => (scope.words().outside_plain(), String::new(), Island::Today),
    };
    Ok(Some(WidgetFace { day, from, title, body, route: island.route() }))
}
