-- One check-in a civil day, the day fixed at entry (reliability 1.3 rule 1).
CREATE TABLE check_in (
    day INTEGER PRIMARY KEY,
    form TEXT NOT NULL CHECK (form IN ('healing', 'rebuilding', 'both')),
    zone TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    done_at INTEGER
) STRICT;

-- What was said. `item` is a word, a choice, an area or a behaviour, empty for a question with one answer. A question
-- left alone has no row: that is "not said", which is not "no change".
CREATE TABLE answer (
    day INTEGER NOT NULL REFERENCES check_in (day) ON DELETE CASCADE,
    question TEXT NOT NULL,
    item TEXT NOT NULL,
    value INTEGER NOT NULL,
    said_on INTEGER NOT NULL,
    PRIMARY KEY (day, question, item)
) STRICT, WITHOUT ROWID;

-- What an answer was before it was changed on a later day.
CREATE TABLE answer_before (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL REFERENCES check_in (day) ON DELETE CASCADE,
    question TEXT NOT NULL,
    item TEXT NOT NULL,
    value INTEGER NOT NULL,
    said_on INTEGER NOT NULL,
    changed_on INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_before_day ON answer_before (day);
