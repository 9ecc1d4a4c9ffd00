-- An offer of openness (product.md system 13) begins on a day and is looked at again on one that was set.
ALTER TABLE kept ADD COLUMN starts_on INTEGER;
ALTER TABLE kept ADD COLUMN look_on INTEGER;

-- What was told: the day it happened and how it was told, both by the one who tells; no time but that of writing is kept (S4). A
-- slip is told like anything else, with what was lost beside it, in the person's own words.
ALTER TABLE disclosure ADD COLUMN happened_on INTEGER;
ALTER TABLE disclosure ADD COLUMN how TEXT;
ALTER TABLE disclosure ADD COLUMN by_time INTEGER;
ALTER TABLE disclosure ADD COLUMN reminded INTEGER NOT NULL DEFAULT 1;
ALTER TABLE disclosure ADD COLUMN slip INTEGER NOT NULL DEFAULT 0;
ALTER TABLE disclosure ADD COLUMN loss TEXT NOT NULL DEFAULT '';

-- The view of notes with what was lost.
DROP VIEW note;
CREATE VIEW note (kind, ref, day, text) AS
SELECT 'grain', id, day, why FROM grain WHERE why <> ''
UNION ALL
SELECT 'answer', id, day, text FROM prompt_answer WHERE text <> ''
UNION ALL
SELECT 'own_card', id, day, title || char(10) || body FROM own_card
UNION ALL
SELECT 'promise', id, made_on, text FROM promise WHERE text <> ''
UNION ALL
SELECT 'tell', id, noted_on, concat_ws(char(10), nullif(text, ''), nullif(loss, '')) FROM disclosure WHERE text <> '' OR loss <> ''
UNION ALL
SELECT 'moment', id, day, note FROM moment WHERE note <> ''
UNION ALL
SELECT 'plan', zeroblob(16), NULL, concat_ws(char(10), sets_off, helps, not_helps, whom_to_call) FROM moment_plan
WHERE coalesce(sets_off, helps, not_helps, whom_to_call) IS NOT NULL
UNION ALL
SELECT 'pause_words', zeroblob(16), NULL, text FROM moment_words WHERE text <> ''
UNION ALL
SELECT 'person', id, NULL, concat_ws(char(10), name, note) FROM circle_person
UNION ALL
SELECT 'question', id, NULL, text FROM session_question
UNION ALL
SELECT 'session_note', id, day, concat_ws(char(10), take_with_me, leave_there) FROM session_note
WHERE coalesce(take_with_me, leave_there) IS NOT NULL
UNION ALL
SELECT 'kept', id, written_on, concat_ws(char(10), words, nullif(more, ''), nullif(source, ''), (
    SELECT group_concat(words, char(10) ORDER BY day, id) FROM kept_line WHERE kept_id = kept.id AND words <> ''
)) FROM kept WHERE practice <> 'forgiveness';
