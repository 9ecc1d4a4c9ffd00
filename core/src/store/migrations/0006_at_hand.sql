-- What nearly every page needs first, in one row from the start: each table of its own would be one more page to decrypt. The
-- triggers below keep it; nobody else writes here. Nothing of what was deleted is left in it (S27, N6).
CREATE VIEW newest_written (day) AS
SELECT max(
    coalesce((SELECT max(day) FROM check_in), -700000),
    coalesce((SELECT max(day) FROM grain), -700000),
    coalesce((SELECT max(day) FROM prompt_answer), -700000),
    coalesce((SELECT max(day) FROM moment), -700000),
    coalesce((SELECT max(day) FROM promise_answer WHERE replaced_on IS NULL), -700000)
);

CREATE TABLE at_hand (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- The newest day on which anything was written.
    newest_day INTEGER NOT NULL,
    hard_day_until INTEGER,
    seed INTEGER,
    paused_until INTEGER,
    prompt_not_today INTEGER,
    made_up INTEGER NOT NULL CHECK (made_up IN (0, 1))
) STRICT;
INSERT INTO at_hand (id, newest_day, hard_day_until, seed, paused_until, prompt_not_today, made_up)
SELECT 1, day, (SELECT hard_day_until FROM rest), (SELECT seed FROM chance), (SELECT paused_until FROM reminder_choice),
    (SELECT not_today FROM prompt_rest), EXISTS (SELECT 1 FROM made_up)
FROM newest_written;

CREATE TRIGGER at_hand_check_in_insert AFTER INSERT ON check_in BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_check_in_delete AFTER DELETE ON check_in BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;

CREATE TRIGGER at_hand_grain_insert AFTER INSERT ON grain BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_grain_delete AFTER DELETE ON grain BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;

CREATE TRIGGER at_hand_prompt_answer_insert AFTER INSERT ON prompt_answer BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_prompt_answer_delete AFTER DELETE ON prompt_answer BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;

CREATE TRIGGER at_hand_moment_insert AFTER INSERT ON moment BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_moment_delete AFTER DELETE ON moment BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;

CREATE TRIGGER at_hand_promise_answer_insert AFTER INSERT ON promise_answer BEGIN
    UPDATE at_hand SET newest_day = new.day WHERE newest_day < new.day;
END;
CREATE TRIGGER at_hand_promise_answer_delete AFTER DELETE ON promise_answer BEGIN
    UPDATE at_hand SET newest_day = (SELECT day FROM newest_written) WHERE newest_day = old.day;
END;

CREATE TRIGGER at_hand_rest_insert AFTER INSERT ON rest BEGIN
    UPDATE at_hand SET hard_day_until = new.hard_day_until;
END;
CREATE TRIGGER at_hand_rest_update AFTER UPDATE OF hard_day_until ON rest BEGIN
    UPDATE at_hand SET hard_day_until = new.hard_day_until;
END;
CREATE TRIGGER at_hand_rest_delete AFTER DELETE ON rest BEGIN
    UPDATE at_hand SET hard_day_until = NULL;
END;

CREATE TRIGGER at_hand_chance_insert AFTER INSERT ON chance BEGIN
    UPDATE at_hand SET seed = new.seed;
END;
CREATE TRIGGER at_hand_chance_update AFTER UPDATE OF seed ON chance BEGIN
    UPDATE at_hand SET seed = new.seed;
END;
CREATE TRIGGER at_hand_chance_delete AFTER DELETE ON chance BEGIN
    UPDATE at_hand SET seed = NULL;
END;

CREATE TRIGGER at_hand_reminder_choice_insert AFTER INSERT ON reminder_choice BEGIN
    UPDATE at_hand SET paused_until = new.paused_until;
END;
CREATE TRIGGER at_hand_reminder_choice_update AFTER UPDATE OF paused_until ON reminder_choice BEGIN
    UPDATE at_hand SET paused_until = new.paused_until;
END;
CREATE TRIGGER at_hand_reminder_choice_delete AFTER DELETE ON reminder_choice BEGIN
    UPDATE at_hand SET paused_until = NULL;
END;

CREATE TRIGGER at_hand_prompt_rest_insert AFTER INSERT ON prompt_rest BEGIN
    UPDATE at_hand SET prompt_not_today = new.not_today;
END;
CREATE TRIGGER at_hand_prompt_rest_update AFTER UPDATE OF not_today ON prompt_rest BEGIN
    UPDATE at_hand SET prompt_not_today = new.not_today;
END;
CREATE TRIGGER at_hand_prompt_rest_delete AFTER DELETE ON prompt_rest BEGIN
    UPDATE at_hand SET prompt_not_today = NULL;
END;

CREATE TRIGGER at_hand_made_up_insert AFTER INSERT ON made_up BEGIN
    UPDATE at_hand SET made_up = 1;
END;
CREATE TRIGGER at_hand_made_up_delete AFTER DELETE ON made_up BEGIN
    UPDATE at_hand SET made_up = 0;
END;
