-- A hard day keeps its end and nothing else, and not even that once it is over (N6, S18).
CREATE TABLE rest (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hard_day_until INTEGER
) STRICT;
