-- One row: everything the person chose, as one JSON value of the Settings type. New fields have defaults.
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value TEXT NOT NULL
) STRICT;
