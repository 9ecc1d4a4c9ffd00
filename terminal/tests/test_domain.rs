//! A domain that no file of the terminal knows is opened, filled in, taken back and deleted there.
#![cfg(all(unix, feature = "test-domain"))]

use crate::common::Grain;

#[test]
fn a_domain_that_only_tests_have_is_a_page_of_the_terminal() {
    let grain = Grain::set_up("healing");
    let empty = grain.run(&["page", "pebbles"]).out;
    assert!(empty.contains("Pebbles") && empty.contains("No pebble yet."), "{empty}");
    let picked = grain.does(r#"pebbles:"add""#, &["text=The round one", "--on", "pebbles"]);
    assert_eq!(picked["notice"]["text"], "Picked up.");
    assert_eq!(grain.rows("pebbles", "all")[0]["text"], "The round one");
    let undo = picked["notice"]["undo"].as_str().unwrap().to_owned();
    grain.does(&undo, &["--on", "pebbles"]);
    assert!(grain.rows("pebbles", "all").is_empty());
    let refused = grain.run(&["do", r#"pebbles:"add""#, "text=", "--json"]);
    assert!(refused.exit != 0 && refused.err.contains("text"), "{refused:?}");
}
