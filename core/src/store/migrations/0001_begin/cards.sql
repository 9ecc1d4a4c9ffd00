-- Chance drawn once for this person: with the day it decides which fitting card and question comes.
CREATE TABLE chance (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seed INTEGER NOT NULL
) STRICT;

-- What became of a card, Grain's or one's own (product.md system 3): one row a card, however long the history. Cards
-- met on a hard day are not written here, and neither heart nor hiding has a date: a hard day leaves nothing (N6, S18).
CREATE TABLE card (
    id TEXT PRIMARY KEY,
    shown_on INTEGER,
    kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

-- "Less like this": of a kind and an area, not of the card itself. Forgotten after a fortnight.
CREATE TABLE card_lowered (
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    said_on INTEGER NOT NULL,
    PRIMARY KEY (kind, area, said_on)
) STRICT, WITHOUT ROWID;

-- Cards of one's own.
CREATE TABLE own_card (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    day INTEGER NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
