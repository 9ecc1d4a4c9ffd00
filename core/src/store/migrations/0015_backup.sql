-- What this phone knows of its backups. No backup holds it: it belongs to one phone.
CREATE TABLE backup (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- The public key of the recovery code: it locks, and opens nothing.
    public_key BLOB CHECK (length(public_key) = 32),
    code_made_on INTEGER,
    -- The folder that backups go to by themselves, in the words of the system.
    place TEXT,
    made_at INTEGER,
    -- When a backup last took the place of other notes.
    replaced_at INTEGER
) STRICT;
