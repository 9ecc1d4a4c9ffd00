-- Everything the person wrote, found by word. Triggers keep it, so that no operation can forget it; a table that gets a
-- column for the person's own words gets its triggers here (`search::tests` says which are missing).
CREATE TABLE note_index_note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref BLOB NOT NULL,
    day INTEGER,
    text TEXT NOT NULL,
    UNIQUE (kind, ref)
) STRICT;

CREATE VIRTUAL TABLE note_index USING fts5 (
    text,
    content = 'note_index_note',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
-- A deleted word leaves no entry behind in the index (S27).
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER note_index_add AFTER INSERT ON note_index_note BEGIN
    INSERT INTO note_index (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_index_remove AFTER DELETE ON note_index_note BEGIN
    INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- The line why beside grains. The ledger is never changed, only deleted with its area.
CREATE TRIGGER note_index_grain_insert AFTER INSERT ON grain WHEN new.why IS NOT NULL BEGIN
    INSERT INTO note_index_note (kind, ref, day, text) VALUES ('grain', new.id, new.day, new.why);
END;
CREATE TRIGGER note_index_grain_update AFTER UPDATE ON grain BEGIN
    DELETE FROM note_index_note WHERE kind = 'grain' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'grain', new.id, new.day, new.why WHERE new.why IS NOT NULL;
END;
CREATE TRIGGER note_index_grain_delete AFTER DELETE ON grain BEGIN
    DELETE FROM note_index_note WHERE kind = 'grain' AND ref = old.id;
END;

-- Answers to the question of the day.
CREATE TRIGGER note_index_prompt_answer_insert AFTER INSERT ON prompt_answer BEGIN
    INSERT INTO note_index_note (kind, ref, day, text) VALUES ('answer', new.id, new.day, new.text);
END;
CREATE TRIGGER note_index_prompt_answer_update AFTER UPDATE ON prompt_answer BEGIN
    DELETE FROM note_index_note WHERE kind = 'answer' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text) VALUES ('answer', new.id, new.day, new.text);
END;
CREATE TRIGGER note_index_prompt_answer_delete AFTER DELETE ON prompt_answer BEGIN
    DELETE FROM note_index_note WHERE kind = 'answer' AND ref = old.id;
END;

-- Cards of one's own: title and text.
CREATE TRIGGER note_index_own_card_insert AFTER INSERT ON own_card BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    VALUES ('own_card', new.id, new.day, new.title || char(10) || new.body);
END;
CREATE TRIGGER note_index_own_card_update AFTER UPDATE ON own_card BEGIN
    DELETE FROM note_index_note WHERE kind = 'own_card' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    VALUES ('own_card', new.id, new.day, new.title || char(10) || new.body);
END;
CREATE TRIGGER note_index_own_card_delete AFTER DELETE ON own_card BEGIN
    DELETE FROM note_index_note WHERE kind = 'own_card' AND ref = old.id;
END;

-- Promises, in the words that stand.
CREATE TRIGGER note_index_promise_insert AFTER INSERT ON promise BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'promise', new.id, new.made_on, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_promise_update AFTER UPDATE ON promise BEGIN
    DELETE FROM note_index_note WHERE kind = 'promise' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'promise', new.id, new.made_on, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_promise_delete AFTER DELETE ON promise BEGIN
    DELETE FROM note_index_note WHERE kind = 'promise' AND ref = old.id;
END;

-- Things to tell.
CREATE TRIGGER note_index_thing_to_tell_insert AFTER INSERT ON thing_to_tell BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'tell', new.id, new.noted_on, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_thing_to_tell_update AFTER UPDATE ON thing_to_tell BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'tell', new.id, new.noted_on, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_thing_to_tell_delete AFTER DELETE ON thing_to_tell BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
END;

-- A line about a hard moment.
CREATE TRIGGER note_index_moment_insert AFTER INSERT ON moment BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'moment', new.id, new.day, new.note WHERE coalesce(new.note, '') <> '';
END;
CREATE TRIGGER note_index_moment_update AFTER UPDATE ON moment BEGIN
    DELETE FROM note_index_note WHERE kind = 'moment' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'moment', new.id, new.day, new.note WHERE coalesce(new.note, '') <> '';
END;
CREATE TRIGGER note_index_moment_delete AFTER DELETE ON moment BEGIN
    DELETE FROM note_index_note WHERE kind = 'moment' AND ref = old.id;
END;

-- The plan written while calm: one row.
CREATE TRIGGER note_index_moment_plan_insert AFTER INSERT ON moment_plan BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'plan', zeroblob(16), NULL, concat_ws(char(10), new.sets_off, new.helps, new.not_helps, new.whom_to_call) WHERE coalesce(concat_ws(char(10), new.sets_off, new.helps, new.not_helps, new.whom_to_call), '') <> '';
END;
CREATE TRIGGER note_index_moment_plan_update AFTER UPDATE ON moment_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'plan' AND ref = zeroblob(16);
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'plan', zeroblob(16), NULL, concat_ws(char(10), new.sets_off, new.helps, new.not_helps, new.whom_to_call) WHERE coalesce(concat_ws(char(10), new.sets_off, new.helps, new.not_helps, new.whom_to_call), '') <> '';
END;
CREATE TRIGGER note_index_moment_plan_delete AFTER DELETE ON moment_plan BEGIN
    DELETE FROM note_index_note WHERE kind = 'plan' AND ref = zeroblob(16);
END;

-- Own words for a pause: one row.
CREATE TRIGGER note_index_moment_words_insert AFTER INSERT ON moment_words BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'pause_words', zeroblob(16), NULL, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_moment_words_update AFTER UPDATE ON moment_words BEGIN
    DELETE FROM note_index_note WHERE kind = 'pause_words' AND ref = zeroblob(16);
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'pause_words', zeroblob(16), NULL, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_moment_words_delete AFTER DELETE ON moment_words BEGIN
    DELETE FROM note_index_note WHERE kind = 'pause_words' AND ref = zeroblob(16);
END;

-- People to call, and the note on one.
CREATE TRIGGER note_index_circle_person_insert AFTER INSERT ON circle_person BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'person', new.id, NULL, concat_ws(char(10), new.name, new.relation, new.note) WHERE coalesce(concat_ws(char(10), new.name, new.relation, new.note), '') <> '';
END;
CREATE TRIGGER note_index_circle_person_update AFTER UPDATE ON circle_person BEGIN
    DELETE FROM note_index_note WHERE kind = 'person' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'person', new.id, NULL, concat_ws(char(10), new.name, new.relation, new.note) WHERE coalesce(concat_ws(char(10), new.name, new.relation, new.note), '') <> '';
END;
CREATE TRIGGER note_index_circle_person_delete AFTER DELETE ON circle_person BEGIN
    DELETE FROM note_index_note WHERE kind = 'person' AND ref = old.id;
END;

-- Questions for the next session.
CREATE TRIGGER note_index_session_question_insert AFTER INSERT ON session_question BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'question', new.id, NULL, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_session_question_update AFTER UPDATE ON session_question BEGIN
    DELETE FROM note_index_note WHERE kind = 'question' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'question', new.id, NULL, new.text WHERE coalesce(new.text, '') <> '';
END;
CREATE TRIGGER note_index_session_question_delete AFTER DELETE ON session_question BEGIN
    DELETE FROM note_index_note WHERE kind = 'question' AND ref = old.id;
END;

-- What a session gave.
CREATE TRIGGER note_index_session_note_insert AFTER INSERT ON session_note BEGIN
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'session_note', new.id, new.day, concat_ws(char(10), new.take_with_me, new.leave_there) WHERE coalesce(concat_ws(char(10), new.take_with_me, new.leave_there), '') <> '';
END;
CREATE TRIGGER note_index_session_note_update AFTER UPDATE ON session_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'session_note' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, text)
    SELECT 'session_note', new.id, new.day, concat_ws(char(10), new.take_with_me, new.leave_there) WHERE coalesce(concat_ws(char(10), new.take_with_me, new.leave_there), '') <> '';
END;
CREATE TRIGGER note_index_session_note_delete AFTER DELETE ON session_note BEGIN
    DELETE FROM note_index_note WHERE kind = 'session_note' AND ref = old.id;
END;
