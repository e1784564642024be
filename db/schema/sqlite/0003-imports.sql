-- SPDX-License-Identifier: Apache-2.0
-- What imports are compared by: sources, people's identity there, desks' corrections, retired codes.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 3;

-- registration.import is a number of this table; imports before this step have no row here.
CREATE TABLE import (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL
) STRICT;

-- What the source knows a person by even when the ticket code changes; NULL: nothing.
ALTER TABLE registration ADD COLUMN source_id TEXT;

-- A hash of everything that the last import said of this person: who says the same has nothing new to say.
-- NULL, or made by another program: compare field by field.
ALTER TABLE registration ADD COLUMN said INTEGER;

-- JSON object: field that a desk corrected → what the last import said of it; NULL: nothing corrected.
ALTER TABLE registration ADD COLUMN corrected TEXT;

-- The text that registration.subject was made from, where it is not the ticket code.
ALTER TABLE registration ADD COLUMN named_by TEXT;

-- Codes that an import replaced: known, but they let nobody in.
CREATE TABLE retired_code (
    code TEXT PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (id),
    import INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How a person had files with these headers read.
CREATE TABLE reading (
    headers BLOB PRIMARY KEY CHECK (length(headers) = 32), -- SHA-256 of the headers, each followed by a line end
    options TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- What imports compare a person by; see db/sqlite/StoredPerson.h.
CREATE VIEW imported_person AS
SELECT id, code, ticket_type, standing, name, company, job_title, email, phone, order_number, notes, fields, source_id, corrected
FROM registration;

-- The organiser's choices for this event.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
