//! Packs the fonts of `fonts` small: a report has them inside, and most of a font is air.

use std::fs;
use std::path::Path;

/// Writes each font of the folder, packed, under its own name.
pub fn pack(folder: &Path, out: &Path) -> Result<(), String> {
    for path in super::files(folder, "ttf")? {
        let font = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = path.with_extension("z");
        let name = name.file_name().ok_or_else(|| format!("{}: no name", path.display()))?;
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&font, 10);
        fs::write(out.join(name), packed).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}
