//! L10: the pack holds enough for everyone, and enough that asks nothing.

use super::finding::Finding;
use super::load::Shelved;
use super::record::{Faith, Kind, Record, Role, Stage, When};

const RULE: &str = "L10";

/// What the whole pack has to reach.
pub struct Targets {
    /// Cards without faith, at least.
    pub cards: usize,
    /// Faith cards, at least; they stand in their own file (L1 holds that).
    pub faith_cards: usize,
    /// Prompts, at least.
    pub prompts: usize,
    /// How far the two sides may be from their mean, in hundredths. Either suits everyone and solo only those who are
    /// alone with it, so these two are held by the pools (tests/pools.rs), not by a share.
    pub role_spread: usize,
    /// Cards of each stage, at least.
    pub stage: usize,
    /// Permission and rest cards, at least, in hundredths.
    pub gentle: usize,
    /// Cards made for a hard day, at least.
    pub hard: usize,
    /// Cards for those who decide or pause, at least.
    pub deciding: usize,
    /// Cards for those who part, at least.
    pub parting: usize,
}

/// The targets of the first release.
pub const TARGETS: Targets = Targets {
    cards: 150,
    faith_cards: 40,
    prompts: 90,
    role_spread: 20,
    stage: 15,
    gentle: 25,
    hard: 15,
    deciding: 10,
    parting: 10,
};

/// Everything L10 asks. Faith cards are off by default, so shares and sets are counted without them.
pub fn check(cards: &[Shelved], prompts: &[Shelved], targets: &Targets) -> Vec<Finding> {
    let (plain, faithful): (Vec<&Record>, Vec<&Record>) =
        cards.iter().map(|shelved| &shelved.record).partition(|record| record.faith == Faith::None);
    let count = |test: &dyn Fn(&Record) -> bool| plain.iter().filter(|record| test(record)).count();
    let mut faults = Vec::new();
    let mut at_least = |what: &str, has: usize, wants: usize| {
        if has < wants {
            faults.push(format!("{what}: {has}, at least {wants}"));
        }
    };
    at_least("cards without faith", plain.len(), targets.cards);
    at_least("prompts", prompts.len(), targets.prompts);
    for stage in Stage::ALL {
        at_least(&format!("cards of stage {}", stage.word()), count(&|record| record.stage == *stage), targets.stage);
    }
    at_least("cards for a hard day", count(&|record| record.when == When::Hard), targets.hard);
    at_least("cards for deciding", count(&|record| record.when == When::Deciding), targets.deciding);
    at_least("cards for parting", count(&|record| record.when == When::Parting), targets.parting);
    let gentle = count(&|record| matches!(record.kind, Kind::Permission | Kind::Rest));
    at_least("permission and rest cards", gentle, (plain.len() * targets.gentle).div_ceil(100));
    if faithful.len() < targets.faith_cards {
        faults.push(format!("faith cards: {}, at least {}", faithful.len(), targets.faith_cards));
    }
    let sides = [Role::Hurt, Role::Hurter];
    let all = count(&|record| sides.contains(&record.role));
    for role in sides {
        let has = count(&|record| record.role == role);
        let off = (has * sides.len()).abs_diff(all) * 100;
        if off > all * targets.role_spread {
            let mean = all / sides.len();
            faults.push(format!(
                "role {}: {has} cards, more than {} % from the mean of {mean}",
                role.word(),
                targets.role_spread
            ));
        }
    }
    faults.into_iter().map(|says| Finding::error(RULE, "pack", says)).collect()
}
