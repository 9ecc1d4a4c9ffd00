//! What a page says to a reader who does not see it: each piece of it is a heading, a paragraph, a table or a picture (PDF/UA-1).

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// All of it.
    Document,
    /// A heading, 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A table.
    Table,
    /// The row of headings of a table.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// What a column is about.
    ColumnName,
    /// What a row is about.
    RowName,
    /// A cell.
    Cell,
    /// A picture.
    Figure,
}

impl Role {
    /// Its name in the file.
    pub(super) fn name(self) -> &'static [u8] {
        match self {
            Self::Document => b"Document",
            Self::Heading(1) => b"H1",
            Self::Heading(2) => b"H2",
            Self::Heading(_) => b"H3",
            Self::Paragraph => b"P",
            Self::Table => b"Table",
            Self::TableHead => b"THead",
            Self::TableBody => b"TBody",
            Self::Row => b"TR",
            Self::ColumnName | Self::RowName => b"TH",
            Self::Cell => b"TD",
            Self::Figure => b"Figure",
        }
    }
}

/// What lies in a piece, in the order in which it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    /// Another piece.
    Piece(usize),
    /// Marked content: on which page, and its number there.
    Mark(usize, usize),
}

/// A piece.
#[derive(Debug)]
pub(super) struct Piece {
    pub role: Role,
    pub parent: Option<usize>,
    pub kids: Vec<Kid>,
    /// What a picture shows, in words.
    pub alt: String,
    /// Where a picture stands: left, bottom, right, top.
    pub place: Option<[f32; 4]>,
}

/// All pieces, the document first, and to which each mark of a page belongs.
#[derive(Debug)]
pub(super) struct Tags {
    pub pieces: Vec<Piece>,
    pub marks: Vec<Vec<usize>>,
}

impl Tags {
    pub(super) fn new() -> Self {
        let document = Piece { role: Role::Document, parent: None, kids: Vec::new(), alt: String::new(), place: None };
        Self { pieces: vec![document], marks: Vec::new() }
    }

    /// A piece at the end of another.
    pub(super) fn piece(&mut self, parent: usize, role: Role) -> usize {
        let new = self.pieces.len();
        self.pieces.push(Piece { role, parent: Some(parent), kids: Vec::new(), alt: String::new(), place: None });
        if let Some(parent) = self.pieces.get_mut(parent) {
            parent.kids.push(Kid::Piece(new));
        }
        new
    }

    /// The number of the next mark of a page, which lies in a piece.
    pub(super) fn mark(&mut self, page: usize, piece: usize) -> usize {
        if self.marks.len() <= page {
            self.marks.resize_with(page + 1, Vec::new);
        }
        let Some(marks) = self.marks.get_mut(page) else { return 0 };
        marks.push(piece);
        let number = marks.len() - 1;
        if let Some(piece) = self.pieces.get_mut(piece) {
            piece.kids.push(Kid::Mark(page, number));
        }
        number
    }
}
