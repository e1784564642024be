-- SPDX-License-Identifier: Apache-2.0
-- Doors with rules, and a journal whose records can be taken back.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 4;

ALTER TABLE door ADD COLUMN reentry TEXT NOT NULL DEFAULT 'after_exit';

ALTER TABLE door ADD COLUMN exit_mode TEXT NOT NULL DEFAULT 'on_request';

ALTER TABLE door ADD COLUMN questions TEXT NOT NULL DEFAULT '[]'; -- JSON; see db/sqlite/DoorRow.h

ALTER TABLE door ADD COLUMN rule TEXT NOT NULL DEFAULT ''; -- as textOf() in app/domain/Rule.h writes it

ALTER TABLE registration ADD COLUMN valid_from INTEGER; -- NULL: from ever

ALTER TABLE registration ADD COLUMN valid_until INTEGER; -- NULL: for ever

DROP VIEW person;

CREATE VIEW person AS
SELECT r.id, r.code, r.standing, r.name, r.company, r.job_title, r.email, r.phone, r.order_number, r.notes, r.fields,
       t.id AS type_id, t.name AS type_name, t.role AS type_role, t.colour AS type_colour, t.online AS type_online,
       r.valid_from, r.valid_until
FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type;

DROP VIEW imported_person;

CREATE VIEW imported_person AS
SELECT id, code, ticket_type, standing, name, company, job_title, email, phone, order_number, notes, fields, source_id, corrected,
       valid_from, valid_until
FROM registration;

-- When a record was written, by a clock that never goes back: milliseconds since 1970 × 65536 + a counter. NULL before
-- this step. `at` is when the thing happened: earlier, where it was ticked on paper.
ALTER TABLE journal ADD COLUMN hlc INTEGER;

-- Everything below is rebuilt from the journal after this step; see db/sqlite/Fold.h.

DROP TABLE deed;

DROP TABLE presence;

CREATE TABLE deed (
    position INTEGER PRIMARY KEY REFERENCES journal (position),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    registration INTEGER REFERENCES registration (id),
    door INTEGER REFERENCES door (id),
    desk TEXT NOT NULL,
    operator TEXT NOT NULL,
    verdict TEXT NOT NULL, -- of a refusal; empty if none
    origin TEXT NOT NULL, -- of an admission: empty for a scan, or paper, group, walk_in
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)) -- taken back: counts for nothing
) STRICT;

CREATE INDEX deed_registration ON deed (registration) WHERE registration IS NOT NULL;

CREATE INDEX deed_desk ON deed (desk, position);

-- One row for everybody who ever came in through a door, taken-back admissions left out.
CREATE TABLE presence (
    registration INTEGER NOT NULL REFERENCES registration (id),
    door INTEGER NOT NULL REFERENCES door (id),
    entries INTEGER NOT NULL CHECK (entries > 0),
    inside INTEGER NOT NULL CHECK (inside IN (0, 1)),
    first INTEGER NOT NULL, -- the first admission
    since INTEGER NOT NULL, -- the last admission
    last_out INTEGER, -- the last exit; NULL if none
    desk TEXT NOT NULL, -- of the last admission
    operator TEXT NOT NULL, -- of the last admission
    PRIMARY KEY (registration, door)
) STRICT, WITHOUT ROWID;

-- What the rows of `presence` add up to.
CREATE TABLE occupancy (
    door INTEGER PRIMARY KEY REFERENCES door (id),
    people INTEGER NOT NULL, -- came in at least once
    inside INTEGER NOT NULL,
    latest INTEGER NOT NULL -- the latest `at` of an admission or exit here, taken-back ones included
) STRICT;

-- The last answer of each person to each question of a door.
CREATE TABLE answer (
    registration INTEGER NOT NULL REFERENCES registration (id),
    door INTEGER NOT NULL REFERENCES door (id),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (registration, door, question)
) STRICT, WITHOUT ROWID;

-- Who may work here. Not rebuilt from the journal, which says only that it changed.
CREATE TABLE operator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL, -- volunteer, lead, organiser
    pin TEXT NOT NULL, -- Argon2id, as libsodium's crypto_pwhash_str writes it
    registration INTEGER REFERENCES registration (id), -- whose badge signs them in; NULL: none
    failures INTEGER NOT NULL DEFAULT 0, -- wrong PINs since the last right one
    locked_until INTEGER NOT NULL DEFAULT 0 -- no PIN is looked at before
) STRICT;
