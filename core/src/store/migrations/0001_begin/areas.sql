-- Areas of trust (product.md system 7). `key` is the stable name and the seed of the bowl.
CREATE TABLE area (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    own_name TEXT,
    tracked INTEGER NOT NULL CHECK (tracked IN (0, 1)),
    side TEXT NOT NULL CHECK (side IN ('healing', 'rebuilding', 'both')),
    series INTEGER NOT NULL,
    position INTEGER NOT NULL,
    starting_level INTEGER CHECK (starting_level BETWEEN 0 AND 100),
    level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 100),
    low_since INTEGER,
    low_answered INTEGER
) STRICT;

-- "I don't trust you in this area yet": named on a day and, if it comes, released on a day.
CREATE TABLE not_yet (
    id BLOB PRIMARY KEY,
    area_id BLOB NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    named_on INTEGER NOT NULL,
    released_on INTEGER
) STRICT;
CREATE INDEX not_yet_area ON not_yet (area_id);
