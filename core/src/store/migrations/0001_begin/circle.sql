-- People to call (product.md system 22). Typed by the person, never read from contacts; no call is recorded.
CREATE TABLE circle_person (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    phone TEXT,
    message TEXT,
    note TEXT,
    position INTEGER NOT NULL,
    session_day INTEGER,
    session_minute INTEGER CHECK (session_minute BETWEEN 0 AND 1439)
) STRICT;

-- Questions to bring to the next session. `seq` is the order of writing.
CREATE TABLE session_question (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    person_id BLOB NOT NULL REFERENCES circle_person (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX session_question_person ON session_question (person_id, seq);

-- What a session gave: one note for a person and a day.
CREATE TABLE session_note (
    id BLOB PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES circle_person (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    take_with_me TEXT,
    leave_there TEXT,
    UNIQUE (person_id, day)
) STRICT;
