-- The grains of one day over all areas: Today reads them on every opening.
CREATE INDEX grain_day ON grain (day);
