-- SPDX-License-Identifier: Apache-2.0
-- What every desk did, and the folds over it. Only journal.body holds anything personal of a record.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 2;

CREATE TABLE journal (
    position INTEGER PRIMARY KEY, -- the order of writing in this file
    incarnation BLOB NOT NULL CHECK (length(incarnation) = 16), -- one run of the program
    seq INTEGER NOT NULL CHECK (seq >= 1), -- gapless within it
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    door BLOB, -- door.uuid
    subject BLOB, -- registration.subject
    desk TEXT NOT NULL,
    body BLOB NOT NULL, -- JSON
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32), -- see db/sqlite/Chain.h
    UNIQUE (incarnation, seq)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never shortened');
END;

-- Everything below can be rebuilt from the journal.

CREATE TABLE deed (
    position INTEGER PRIMARY KEY REFERENCES journal (position),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    registration INTEGER REFERENCES registration (id),
    door INTEGER REFERENCES door (id),
    desk TEXT NOT NULL
) STRICT;

CREATE INDEX deed_registration ON deed (registration) WHERE registration IS NOT NULL;

CREATE TABLE presence (
    registration INTEGER NOT NULL REFERENCES registration (id),
    door INTEGER NOT NULL REFERENCES door (id),
    admissions INTEGER NOT NULL,
    inside INTEGER NOT NULL CHECK (inside IN (0, 1)),
    since INTEGER NOT NULL, -- the last admission
    desk TEXT NOT NULL,
    operator TEXT NOT NULL,
    PRIMARY KEY (registration, door)
) STRICT, WITHOUT ROWID;

CREATE INDEX presence_inside ON presence (door) WHERE inside = 1;

CREATE TABLE print_job (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    registration INTEGER NOT NULL REFERENCES registration (id),
    template TEXT NOT NULL,
    printer TEXT NOT NULL,
    state TEXT NOT NULL,
    spooler_job INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE INDEX print_job_registration ON print_job (registration);

CREATE INDEX print_job_open ON print_job (number) WHERE state IN ('queued', 'sent');
