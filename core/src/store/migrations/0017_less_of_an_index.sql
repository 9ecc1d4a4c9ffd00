-- What a save writes, and what an index holds that nobody reads.

-- The search's index keeps no lengths of notes: hits stand by their days, never by how well they fit. It stays an index of words
-- and their places, as letters of a script without spaces are looked for side by side.
DROP TABLE note_index;
CREATE VIRTUAL TABLE note_index USING fts5 (
    words,
    content = 'note_index_note',
    content_rowid = 'id',
    tokenize = 'ascii',
    columnsize = 0
);
-- A deleted word leaves no entry behind in the index (S27).
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);
INSERT INTO note_index (note_index) VALUES ('rebuild');
-- In one piece: otherwise one of the next saves would put all the pieces together, and write them all.
INSERT INTO note_index (note_index) VALUES ('optimize');

-- Levels by day, then by area: those of a new day lie side by side at the end, where each area had a page of its own to write.
-- Which days an area has, its entries say.
CREATE TABLE bowl_level_by_day (
    area_id BLOB NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (day, area_id)
) STRICT, WITHOUT ROWID;
INSERT INTO bowl_level_by_day (area_id, day, level) SELECT area_id, day, level FROM bowl_level ORDER BY day, area_id;
DROP TABLE bowl_level;
ALTER TABLE bowl_level_by_day RENAME TO bowl_level;

-- `seq` is the number of the row, with which each entry of an index ends anyway.
DROP INDEX grain_area_day;
CREATE INDEX grain_area_day ON grain (area_id, day);
