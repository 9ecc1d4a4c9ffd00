use std::io::{Read, Write};

use super::*;
use crate::ids::SeededRandom;

fn locked(text: &[u8], lock: Lock<'_>, seed: u64) -> Vec<u8> {
    let mut file = Writer::new(Vec::new(), lock, &SeededRandom::new(seed)).unwrap();
    file.write_all(text).unwrap();
    file.finish().unwrap().0
}

fn opened(file: &[u8], unlock: Unlock<'_>) -> crate::error::Result<Vec<u8>> {
    let mut text = Vec::new();
    Opened::new(file)?.unlock(unlock)?.read_to_end(&mut text).map_err(|_| damaged())?;
    Ok(text)
}

fn text(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

#[test]
fn what_was_locked_opens_whole_at_every_length_around_a_piece() {
    let secret = SecretKey::new([5; 32]);
    for length in [0, 1, 100, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let file = locked(&text(length), Lock::Key(secret.public()), 1);
        assert_eq!(opened(&file, Unlock::Key(&secret)).unwrap(), text(length), "{length}");
        let file = locked(&text(length), Lock::Passphrase("a long night", 2), 2);
        assert_eq!(opened(&file, Unlock::Passphrase("a long night")).unwrap(), text(length), "{length}");
    }
}

#[test]
fn another_key_or_passphrase_opens_nothing_and_says_so() {
    let (mine, other) = (SecretKey::new([5; 32]), SecretKey::new([6; 32]));
    let wrong = |result: crate::error::Result<Vec<u8>>| matches!(result, Err(Error::Input { field, problem: Problem::NotAllowed, .. }) if field == "secret");
    let file = locked(b"mine", Lock::Key(mine.public()), 1);
    assert!(wrong(opened(&file, Unlock::Key(&other))));
    assert!(wrong(opened(&file, Unlock::Passphrase("mine"))));
    let file = locked(b"mine", Lock::Passphrase("a long night", 2), 1);
    assert!(wrong(opened(&file, Unlock::Passphrase("a short night"))));
    assert!(wrong(opened(&file, Unlock::Key(&mine))));
}

#[test]
fn a_file_that_was_cut_changed_or_lengthened_anywhere_does_not_open_whole() {
    let secret = SecretKey::new([5; 32]);
    let file = locked(&text(70_000), Lock::Key(secret.public()), 1);
    for at in (0..file.len()).step_by(397).chain(0..240) {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(opened(&changed, Unlock::Key(&secret)).is_err(), "changed at {at}");
        assert!(opened(&file[..at], Unlock::Key(&secret)).is_err(), "cut at {at}");
    }
    assert!(opened(&[file.as_slice(), b"x"].concat(), Unlock::Key(&secret)).is_err());
    assert!(opened(&[file.as_slice(), &file].concat(), Unlock::Key(&secret)).is_err());
}

#[test]
fn work_without_end_and_headers_without_end_are_refused_before_they_cost_anything() {
    let file = locked(b"x", Lock::Passphrase("a long night", 2), 1);
    let header = String::from_utf8_lossy(&file).into_owned();
    let line = header.lines().nth(1).unwrap();
    for (cost, problem) in
        [("30", Problem::TooLong), ("63", Problem::TooLong), ("02", Problem::OutOfRange), ("999", Problem::OutOfRange)]
    {
        let dear = line.replace(" 2", &format!(" {cost}"));
        let place = header.find(line).unwrap();
        let changed = [&file[..place], dear.as_bytes(), &file[place + line.len()..]].concat();
        let refused = opened(&changed, Unlock::Passphrase("a long night")).unwrap_err();
        assert!(matches!(refused, Error::Input { problem: found, .. } if found == problem), "{cost}: {refused:?}");
    }
    let endless = [VERSION.as_bytes(), b"\n", "-> x y\n".repeat(10_000).as_bytes()].concat();
    assert!(opened(&endless, Unlock::Passphrase("x")).is_err());
    let line = [VERSION.as_bytes(), b"\n-> ", &vec![b'a'; 100_000]].concat();
    assert!(opened(&line, Unlock::Passphrase("x")).is_err());
    assert!(opened(&vec![b'a'; 100_000], Unlock::Passphrase("x")).is_err());
    assert!(opened(b"", Unlock::Passphrase("x")).is_err());
}

#[test]
fn keys_are_written_as_every_age_program_reads_them() {
    // The example of the age specification's own tests: a key made of the bytes 0 to 31 has one form.
    let secret = SecretKey::new(std::array::from_fn(|at| u8::try_from(at).unwrap()));
    assert!(
        secret.text().starts_with("AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0S"),
        "{}",
        secret.text()
    );
}
