-- The plan for a slip, written while calm (product.md system 13): one row, any sentence may be empty. By when to tell it is a length
-- in minutes or a time of day, as the person set it; when a slip was, and how soon it was told, is in no column (S4).
CREATE TABLE slip_plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    slip TEXT,
    before TEXT,
    first TEXT,
    call TEXT,
    say TEXT,
    rest TEXT,
    tell_within INTEGER,
    tell_at INTEGER,
    remind INTEGER NOT NULL,
    written_on INTEGER NOT NULL,
    CHECK (tell_within IS NULL OR tell_at IS NULL)
) STRICT;

-- The view of notes with the plan.
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
WHERE coalesce(slip, before, first, call, say, rest) IS NOT NULL;

CREATE TRIGGER note_index_slip_plan_insert AFTER INSERT ON slip_plan BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'slip_plan';
END;
CREATE TRIGGER note_index_slip_plan_update AFTER UPDATE ON slip_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'slip_plan';
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'slip_plan';
END;
CREATE TRIGGER note_index_slip_plan_delete AFTER DELETE ON slip_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'slip_plan';
END;
