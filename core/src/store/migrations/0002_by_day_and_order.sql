-- The grains of one day over all areas: Today reads them on every opening.
CREATE INDEX grain_day ON grain (day);

-- The order in which reminders came, which a clock that is set wrong does not change.
ALTER TABLE reminder_log ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
