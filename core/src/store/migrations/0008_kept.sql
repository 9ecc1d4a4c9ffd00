-- What a person writes down to keep and looks at again (product.md systems 12, 16 to 19): boundaries, goals, commitments, small
-- measures, lessons. Each is the owner's alone: there is no column for what anybody else did, or for a number about them (S9, S10).
CREATE TABLE kept (
    id BLOB PRIMARY KEY,
    practice TEXT NOT NULL,
    sort TEXT NOT NULL,
    area TEXT NOT NULL,
    words TEXT NOT NULL,
    more TEXT NOT NULL,
    source TEXT NOT NULL,
    written_on INTEGER NOT NULL,
    by_day INTEGER,
    look TEXT NOT NULL,
    looked_on INTEGER NOT NULL,
    ended TEXT,
    ended_on INTEGER,
    CHECK ((ended IS NULL) = (ended_on IS NULL))
) STRICT;
CREATE INDEX kept_practice ON kept (practice, written_on);

-- What was noted beside it on a day: how it went, a piece of it, a date it had before, words it had before, what speaks for it.
CREATE TABLE kept_line (
    id BLOB PRIMARY KEY,
    kept_id BLOB NOT NULL REFERENCES kept (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    said TEXT NOT NULL,
    then_said TEXT NOT NULL,
    about INTEGER,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX kept_line_kept ON kept_line (kept_id, day);

-- What was said of an area goes with it; what was written stays the person's.
CREATE TRIGGER kept_area_delete AFTER DELETE ON area BEGIN
    DELETE FROM kept WHERE practice = 'stages' AND area = old.key;
END;

-- The view of notes with one part more.
DROP VIEW note;
CREATE VIEW note (kind, ref, day, text) AS
SELECT 'grain', id, day, why FROM grain WHERE why <> ''
UNION ALL
SELECT 'answer', id, day, text FROM prompt_answer WHERE text <> ''
UNION ALL
SELECT 'own_card', id, day, title || char(10) || body FROM own_card
UNION ALL
SELECT 'promise', id, made_on, text FROM promise WHERE text <> ''
UNION ALL
SELECT 'tell', id, noted_on, text FROM disclosure WHERE text <> ''
UNION ALL
SELECT 'moment', id, day, note FROM moment WHERE note <> ''
UNION ALL
SELECT 'plan', zeroblob(16), NULL, concat_ws(char(10), sets_off, helps, not_helps, whom_to_call) FROM moment_plan
WHERE coalesce(sets_off, helps, not_helps, whom_to_call) IS NOT NULL
UNION ALL
SELECT 'pause_words', zeroblob(16), NULL, text FROM moment_words WHERE text <> ''
UNION ALL
SELECT 'person', id, NULL, concat_ws(char(10), name, note) FROM circle_person
UNION ALL
SELECT 'question', id, NULL, text FROM session_question
UNION ALL
SELECT 'session_note', id, day, concat_ws(char(10), take_with_me, leave_there) FROM session_note
WHERE coalesce(take_with_me, leave_there) IS NOT NULL
UNION ALL
SELECT 'kept', id, written_on, concat_ws(char(10), words, nullif(more, ''), nullif(source, ''), (
    SELECT group_concat(words, char(10) ORDER BY day, id) FROM kept_line WHERE kept_id = kept.id AND words <> ''
)) FROM kept WHERE practice <> 'forgiveness';

CREATE TRIGGER note_index_kept_insert AFTER INSERT ON kept BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'kept' AND ref = new.id;
END;
CREATE TRIGGER note_index_kept_update AFTER UPDATE ON kept BEGIN
    DELETE FROM note_index_note WHERE kind = 'kept' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'kept' AND ref = new.id;
END;
CREATE TRIGGER note_index_kept_delete AFTER DELETE ON kept BEGIN
    DELETE FROM note_index_note WHERE kind = 'kept' AND ref = old.id;
END;
CREATE TRIGGER note_index_kept_line_insert AFTER INSERT ON kept_line BEGIN
    DELETE FROM note_index_note WHERE kind = 'kept' AND ref = new.kept_id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'kept' AND ref = new.kept_id;
END;
CREATE TRIGGER note_index_kept_line_update AFTER UPDATE ON kept_line BEGIN
    DELETE FROM note_index_note WHERE kind = 'kept' AND ref = old.kept_id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'kept' AND ref = new.kept_id;
END;
CREATE TRIGGER note_index_kept_line_delete AFTER DELETE ON kept_line BEGIN
    DELETE FROM note_index_note WHERE kind = 'kept' AND ref = old.kept_id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'kept' AND ref = old.kept_id;
END;
