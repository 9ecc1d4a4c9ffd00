//! The two alphabets of the format: base 64 without padding inside a file, Bech32 for keys that a person copies.

/// The alphabet of base 64 (RFC 4648, 4).
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// The alphabet of Bech32 (BIP 173).
const BECH32: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Bytes in base 64, without padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    regroup(bytes, 8, 6).into_iter().map(|six| char::from(BASE64[usize::from(six)])).collect()
}

/// Reads what [`base64`] wrote. `None` for a letter of another alphabet, padding, or bits that say nothing and are not 0: each
/// value has one form.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let sixes: Vec<u8> = text
        .bytes()
        .map(|letter| BASE64.iter().position(|known| *known == letter).and_then(|at| u8::try_from(at).ok()))
        .collect::<Option<_>>()?;
    let mut bytes = regroup(&sixes, 6, 8);
    bytes.truncate(sixes.len() * 6 / 8);
    (base64(&bytes) == text).then_some(bytes)
}

/// Groups of `from` bits as groups of `to` bits, filled up with zeros at the end.
fn regroup(groups: &[u8], from: u32, to: u32) -> Vec<u8> {
    let (mut held, mut bits) = (0_u32, 0);
    let mut out = Vec::with_capacity(groups.len() * 2);
    for group in groups {
        held = held << from | u32::from(*group);
        bits += from;
        while bits >= to {
            bits -= to;
            out.push(low(held >> bits, to));
        }
    }
    if bits > 0 {
        out.push(low(held << (to - bits), to));
    }
    out
}

fn low(held: u32, bits: u32) -> u8 {
    u8::try_from(held & ((1 << bits) - 1)).unwrap_or_default()
}

/// 32 bytes in Bech32 under a lower-case name such as `age`.
pub(super) fn bech32(name: &str, bytes: &[u8; 32]) -> String {
    let mut values = regroup(bytes, 8, 5);
    let high = name.bytes().map(|letter| letter >> 5);
    let low = name.bytes().map(|letter| letter & 31);
    let whole = high.chain([0]).chain(low).chain(values.iter().copied()).chain([0; 6]);
    let sum = polymod(whole) ^ 1;
    values.extend((0..6).map(|at| self::low(sum >> (5 * (5 - at)), 5)));
    let letters: String = values.iter().map(|five| char::from(BECH32[usize::from(*five)])).collect();
    format!("{name}1{letters}")
}

/// The checksum of BIP 173.
fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const STEPS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        STEPS.iter().zip(0..).fold(next, |next, (step, bit)| if top >> bit & 1 == 1 { next ^ step } else { next })
    })
}
