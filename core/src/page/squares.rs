//! A text as squares that a camera reads (a QR code, ISO/IEC 18004). What is drawn is as secret as the text: it prints nothing of
//! it, it is made anew each time the page is read and stands in no file, and a page that holds one is kept out of pictures (S22).

use qrcodegen::{QrCode, QrCodeEcc};

/// Squares of a text.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Squares {
    /// How many stand beside each other, and below each other: 21 to 177. Around them as much as four stays light.
    pub across: u32,
    /// Row by row from the top, each from left to right, in every language: dark or light.
    pub dark: Vec<bool>,
    /// What a screen reader says instead.
    pub spoken: String,
}

impl std::fmt::Debug for Squares {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Squares({})", self.across)
    }
}

impl Squares {
    /// The squares of a text; `None` for one of more than about two thousand signs. A seventh of them may be unreadable.
    pub(crate) fn of(text: &str, spoken: String) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let side = 0..code.size();
        let dark = side.clone().flat_map(|y| side.clone().map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y));
        Some(Self { across: u32::try_from(code.size()).ok()?, dark: dark.collect(), spoken })
    }

    /// Whether a square is dark; what lies beside them is light.
    pub fn is_dark(&self, x: u32, y: u32) -> bool {
        x < self.across && self.dark.get((y * self.across + x) as usize).copied().unwrap_or_default()
    }

    /// As lines of a terminal, two rows of squares in each, with the light edge: light is printed, so that it reads on a dark
    /// ground as on a light one when both colours are set.
    pub fn half_blocks(&self) -> Vec<String> {
        let across = self.across + 2 * EDGE;
        let dark = |x: u32, y: u32| match (x.checked_sub(EDGE), y.checked_sub(EDGE)) {
            (Some(x), Some(y)) => self.is_dark(x, y),
            _ => false,
        };
        let sign = |x, y| match (dark(x, y), dark(x, y + 1)) {
            (true, true) => ' ',
            (true, false) => '▄',
            (false, true) => '▀',
            (false, false) => '█',
        };
        (0..across).step_by(2).map(|y| (0..across).map(|x| sign(x, y)).collect()).collect()
    }
}

/// The light edge in a terminal, in squares; its own ground is there as well.
const EDGE: u32 = 2;
