-- Search within sentences of every script. The index holds words in one plain form, which `folded_words` makes of a text
-- (`core/src/text/fold.rs`); FTS5 only splits them at their spaces. The words as they were written stand in their own
-- tables alone, and the view `note` says where. A table that gets a column for the person's own words gets its line in the
-- view and its triggers here (`search::tests` says which are missing).

DROP TRIGGER note_index_grain_insert;
DROP TRIGGER note_index_grain_update;
DROP TRIGGER note_index_grain_delete;
DROP TRIGGER note_index_prompt_answer_insert;
DROP TRIGGER note_index_prompt_answer_update;
DROP TRIGGER note_index_prompt_answer_delete;
DROP TRIGGER note_index_own_card_insert;
DROP TRIGGER note_index_own_card_update;
DROP TRIGGER note_index_own_card_delete;
DROP TRIGGER note_index_promise_insert;
DROP TRIGGER note_index_promise_update;
DROP TRIGGER note_index_promise_delete;
DROP TRIGGER note_index_thing_to_tell_insert;
DROP TRIGGER note_index_thing_to_tell_update;
DROP TRIGGER note_index_thing_to_tell_delete;
DROP TRIGGER note_index_moment_insert;
DROP TRIGGER note_index_moment_update;
DROP TRIGGER note_index_moment_delete;
DROP TRIGGER note_index_moment_plan_insert;
DROP TRIGGER note_index_moment_plan_update;
DROP TRIGGER note_index_moment_plan_delete;
DROP TRIGGER note_index_moment_words_insert;
DROP TRIGGER note_index_moment_words_update;
DROP TRIGGER note_index_moment_words_delete;
DROP TRIGGER note_index_circle_person_insert;
DROP TRIGGER note_index_circle_person_update;
DROP TRIGGER note_index_circle_person_delete;
DROP TRIGGER note_index_session_question_insert;
DROP TRIGGER note_index_session_question_update;
DROP TRIGGER note_index_session_question_delete;
DROP TRIGGER note_index_session_note_insert;
DROP TRIGGER note_index_session_note_update;
DROP TRIGGER note_index_session_note_delete;
DROP TRIGGER note_index_add;
DROP TRIGGER note_index_remove;
DROP TABLE note_index;
DROP TABLE note_index_note;

-- What was taken back is not read again: the words beside it go, the movement stays.
UPDATE grain SET why = NULL WHERE why IS NOT NULL AND id IN (SELECT counters FROM grain WHERE counters IS NOT NULL);

-- Every note with its words. The kinds are those of `NoteKind`; what there is once has the nil id.
CREATE VIEW note (kind, ref, day, text) AS
SELECT 'grain', id, day, why FROM grain WHERE why <> ''
UNION ALL
SELECT 'answer', id, day, text FROM prompt_answer WHERE text <> ''
UNION ALL
SELECT 'own_card', id, day, title || char(10) || body FROM own_card
UNION ALL
SELECT 'promise', id, made_on, text FROM promise WHERE text <> ''
UNION ALL
SELECT 'tell', id, noted_on, text FROM thing_to_tell WHERE text <> ''
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
WHERE coalesce(take_with_me, leave_there) IS NOT NULL;

CREATE TABLE note_index_note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref BLOB NOT NULL,
    day INTEGER,
    words TEXT NOT NULL,
    UNIQUE (kind, ref)
) STRICT;

CREATE VIRTUAL TABLE note_index USING fts5 (
    words,
    content = 'note_index_note',
    content_rowid = 'id',
    tokenize = 'ascii'
);
-- A deleted word leaves no entry behind in the index (S27).
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER note_index_add AFTER INSERT ON note_index_note BEGIN
    INSERT INTO note_index (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER note_index_remove AFTER DELETE ON note_index_note BEGIN
    INSERT INTO note_index (note_index, rowid, words) VALUES ('delete', old.id, old.words);
END;

INSERT INTO note_index_note (kind, ref, day, words) SELECT kind, ref, day, folded_words(text) FROM note;

CREATE TRIGGER note_index_grain_insert AFTER INSERT ON grain BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'grain' AND ref = new.id;
END;
CREATE TRIGGER note_index_grain_update AFTER UPDATE OF why ON grain BEGIN
    DELETE FROM note_index_note WHERE kind = 'grain' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'grain' AND ref = new.id;
END;
CREATE TRIGGER note_index_grain_delete AFTER DELETE ON grain BEGIN
    DELETE FROM note_index_note WHERE kind = 'grain' AND ref = old.id;
END;

CREATE TRIGGER note_index_prompt_answer_insert AFTER INSERT ON prompt_answer BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'answer' AND ref = new.id;
END;
CREATE TRIGGER note_index_prompt_answer_update AFTER UPDATE ON prompt_answer BEGIN
    DELETE FROM note_index_note WHERE kind = 'answer' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'answer' AND ref = new.id;
END;
CREATE TRIGGER note_index_prompt_answer_delete AFTER DELETE ON prompt_answer BEGIN
    DELETE FROM note_index_note WHERE kind = 'answer' AND ref = old.id;
END;

CREATE TRIGGER note_index_own_card_insert AFTER INSERT ON own_card BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'own_card' AND ref = new.id;
END;
CREATE TRIGGER note_index_own_card_update AFTER UPDATE ON own_card BEGIN
    DELETE FROM note_index_note WHERE kind = 'own_card' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'own_card' AND ref = new.id;
END;
CREATE TRIGGER note_index_own_card_delete AFTER DELETE ON own_card BEGIN
    DELETE FROM note_index_note WHERE kind = 'own_card' AND ref = old.id;
END;

CREATE TRIGGER note_index_promise_insert AFTER INSERT ON promise BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'promise' AND ref = new.id;
END;
CREATE TRIGGER note_index_promise_update AFTER UPDATE ON promise BEGIN
    DELETE FROM note_index_note WHERE kind = 'promise' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'promise' AND ref = new.id;
END;
CREATE TRIGGER note_index_promise_delete AFTER DELETE ON promise BEGIN
    DELETE FROM note_index_note WHERE kind = 'promise' AND ref = old.id;
END;

CREATE TRIGGER note_index_thing_to_tell_insert AFTER INSERT ON thing_to_tell BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'tell' AND ref = new.id;
END;
CREATE TRIGGER note_index_thing_to_tell_update AFTER UPDATE ON thing_to_tell BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'tell' AND ref = new.id;
END;
CREATE TRIGGER note_index_thing_to_tell_delete AFTER DELETE ON thing_to_tell BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
END;

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

CREATE TRIGGER note_index_moment_plan_insert AFTER INSERT ON moment_plan BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'plan' AND ref = zeroblob(16);
END;
CREATE TRIGGER note_index_moment_plan_update AFTER UPDATE ON moment_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'plan' AND ref = zeroblob(16);
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'plan' AND ref = zeroblob(16);
END;
CREATE TRIGGER note_index_moment_plan_delete AFTER DELETE ON moment_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'plan' AND ref = zeroblob(16);
END;

CREATE TRIGGER note_index_moment_words_insert AFTER INSERT ON moment_words BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'pause_words' AND ref = zeroblob(16);
END;
CREATE TRIGGER note_index_moment_words_update AFTER UPDATE ON moment_words BEGIN
    DELETE FROM note_index_note WHERE kind = 'pause_words' AND ref = zeroblob(16);
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'pause_words' AND ref = zeroblob(16);
END;
CREATE TRIGGER note_index_moment_words_delete AFTER DELETE ON moment_words BEGIN
    DELETE FROM note_index_note WHERE kind = 'pause_words' AND ref = zeroblob(16);
END;

CREATE TRIGGER note_index_circle_person_insert AFTER INSERT ON circle_person BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'person' AND ref = new.id;
END;
CREATE TRIGGER note_index_circle_person_update AFTER UPDATE ON circle_person BEGIN
    DELETE FROM note_index_note WHERE kind = 'person' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'person' AND ref = new.id;
END;
CREATE TRIGGER note_index_circle_person_delete AFTER DELETE ON circle_person BEGIN
    DELETE FROM note_index_note WHERE kind = 'person' AND ref = old.id;
END;

CREATE TRIGGER note_index_session_question_insert AFTER INSERT ON session_question BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'question' AND ref = new.id;
END;
CREATE TRIGGER note_index_session_question_update AFTER UPDATE ON session_question BEGIN
    DELETE FROM note_index_note WHERE kind = 'question' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'question' AND ref = new.id;
END;
CREATE TRIGGER note_index_session_question_delete AFTER DELETE ON session_question BEGIN
    DELETE FROM note_index_note WHERE kind = 'question' AND ref = old.id;
END;

CREATE TRIGGER note_index_session_note_insert AFTER INSERT ON session_note BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'session_note' AND ref = new.id;
END;
CREATE TRIGGER note_index_session_note_update AFTER UPDATE ON session_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'session_note' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'session_note' AND ref = new.id;
END;
CREATE TRIGGER note_index_session_note_delete AFTER DELETE ON session_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'session_note' AND ref = old.id;
END;
