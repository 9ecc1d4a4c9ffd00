//! Rng that is the same everywhere: 32-bit integers only.

/// lowbias32, a full mix of 32 bits.
fn mix(mut bits: u32) -> u32 {
    bits ^= bits >> 16;
    bits = bits.wrapping_mul(0x7feb_352d);
    bits ^= bits >> 15;
    bits = bits.wrapping_mul(0x846c_a68b);
    bits ^ (bits >> 16)
}

/// The chances of one bowl, drawn from the stable id of its area.
#[derive(Clone, Copy)]
pub(super) struct Rng(u32);

impl Rng {
    /// FNV-1a of the id's bytes, so that every area has an arrangement of its own.
    pub(super) fn seed(area_key: &str) -> u32 {
        area_key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    /// The chances of an area in its `turn`-th try to lay the heap.
    pub(super) fn of(area_key: &str, turn: u32) -> Self {
        Self(mix(Self::seed(area_key) ^ turn.wrapping_mul(0x9e37_79b9)))
    }

    /// The `turn`-th chance of a lattice point, from 0 up to but not including 1.
    pub(super) fn at(self, point: u32, turn: u32) -> f64 {
        f64::from(mix(mix(self.0 ^ point) ^ (turn + 1).wrapping_mul(0x9e37_79b9))) / 4_294_967_296.0
    }
}
