-- The talk that runs at the table (product.md system 15): where it stands and since when, so that it outlives a call, a dark screen
-- and the end of the process. No name, no topic and no word that was said. It goes at its end, and by itself after a day.
CREATE TABLE talk (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    stands TEXT NOT NULL,
    touched_at INTEGER NOT NULL
) STRICT;
