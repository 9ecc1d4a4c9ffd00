//! The short form of the fuzz targets: a seeded few thousand of what a fuzzer would try, with every other test.

use super::Way;
use crate::ids::SeededRandom;

/// For each way in; a fuzzer goes on from there (`fuzz/run`).
fn tries() -> u64 {
    if std::env::var_os("GRAIN_FULL").is_some() { 20_000 } else { 300 }
}

/// Turned, cut, put in, doubled, exchanged, or with a word in it that means something to somebody.
fn changed(from: &[u8], other: &[u8], chance: &SeededRandom) -> Vec<u8> {
    const WORDS: [&[u8]; 12] = [
        b"\n",
        b"\"",
        b",",
        b"{",
        b"[[[[",
        b"\0",
        b"\xff",
        b"9999999999999999999",
        b"-1",
        b"PK\x03\x04",
        b"\r\n",
        b"e\xcc\x81",
    ];
    let place = |most: usize| usize::try_from(chance.next() % u64::try_from(most.max(1)).unwrap()).unwrap();
    let mut bytes = from.to_vec();
    for _ in 0..=place(3) {
        let at = place(bytes.len());
        let end = (at + place(40)).min(bytes.len());
        match place(6) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << place(8),
            1 => bytes.truncate(at),
            2 => drop(bytes.splice(at..at, WORDS[place(WORDS.len())].iter().copied())),
            3 => drop(bytes.splice(at..end, other[place(other.len())..].iter().copied().take(40))),
            4 => drop(bytes.drain(at..end)),
            _ => bytes = [&bytes[..end], &bytes[at..]].concat(),
        }
    }
    bytes
}

#[test]
fn whatever_comes_in_from_outside_is_taken_within_the_limits_or_refused_by_a_typed_error() {
    for way in Way::EVERY {
        let seeds = way.seeds().unwrap();
        assert!(!seeds.is_empty(), "{way:?} has no beginning");
        let chance = SeededRandom::new(20_261_129);
        let one = || &seeds[usize::try_from(chance.next()).unwrap_or(usize::MAX) % seeds.len()];
        for seed in &seeds {
            way.meet(seed);
        }
        for _ in 0..tries() {
            let bytes = changed(one(), one(), &chance);
            way.meet(&bytes);
        }
    }
    println!("{} ways in, {} tries each, 0 panics", Way::EVERY.len(), tries());
}

#[test]
fn what_stands_at_the_beginning_is_taken_whole() {
    use crate::backup::fuzzed as backup;
    use crate::import;
    for seed in Way::BackupHeader.seeds().unwrap() {
        backup::header(&seed).unwrap();
    }
    for seed in Way::BackupManifest.seeds().unwrap() {
        backup::manifest(&seed).unwrap();
    }
    for way in [Way::ImportCsv, Way::ImportJson, Way::ImportZip] {
        for seed in way.seeds().unwrap() {
            import::fuzzed(&seed).unwrap();
        }
    }
    for seed in Way::BackupRows.seeds().unwrap() {
        assert!(seed.split(|byte| *byte == b'\n').count() > 10);
        super::on_phone(|phone| phone.rows(&seed)).unwrap();
    }
    for seed in Way::Routes.seeds().unwrap() {
        let route = String::from_utf8(seed).unwrap();
        super::on_phone(|phone| phone.page(&route)).unwrap_or_else(|error| panic!("{route}: {error:?}"));
    }
    assert!(Way::Routes.seeds().unwrap().len() > 20 && Way::Acts.seeds().unwrap().len() > 40);
}
