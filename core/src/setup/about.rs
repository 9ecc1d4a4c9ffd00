//! What Grain is and is not (S5, S6), and how far its texts are reviewed.

use crate::app::{Reading, Subject};
use crate::content;
use crate::page::{Body, Domain, Page, Route, Tab};
use crate::written::Written;

const NAME: &str = "about";
/// Grains in the bowl of the app itself, which says nothing of the person's.
const GRAINS: u8 = 30;

/// What Grain is.
pub(crate) const DOMAIN: Domain =
    Domain { name: NAME, page: |scope, route| route.plain().map(|()| page(scope)), act: Domain::nothing };

fn page(scope: &Reading<'_>) -> Page {
    let (words, safety) = (scope.words(), &scope.content().safety);
    let lines: Vec<Written> =
        [safety.not_therapy, safety.both_safe, safety.legal].into_iter().map(Written::from).collect();
    let reviewed = content::reviewed_by_experts(scope.content());
    let sign = Body::Bowl {
        area: "overall".into(),
        series: 0,
        shown: GRAINS,
        name: words.app_name(),
        second: env!("CARGO_PKG_VERSION").into(),
    };
    Page::new(Route::to(NAME), Tab::You, words.settings_about())
        .on(&[Subject::Settings])
        .section("sign", "", sign)
        .text("honest", "", lines)
        .quiet("unreviewed", if reviewed { String::new() } else { words.app_unreviewed() })
        .quiet("here", words.app_only_here())
}
