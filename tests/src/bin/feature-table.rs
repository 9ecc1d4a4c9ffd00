//! Writes the feature table into the README: `cargo run -p grain-tests --bin feature-table`.

use std::fs;

use grain_tests::features;

fn main() -> Result<(), String> {
    let path = features::root().join("README.md");
    let readme = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let written = features::readme_with_table(&readme, &features::table(&features::read()?))?;
    fs::write(&path, written).map_err(|error| error.to_string())
}
