-- A check-in has one note to tell: its words change as they are typed, and no part of them stays behind as another thing.
ALTER TABLE thing_to_tell ADD COLUMN check_in_day INTEGER REFERENCES check_in (day) ON DELETE SET NULL;
CREATE UNIQUE INDEX thing_to_tell_check_in ON thing_to_tell (check_in_day) WHERE check_in_day IS NOT NULL;
