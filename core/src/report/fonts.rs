//! The fonts that a report has inside, and which of their signs it uses. A sign of the document stands for the text it was
//! drawn for, so that what is read back is what was written, also where two letters look the same.

use std::collections::HashMap;

use miniz_oxide::inflate::decompress_to_vec_zlib;
use subsetter::GlyphRemapper;
use ttf_parser::Face;

use crate::error::{Error, Result};

/// What is asked for a letter, in this order.
const PACKED: [(&str, &[u8]); 5] = [
    ("NotoSans", include_bytes!(concat!(env!("OUT_DIR"), "/NotoSans.z"))),
    ("NotoSansHebrew", include_bytes!(concat!(env!("OUT_DIR"), "/NotoSansHebrew.z"))),
    ("NotoSansArabic", include_bytes!(concat!(env!("OUT_DIR"), "/NotoSansArabic.z"))),
    ("NotoSansArmenian", include_bytes!(concat!(env!("OUT_DIR"), "/NotoSansArmenian.z"))),
    ("NotoSansGeorgian", include_bytes!(concat!(env!("OUT_DIR"), "/NotoSansGeorgian.z"))),
];

/// The fonts as they are read.
pub(super) struct Unpacked(Vec<Vec<u8>>);

impl Unpacked {
    pub(super) fn read() -> Result<Self> {
        let unpack = |(_, packed): &(&str, &[u8])| decompress_to_vec_zlib(packed).map_err(|_| Error::Stored("font"));
        PACKED.iter().map(unpack).collect::<Result<_>>().map(Self)
    }
}

/// A sign in one of the fonts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sign {
    /// Which font.
    pub font: usize,
    /// Its number in the document.
    pub cid: u16,
    /// How far the next one stands, in thousandths of the size.
    pub width: f32,
}

/// One font with what is used of it.
pub(super) struct Font<'a> {
    pub name: &'static str,
    pub face: Face<'a>,
    data: &'a [u8],
    /// The number in the document of each sign and the text it stands for.
    numbers: HashMap<(u16, String), u16>,
    /// By number: the sign in the font, and the text.
    pub used: Vec<(u16, String)>,
}

/// All fonts.
pub(super) struct Fonts<'a>(pub Vec<Font<'a>>);

impl<'a> Fonts<'a> {
    pub(super) fn of(unpacked: &'a Unpacked) -> Result<Self> {
        let font = |((name, _), data): (&(&'static str, &[u8]), &'a Vec<u8>)| {
            let face = Face::parse(data, 0).map_err(|_| Error::Stored("font"))?;
            // Number 0 is the sign for what is missing, and never used.
            Ok(Font { name, face, data, numbers: HashMap::new(), used: vec![(0, String::new())] })
        };
        PACKED.iter().zip(&unpacked.0).map(font).collect::<Result<_>>().map(Self)
    }

    /// The sign of a letter that stands for a text; `None` where no font has it.
    pub(super) fn sign(&mut self, letter: char, stands_for: &str) -> Option<Sign> {
        let (font, found) = self.0.iter_mut().enumerate().find_map(|(n, font)| {
            let glyph = font.face.glyph_index(letter)?;
            Some((n, (font, glyph)))
        })?;
        let (of, glyph) = found;
        let key = (glyph.0, stands_for.to_owned());
        let next = u16::try_from(of.used.len()).ok()?;
        let cid = *of.numbers.entry(key.clone()).or_insert(next);
        if cid == next {
            of.used.push(key);
        }
        Some(Sign { font, cid, width: of.width(glyph.0) })
    }
}

impl Font<'_> {
    /// Something of it is used.
    pub(super) fn is_used(&self) -> bool {
        self.used.len() > 1
    }

    /// A length of the font in thousandths of the size.
    pub(super) fn thousandths(&self, length: i16) -> f32 {
        f32::from(length) * 1_000.0 / f32::from(self.face.units_per_em())
    }

    /// The width of a sign.
    pub(super) fn width(&self, glyph: u16) -> f32 {
        let width = self.face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or_default();
        self.thousandths(i16::try_from(width).unwrap_or(i16::MAX))
    }

    /// The font with nothing but the signs that are used, and where each number of the document finds its own.
    pub(super) fn subset(&self) -> Result<(Vec<u8>, Vec<u8>)> {
        let mut kept = GlyphRemapper::new();
        let places: Vec<u8> = self.used.iter().flat_map(|(glyph, _)| kept.remap(*glyph).to_be_bytes()).collect();
        let font = subsetter::subset(self.data, 0, &kept).map_err(|_| Error::Stored("font"))?;
        Ok((font, places))
    }
}
