-- The account of money (product.md system 13): one row for what came in or went out, as its owner writes it. A sum is a whole
-- number of the currency's smallest unit. `batch` is the reading of a file that brought it, so that all of it can be taken back.
CREATE TABLE money_entry (
    id BLOB PRIMARY KEY,
    day INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('in', 'out')),
    minor INTEGER NOT NULL CHECK (minor > 0),
    currency TEXT NOT NULL,
    category TEXT NOT NULL,
    note TEXT NOT NULL,
    batch BLOB
) STRICT;
CREATE INDEX money_entry_day ON money_entry (day, id);
CREATE INDEX money_entry_batch ON money_entry (batch) WHERE batch IS NOT NULL;

-- The view of notes with the account. A category that is given is no word of the person's.
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
WHERE note <> '' OR category NOT IN ('pay', 'home', 'food', 'getting_around', 'loan', 'other');

CREATE TRIGGER note_index_money_entry_insert AFTER INSERT ON money_entry BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'money' AND ref = new.id;
END;
CREATE TRIGGER note_index_money_entry_update AFTER UPDATE ON money_entry BEGIN
    DELETE FROM note_index_note WHERE kind = 'money' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'money' AND ref = new.id;
END;
CREATE TRIGGER note_index_money_entry_delete AFTER DELETE ON money_entry BEGIN
    DELETE FROM note_index_note WHERE kind = 'money' AND ref = old.id;
END;
