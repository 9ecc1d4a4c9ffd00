-- The ledger of grains (product.md system 6). Nothing is overwritten: a correction is a counter-entry that names the
-- entry it takes back. `seq` is the order of writing.
CREATE TABLE grain (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    area_id BLOB NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    change INTEGER NOT NULL CHECK (change IN (-5, -1, 0, 1, 5)),
    tip_left INTEGER CHECK (tip_left BETWEEN 0 AND 100),
    counters BLOB REFERENCES grain (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    reason TEXT,
    why TEXT,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX grain_area_day ON grain (area_id, day, seq);
CREATE UNIQUE INDEX grain_counters ON grain (counters) WHERE counters IS NOT NULL;

-- Level at the end of each day that has entries: derived from the ledger, so that no screen replays ten years.
CREATE TABLE bowl_level (
    area_id BLOB NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (area_id, day)
) STRICT, WITHOUT ROWID;
