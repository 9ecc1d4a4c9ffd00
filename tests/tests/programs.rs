//! The tests of a package are one program, `tests/main.rs`: a file that it does not name would never be run.

use std::fs;

use grain_tests::features::root;

#[test]
fn every_file_of_tests_is_named_by_the_program_of_its_package() {
    for package in ["core", "terminal", "tests"] {
        let folder = root().join(package).join("tests");
        let program = fs::read_to_string(folder.join("main.rs")).unwrap();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let is_run = program.contains(&format!("\nmod {name};\n"));
            assert!(is_run || path.is_dir() || name == "main", "{}: name it in main.rs", path.display());
        }
    }
}
