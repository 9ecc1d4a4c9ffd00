-- The newest day on which anything was written, so that whoever asks which day it is need not look into five tables. One
-- row from the start; nothing of a day that was deleted is left in it (S27).
CREATE VIEW newest_written (day) AS
SELECT max(
    coalesce((SELECT max(day) FROM check_in), -700000),
    coalesce((SELECT max(day) FROM grain), -700000),
    coalesce((SELECT max(day) FROM prompt_answer), -700000),
    coalesce((SELECT max(day) FROM moment), -700000),
    coalesce((SELECT max(day) FROM promise_answer WHERE replaced_on IS NULL), -700000)
);

CREATE TABLE newest_day (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    day INTEGER NOT NULL
) STRICT;
INSERT INTO newest_day (id, day) SELECT 1, day FROM newest_written;

CREATE TRIGGER newest_day_check_in AFTER INSERT ON check_in BEGIN
    UPDATE newest_day SET day = new.day WHERE day < new.day;
END;
CREATE TRIGGER newest_day_grain AFTER INSERT ON grain BEGIN
    UPDATE newest_day SET day = new.day WHERE day < new.day;
END;
CREATE TRIGGER newest_day_prompt_answer AFTER INSERT ON prompt_answer BEGIN
    UPDATE newest_day SET day = new.day WHERE day < new.day;
END;
CREATE TRIGGER newest_day_moment AFTER INSERT ON moment BEGIN
    UPDATE newest_day SET day = new.day WHERE day < new.day;
END;
CREATE TRIGGER newest_day_promise_answer AFTER INSERT ON promise_answer BEGIN
    UPDATE newest_day SET day = new.day WHERE day < new.day;
END;

CREATE TRIGGER newest_day_check_in_gone AFTER DELETE ON check_in BEGIN
    UPDATE newest_day SET day = (SELECT day FROM newest_written) WHERE day = old.day;
END;
CREATE TRIGGER newest_day_grain_gone AFTER DELETE ON grain BEGIN
    UPDATE newest_day SET day = (SELECT day FROM newest_written) WHERE day = old.day;
END;
CREATE TRIGGER newest_day_prompt_answer_gone AFTER DELETE ON prompt_answer BEGIN
    UPDATE newest_day SET day = (SELECT day FROM newest_written) WHERE day = old.day;
END;
CREATE TRIGGER newest_day_moment_gone AFTER DELETE ON moment BEGIN
    UPDATE newest_day SET day = (SELECT day FROM newest_written) WHERE day = old.day;
END;
CREATE TRIGGER newest_day_promise_answer_gone AFTER DELETE ON promise_answer BEGIN
    UPDATE newest_day SET day = (SELECT day FROM newest_written) WHERE day = old.day;
END;
