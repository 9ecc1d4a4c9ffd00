-- Things to tell (product.md system 13): what the author chooses to write, and when (S3, S4). It can be searched: `text`.
CREATE TABLE thing_to_tell (
    id BLOB PRIMARY KEY,
    text TEXT NOT NULL,
    by_day INTEGER,
    by_since INTEGER NOT NULL,
    noted_on INTEGER NOT NULL,
    told_on INTEGER
) STRICT;
CREATE INDEX thing_to_tell_told ON thing_to_tell (told_on);
