-- What Grain may offer at which times (product.md system 4). No row, no reminder: off until asked (N1).
CREATE TABLE reminder_rule (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('check_in', 'card', 'prompt')),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    zone TEXT,
    anyway INTEGER NOT NULL CHECK (anyway IN (0, 1)),
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE reminder_time (
    rule_id BLOB NOT NULL REFERENCES reminder_rule (id) ON DELETE CASCADE,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    PRIMARY KEY (rule_id, minute)
) STRICT, WITHOUT ROWID;

-- One time of return from a pause, only while it is ahead. What it is about is not kept.
CREATE TABLE reminder_timer (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL,
    due_at INTEGER NOT NULL,
    anyway INTEGER NOT NULL CHECK (anyway IN (0, 1)),
    since INTEGER NOT NULL
) STRICT;

-- How reminders may come. `step` and `step_since` are the back-off (N4), `fewer` is as far as the person asked for it. Nothing due before `resumed_at` is caught up.
-- `forgotten_until` is the last planned instant of deleted log rows: nothing up to it ever fires again.
CREATE TABLE reminder_choice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    quiet_from INTEGER NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_until INTEGER NOT NULL CHECK (quiet_until BETWEEN 0 AND 1439),
    at_most INTEGER NOT NULL CHECK (at_most IN (1, 2)),
    paused_until INTEGER,
    not_today INTEGER,
    step TEXT NOT NULL CHECK (step IN ('chosen', 'every_second_day', 'weekly', 'none')),
    step_since INTEGER NOT NULL,
    fewer TEXT NOT NULL CHECK (fewer IN ('chosen', 'every_second_day', 'weekly', 'none')),
    opened_on INTEGER,
    resumed_at INTEGER NOT NULL,
    forgotten_until INTEGER NOT NULL
) STRICT;
INSERT INTO reminder_choice (id, quiet_from, quiet_until, at_most, step, step_since, fewer, resumed_at, forgotten_until)
VALUES (1, 1260, 480, 1, 'chosen', 0, 'chosen', 0, 0);

-- What came, for 30 days and without content (N14). One row for each (schedule, civil day, time): it never fires twice.
-- `delivered_at` is empty for what came as part of another one or could not be shown; `later_at` is set while it is put
-- off.
CREATE TABLE reminder_log (
    schedule BLOB NOT NULL,
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    kind TEXT NOT NULL,
    planned_at INTEGER NOT NULL,
    delivered_at INTEGER,
    replied_at INTEGER,
    later_at INTEGER,
    laters INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (schedule, day, minute)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_log_planned ON reminder_log (planned_at);
