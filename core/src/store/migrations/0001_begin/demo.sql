-- Says that these notes were made up to try the app out: one row, or none for a person's own.
CREATE TABLE made_up (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seed INTEGER NOT NULL
) STRICT;
