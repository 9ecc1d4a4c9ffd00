-- Notes that came from another app (product.md system 25): a day, the minute and the zone where the file says them, and the words as
-- they stood there. The id follows from what the note says, so that the same file read twice is the same rows. `batch` is the reading
-- that brought it, so that all of it can be taken out again.
CREATE TABLE imported_note (
    id BLOB PRIMARY KEY,
    batch BLOB NOT NULL,
    app TEXT NOT NULL,
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    zone TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX imported_note_day ON imported_note (day, id);
CREATE INDEX imported_note_batch ON imported_note (batch);

-- The view of notes with them.
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
SELECT 'tell', id, noted_on, concat_ws(char(10), nullif(text, ''), nullif(loss, '')) FROM disclosure WHERE text <> '' OR loss <> ''
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
)) FROM kept WHERE practice <> 'forgiveness'
UNION ALL
SELECT 'slip_plan', zeroblob(16), NULL, concat_ws(char(10), slip, before, first, call, say, rest) FROM slip_plan
WHERE coalesce(slip, before, first, call, say, rest) IS NOT NULL
UNION ALL
SELECT 'money', id, day, concat_ws(char(10),
    CASE WHEN category IN ('pay', 'home', 'food', 'getting_around', 'loan', 'other') THEN NULL ELSE category END, nullif(note, ''))
FROM money_entry
WHERE note <> '' OR category NOT IN ('pay', 'home', 'food', 'getting_around', 'loan', 'other')
UNION ALL
SELECT 'imported', id, day, text FROM imported_note;

CREATE TRIGGER note_index_imported_note_insert AFTER INSERT ON imported_note BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'imported' AND ref = new.id;
END;
CREATE TRIGGER note_index_imported_note_update AFTER UPDATE ON imported_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'imported' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'imported' AND ref = new.id;
END;
CREATE TRIGGER note_index_imported_note_delete AFTER DELETE ON imported_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'imported' AND ref = old.id;
END;
