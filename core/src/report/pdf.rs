//! The pages as a file: its objects, what is said about it, and how its pieces hang together.

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::writers::StructElement;
use pdf_writer::{Filter, Finish, Name, Pdf, Rect, Ref, Settings, Str, TextStr};

use super::fonts::Font;
use super::sheet::Sheet;
use super::tags::{Kid, Piece, Role};
use crate::error::Result;

const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Numbers of objects, each given out once.
struct Numbers(Ref);

impl Numbers {
    fn next(&mut self) -> Ref {
        self.0.bump()
    }

    fn many(&mut self, many: usize) -> Vec<Ref> {
        (0..many).map(|_| self.next()).collect()
    }
}

/// The file. It says its language and its title, and nothing of who or what made it.
pub(super) fn written(sheet: Sheet<'_>, language: &str, title: &str) -> Result<Vec<u8>> {
    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    pdf.set_version(1, 7);
    let mut numbers = Numbers(Ref::new(1));
    let [catalog, tree, metadata, parents, root] = [(); 5].map(|()| numbers.next());
    let pages = numbers.many(sheet.pages.len());
    let pieces = numbers.many(sheet.tags.pieces.len());
    let fonts: Vec<_> = sheet.fonts.0.iter().map(|font| font.is_used().then(|| numbers.next())).collect();

    let (list, parts) = (numbers.next(), numbers.many(sheet.parts.len()));

    let mut out = pdf.catalog(catalog);
    if !parts.is_empty() {
        out.outlines(list);
    }
    out.pages(tree).lang(TextStr(language)).metadata(metadata);
    out.mark_info().marked(true);
    out.viewer_preferences().display_doc_title(true);
    out.pair(Name(b"StructTreeRoot"), root);
    out.finish();
    pdf.stream(metadata, about(language, title).as_bytes())
        .pair(Name(b"Type"), Name(b"Metadata"))
        .pair(Name(b"Subtype"), Name(b"XML"));

    let mut all = pdf.pages(tree);
    all.kids(pages.iter().copied()).count(count(pages.len()));
    let (width, height) = sheet.paper.size();
    all.media_box(Rect::new(0.0, 0.0, width, height));
    let mut resources = all.resources();
    let mut named = resources.fonts();
    for (n, font) in fonts.iter().enumerate() {
        if let Some(font) = font {
            named.pair(Name(format!("F{n}").as_bytes()), *font);
        }
    }
    named.finish();
    resources.finish();
    all.finish();

    for (n, (page, content)) in pages.iter().zip(sheet.pages).enumerate() {
        let stream = numbers.next();
        let packed = compress_to_vec_zlib(&content.finish(), 6);
        pdf.stream(stream, &packed).filter(Filter::FlateDecode);
        pdf.page(*page).parent(tree).contents(stream).struct_parents(count(n));
    }

    listed(&mut pdf, &sheet.parts, list, &parts, &pages);

    let mut out = pdf.indirect(root).dict();
    out.pair(Name(b"Type"), Name(b"StructTreeRoot")).pair(Name(b"ParentTree"), parents);
    out.pair(Name(b"ParentTreeNextKey"), count(pages.len()));
    out.insert(Name(b"K")).array().items(pieces.first().copied());
    out.finish();
    let mut out = pdf.indirect(parents).dict();
    let mut nums = out.insert(Name(b"Nums")).array();
    for (n, marks) in sheet.tags.marks.iter().enumerate() {
        nums.item(count(n));
        nums.push().array().items(marks.iter().filter_map(|piece| pieces.get(*piece).copied()));
    }
    nums.finish();
    out.finish();
    for (piece, number) in sheet.tags.pieces.iter().zip(&pieces) {
        let parent = piece.parent.and_then(|parent| pieces.get(parent)).copied().unwrap_or(root);
        element(pdf.struct_element(*number), piece, parent, &pieces, &pages);
    }

    for (font, number) in sheet.fonts.0.iter().zip(fonts) {
        if let Some(number) = number {
            embed(&mut pdf, &mut numbers, font, number)?;
        }
    }
    Ok(pdf.finish())
}

/// The parts as a list that a reader shows beside the pages.
fn listed(pdf: &mut Pdf, parts: &[(String, usize, f32)], outline: Ref, items: &[Ref], pages: &[Ref]) {
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return };
    pdf.outline(outline).first(*first).last(*last).count(count(items.len()));
    for (n, ((title, page, top), item)) in parts.iter().zip(items).enumerate() {
        let mut out = pdf.outline_item(*item);
        out.title(TextStr(title)).parent(outline);
        if let Some(before) = n.checked_sub(1).and_then(|before| items.get(before)) {
            out.prev(*before);
        }
        if let Some(after) = items.get(n + 1) {
            out.next(*after);
        }
        if let Some(page) = pages.get(*page) {
            out.dest().page(*page).xyz(0.0, *top, None);
        }
    }
}

fn count(many: usize) -> i32 {
    i32::try_from(many).unwrap_or(i32::MAX)
}

fn element(mut out: StructElement<'_>, piece: &Piece, parent: Ref, pieces: &[Ref], pages: &[Ref]) {
    out.custom_kind(Name(piece.role.name())).parent(parent);
    if !piece.alt.is_empty() {
        out.alt(TextStr(&piece.alt));
    }
    let scope = match piece.role {
        Role::ColumnName => Some(Name(b"Column")),
        Role::RowName => Some(Name(b"Row")),
        _ => None,
    };
    if let Some(scope) = scope {
        let mut attributes = out.insert(Name(b"A")).dict();
        attributes.pair(Name(b"O"), Name(b"Table")).pair(Name(b"Scope"), scope);
    }
    if let Some([left, bottom, right, top]) = piece.place {
        let mut attributes = out.insert(Name(b"A")).dict();
        attributes.pair(Name(b"O"), Name(b"Layout")).pair(Name(b"Placement"), Name(b"Block"));
        attributes.pair(Name(b"BBox"), Rect::new(left, bottom, right, top));
    }
    let mut kids = out.children();
    for kid in &piece.kids {
        match kid {
            Kid::Piece(piece) => {
                if let Some(piece) = pieces.get(*piece) {
                    kids.struct_element(*piece);
                }
            }
            Kid::Mark(page, number) => {
                if let Some(page) = pages.get(*page) {
                    kids.marked_content_ref().page(*page).marked_content_id(count(*number));
                }
            }
        }
    }
}

/// A font with the signs that are used of it.
fn embed(pdf: &mut Pdf, numbers: &mut Numbers, font: &Font<'_>, number: Ref) -> Result<()> {
    let [letters, descriptor, to_unicode, places, file] = [(); 5].map(|()| numbers.next());
    // Six letters before the name say that it is a part of the font.
    let name = format!("REPORT+{}", font.name);
    let name = Name(name.as_bytes());
    let (subset, map) = font.subset()?;
    pdf.type0_font(number)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(letters)
        .to_unicode(to_unicode);
    let mut cid = pdf.cid_font(letters);
    cid.subtype(CidFontType::Type2).base_font(name).system_info(IDENTITY).font_descriptor(descriptor);
    cid.default_width(0.0).cid_to_gid_map_stream(places);
    cid.widths().consecutive(0, font.used.iter().map(|(glyph, _)| font.width(*glyph)));
    cid.finish();
    let of = |length| font.thousandths(length);
    let box_of = font.face.global_bounding_box();
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(of(box_of.x_min), of(box_of.y_min), of(box_of.x_max), of(box_of.y_max)))
        .italic_angle(0.0)
        .ascent(of(font.face.ascender()))
        .descent(of(font.face.descender()))
        .cap_height(font.face.capital_height().map_or(700.0, of))
        .stem_v(80.0)
        .font_file2(file);
    let mut cmap = UnicodeCmap::new(Name(b"Letters"), IDENTITY);
    for (cid, (_, text)) in (0u16..).zip(&font.used) {
        if !text.is_empty() {
            cmap.pair_with_multiple(cid, text.chars());
        }
    }
    let packed = compress_to_vec_zlib(&cmap.finish(), 6);
    pdf.cmap(to_unicode, &packed).filter(Filter::FlateDecode);
    pdf.stream(places, &compress_to_vec_zlib(&map, 6)).filter(Filter::FlateDecode);
    let packed = compress_to_vec_zlib(&subset, 6);
    pdf.stream(file, &packed).filter(Filter::FlateDecode).pair(Name(b"Length1"), count(subset.len()));
    Ok(())
}

/// What is said of the file in the form that readers look for: that it is PDF/UA-1, its title, its language.
fn about(language: &str, title: &str) -> String {
    let safe = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{safe}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}
