-- A noted hard moment (product.md system 5): kind, instant, civil day and a line, if the person wants one. Nothing else.
CREATE TABLE moment (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('triggered', 'defensive')),
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX moment_day ON moment (day, seq);

-- The plan written while calm: one row, any part may be empty.
CREATE TABLE moment_plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sets_off TEXT,
    helps TEXT,
    not_helps TEXT,
    whom_to_call TEXT
) STRICT;

-- Days of the year on which nothing is sent (N13). What a day is about is not kept.
CREATE TABLE moment_hard_date (
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    PRIMARY KEY (month, day)
) STRICT, WITHOUT ROWID;

-- People of the circle whom the plan names, in its order.
CREATE TABLE moment_plan_person (
    person_id BLOB PRIMARY KEY REFERENCES circle_person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;

-- Own words for a pause before an answer. A pause itself and its time of return are never stored.
CREATE TABLE moment_words (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    text TEXT NOT NULL
) STRICT;
