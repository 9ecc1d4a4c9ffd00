-- The same thing has the same name here as in the code and on the phones. What stands in the rows stays as it is.
ALTER TABLE rest RENAME TO hard_day;
ALTER TABLE prompt_rest RENAME TO prompt_not_today;
ALTER TABLE reminder_choice RENAME TO reminder_preferences;
ALTER TABLE thing_to_tell RENAME TO disclosure;

DROP INDEX thing_to_tell_told;
CREATE INDEX disclosure_told ON disclosure (told_on);
DROP INDEX thing_to_tell_check_in;
CREATE UNIQUE INDEX disclosure_check_in ON disclosure (check_in_day) WHERE check_in_day IS NOT NULL;

DROP TRIGGER at_hand_rest_insert;
DROP TRIGGER at_hand_rest_update;
DROP TRIGGER at_hand_rest_delete;
CREATE TRIGGER at_hand_hard_day_insert AFTER INSERT ON hard_day BEGIN
    UPDATE at_hand SET hard_day_until = new.hard_day_until;
END;
CREATE TRIGGER at_hand_hard_day_update AFTER UPDATE OF hard_day_until ON hard_day BEGIN
    UPDATE at_hand SET hard_day_until = new.hard_day_until;
END;
CREATE TRIGGER at_hand_hard_day_delete AFTER DELETE ON hard_day BEGIN
    UPDATE at_hand SET hard_day_until = NULL;
END;

DROP TRIGGER at_hand_prompt_rest_insert;
DROP TRIGGER at_hand_prompt_rest_update;
DROP TRIGGER at_hand_prompt_rest_delete;
CREATE TRIGGER at_hand_prompt_not_today_insert AFTER INSERT ON prompt_not_today BEGIN
    UPDATE at_hand SET prompt_not_today = new.not_today;
END;
CREATE TRIGGER at_hand_prompt_not_today_update AFTER UPDATE OF not_today ON prompt_not_today BEGIN
    UPDATE at_hand SET prompt_not_today = new.not_today;
END;
CREATE TRIGGER at_hand_prompt_not_today_delete AFTER DELETE ON prompt_not_today BEGIN
    UPDATE at_hand SET prompt_not_today = NULL;
END;

DROP TRIGGER at_hand_reminder_choice_insert;
DROP TRIGGER at_hand_reminder_choice_update;
DROP TRIGGER at_hand_reminder_choice_delete;
CREATE TRIGGER at_hand_reminder_preferences_insert AFTER INSERT ON reminder_preferences BEGIN
    UPDATE at_hand SET paused_until = new.paused_until;
END;
CREATE TRIGGER at_hand_reminder_preferences_update AFTER UPDATE OF paused_until ON reminder_preferences BEGIN
    UPDATE at_hand SET paused_until = new.paused_until;
END;
CREATE TRIGGER at_hand_reminder_preferences_delete AFTER DELETE ON reminder_preferences BEGIN
    UPDATE at_hand SET paused_until = NULL;
END;

DROP TRIGGER note_index_thing_to_tell_insert;
DROP TRIGGER note_index_thing_to_tell_update;
DROP TRIGGER note_index_thing_to_tell_delete;
CREATE TRIGGER note_index_disclosure_insert AFTER INSERT ON disclosure BEGIN
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'tell' AND ref = new.id;
END;
CREATE TRIGGER note_index_disclosure_update AFTER UPDATE ON disclosure BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
    INSERT INTO note_index_note (kind, ref, day, words)
    SELECT kind, ref, day, folded_words(text) FROM note WHERE kind = 'tell' AND ref = new.id;
END;
CREATE TRIGGER note_index_disclosure_delete AFTER DELETE ON disclosure BEGIN
    DELETE FROM note_index_note WHERE kind = 'tell' AND ref = old.id;
END;
