-- Rhythms that weekdays alone do not say, as text (`month_day:31`); without one the weekdays hold.
ALTER TABLE promise_span ADD COLUMN rarer TEXT;
ALTER TABLE reminder_rule ADD COLUMN rarer TEXT;
