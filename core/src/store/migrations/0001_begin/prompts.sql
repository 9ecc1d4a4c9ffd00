-- When a question was last opened, answered or passed over (product.md system 2). Nothing of a hard day is written.
CREATE TABLE prompt (
    id TEXT PRIMARY KEY,
    shown_on INTEGER NOT NULL,
    passed_on INTEGER
) STRICT, WITHOUT ROWID;

-- The day for which the person said "Not today".
CREATE TABLE prompt_rest (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    not_today INTEGER NOT NULL
) STRICT;

-- Private answers, one for each question and day. `question` is what was asked then; `prompt_id` is empty for a line
-- without a question. Within its day a text is the person's to change: nothing keeps what it was before.
CREATE TABLE prompt_answer (
    id BLOB PRIMARY KEY,
    prompt_id TEXT NOT NULL,
    question TEXT NOT NULL,
    day INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    UNIQUE (prompt_id, day)
) STRICT;
CREATE INDEX prompt_answer_day ON prompt_answer (day, written_at);
