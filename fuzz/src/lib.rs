//! What the fuzz targets share: each is one way in, and begins with what the core makes for it.

use std::fs;
use std::path::PathBuf;

use grain_core::fuzzed::Way;
pub use libfuzzer_sys::fuzz_target;

/// Writes the beginnings of a way in into the folder that `GRAIN_SEEDS` names, before the fuzzer reads it. Without it nothing is
/// written.
pub fn begin(way: Way) {
    let Some(folder) = std::env::var_os("GRAIN_SEEDS").map(PathBuf::from) else { return };
    for (n, seed) in way.seeds().expect("a sample life can be written").into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{n}")), seed).expect("the folder can be written");
    }
}

/// The target of a way in.
#[macro_export]
macro_rules! target {
    ($way:ident) => {
        $crate::fuzz_target!(
            init: $crate::begin(grain_core::fuzzed::Way::$way),
            |bytes: &[u8]| grain_core::fuzzed::Way::$way.meet(bytes)
        );
    };
}
