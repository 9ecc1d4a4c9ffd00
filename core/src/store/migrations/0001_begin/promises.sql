-- Promises (product.md system 11): only the owner's own, marked only by the owner (S9). The words can be searched: `text`.
CREATE TABLE promise (
    id BLOB PRIMARY KEY,
    text TEXT NOT NULL,
    to_whom TEXT NOT NULL CHECK (to_whom IN ('partner', 'myself', 'someone')),
    to_name TEXT CHECK ((to_name IS NOT NULL) = (to_whom = 'someone')),
    kind TEXT NOT NULL CHECK (kind IN ('once', 'recurring', 'todays_word')),
    due_time INTEGER CHECK (due_time BETWEEN 0 AND 1439),
    remind TEXT NOT NULL CHECK (remind IN ('off', 'on_the_day', 'day_before')),
    remind_time INTEGER CHECK ((remind_time IS NOT NULL) = (remind <> 'off')),
    remind_anyway INTEGER NOT NULL CHECK (remind_anyway IN (0, 1)),
    remind_since INTEGER NOT NULL,
    made_on INTEGER NOT NULL,
    worded_on INTEGER NOT NULL,
    ended_on INTEGER
) STRICT;
CREATE INDEX promise_ended ON promise (ended_on) WHERE ended_on IS NOT NULL;

-- The days of a promise as spans of weekdays (bit 0 is Monday). A change of rhythm closes one span and begins another.
CREATE TABLE promise_span (
    promise_id BLOB NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    from_day INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    PRIMARY KEY (promise_id, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_span_until ON promise_span (until_day);

-- What became of a day. A day without a row is open. Nothing is overwritten: an answer that was changed or taken back
-- has the day on which that happened in `replaced_on`.
CREATE TABLE promise_answer (
    seq INTEGER PRIMARY KEY,
    promise_id BLOB NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('kept', 'kept_late', 'not_kept', 'changed')),
    known TEXT CHECK (known IS NULL OR (answer = 'not_kept' AND known IN ('told', 'found_out', 'not_told_yet'))),
    new_day INTEGER CHECK (new_day IS NULL OR answer = 'changed'),
    said_on INTEGER NOT NULL,
    replaced_on INTEGER
) STRICT;
CREATE UNIQUE INDEX promise_answer_stands ON promise_answer (promise_id, day) WHERE replaced_on IS NULL;
CREATE INDEX promise_answer_promise ON promise_answer (promise_id, seq);
CREATE INDEX promise_answer_day ON promise_answer (day) WHERE replaced_on IS NULL;
CREATE INDEX promise_answer_new_day ON promise_answer (new_day) WHERE replaced_on IS NULL AND new_day IS NOT NULL;

-- Words as they were before a later day changed them.
CREATE TABLE promise_words (
    id INTEGER PRIMARY KEY,
    promise_id BLOB NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    changed_on INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_words_promise ON promise_words (promise_id);
