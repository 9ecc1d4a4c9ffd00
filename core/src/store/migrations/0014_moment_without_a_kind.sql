-- A hard moment may be noted without a word on what it was. The table is made anew, as a column's check cannot be loosened; its
-- rows keep their numbers and ids, so the index of the search still fits them. What was stored as "triggered" by "Only note that
-- it happened" cannot be told apart from what was meant so, and stays.
CREATE TABLE moment_before AS SELECT seq, id, kind, at, day, note FROM moment;
DROP TABLE moment;
CREATE TABLE moment (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT CHECK (kind IN ('triggered', 'defensive')),
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    note TEXT
) STRICT;
INSERT INTO moment (seq, id, kind, at, day, note) SELECT seq, id, kind, at, day, note FROM moment_before;
DROP TABLE moment_before;
CREATE INDEX moment_day ON moment (day, seq);

-- The triggers went with the table.
CREATE TRIGGER note_index_moment_insert AFTER INSERT ON moment BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'moment' AND ref = new.id;
END;
CREATE TRIGGER note_index_moment_update AFTER UPDATE ON moment BEGIN
    DELETE FROM note_index_note WHERE kind = 'moment' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'moment' AND ref = new.id;
END;
CREATE TRIGGER note_index_moment_delete AFTER DELETE ON moment BEGIN
    DELETE FROM note_index_note WHERE kind = 'moment' AND ref = old.id;
END;
CREATE TRIGGER at_hand_moment_insert AFTER INSERT ON moment BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_moment_delete AFTER DELETE ON moment BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;
