-- The week can be reminded of as well: its kind among those that a rule takes.
CREATE TABLE new_rule (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('check_in', 'card', 'prompt', 'weekly')),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    zone TEXT,
    anyway INTEGER NOT NULL CHECK (anyway IN (0, 1)),
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    since INTEGER NOT NULL,
    rarer TEXT
) STRICT;
INSERT INTO new_rule (id, kind, weekdays, zone, anyway, is_on, since, rarer)
SELECT id, kind, weekdays, zone, anyway, is_on, since, rarer FROM reminder_rule;

CREATE TABLE new_time (
    rule_id BLOB NOT NULL REFERENCES new_rule (id) ON DELETE CASCADE,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    PRIMARY KEY (rule_id, minute)
) STRICT, WITHOUT ROWID;
INSERT INTO new_time (rule_id, minute) SELECT rule_id, minute FROM reminder_time;

-- The times first, so that no rule takes them with it.
DROP TABLE reminder_time;
DROP TABLE reminder_rule;
ALTER TABLE new_rule RENAME TO reminder_rule;
ALTER TABLE new_time RENAME TO reminder_time;
