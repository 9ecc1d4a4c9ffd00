//! L3: what a role, an area and a sensitivity allow, and which texts may leave the app.

use super::ban_words::BanWords;
use super::finding::Finding;
use super::load::Shelved;
use super::record::{Area, Faith, Kind, Role, Sensitivity};

const RULE: &str = "L3";

/// Everything L3 asks of one record.
pub fn check(shelved: &Shelved, banned: &BanWords) -> Vec<Finding> {
    let record = &shelved.record;
    let mut faults = Vec::new();
    let carried = match record.area {
        Area::Money => Some(Sensitivity::Money),
        Area::Children => Some(Sensitivity::Children),
        _ => None,
    };
    if let Some(carried) = carried.filter(|carried| *carried != record.sensitivity) {
        let word = carried.word();
        faults.push(format!("area {word} carries sensitivity {word}, not {}", record.sensitivity.word()));
    }
    if record.sensitivity == Sensitivity::Safety {
        faults.push("sensitivity safety belongs to the fixed safety texts, which are no cards".to_owned());
    }
    if record.area == Area::Faith && record.faith == Faith::None {
        faults.push("area faith without a faith tag".to_owned());
    }
    if record.may_leave_the_app() {
        // A text for one side tells whoever reads the lock screen which side that is.
        if record.role != Role::Either || record.kind != Kind::Rest {
            faults.push("only rest for either role leaves the app".to_owned());
        }
        if record.sensitivity != Sensitivity::None {
            faults.push(format!("sensitivity {} stays inside the app", record.sensitivity.word()));
        }
        if record.faith != Faith::None {
            faults.push("a faith text stays inside the app".to_owned());
        }
        for (field, text) in record.texts() {
            faults.extend(
                banned.found_in(text).map(|word| format!("the {field} says \"{word}\" and may leave the app (S45)")),
            );
        }
    }
    let place = shelved.place();
    faults.into_iter().map(|says| Finding::error(RULE, &place, says)).collect()
}
