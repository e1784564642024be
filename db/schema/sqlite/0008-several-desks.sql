-- SPDX-License-Identifier: Apache-2.0
-- One event at several desks: whose journal records this file has, and what came of them.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 8;

ALTER TABLE door ADD COLUMN without_hub TEXT NOT NULL DEFAULT 'admit'; -- admit, ask, refuse

ALTER TABLE door ADD COLUMN apart_seats INTEGER NOT NULL DEFAULT 0; -- of each desk, while the hub is silent

-- Seats that the hub keeps for this desk.
CREATE TABLE kept_seat (
    door INTEGER PRIMARY KEY REFERENCES door (id) ON DELETE CASCADE,
    seats INTEGER NOT NULL
) STRICT;

-- Set once the event is shared; see db/sqlite/SqliteLedger.h.
CREATE TABLE hub (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    url TEXT, -- as libpq reads it; NULL: records travel in files only
    certificate BLOB -- PEM of who vouches for the hub; NULL: as the URL says
) STRICT;

-- The runs of the program that wrote into this file, since the event is shared.
CREATE TABLE own_run (
    incarnation BLOB PRIMARY KEY CHECK (length(incarnation) = 16)
) STRICT, WITHOUT ROWID;

-- Records of other desks that could not be used, as they came. They count as had.
CREATE TABLE quarantine (
    incarnation BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind BLOB NOT NULL,
    door BLOB NOT NULL,
    subject BLOB NOT NULL,
    desk BLOB NOT NULL,
    body BLOB NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL,
    why TEXT NOT NULL,
    came INTEGER NOT NULL,
    PRIMARY KEY (incarnation, seq)
) STRICT, WITHOUT ROWID;

-- What this file had of a run that turned out to be written twice, before it was written again under another one.
CREATE TABLE forked (
    incarnation BLOB NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    door BLOB,
    subject BLOB,
    desk TEXT NOT NULL,
    body BLOB NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL,
    hlc INTEGER,
    PRIMARY KEY (incarnation, seq)
) STRICT, WITHOUT ROWID;

-- Which record had the last word about a thing of the event: a person, a door, a setting …
CREATE TABLE stamp (
    thing TEXT NOT NULL, -- the table that has it
    key TEXT NOT NULL, -- JSON array: what every desk knows it by
    hlc INTEGER NOT NULL,
    incarnation BLOB NOT NULL,
    gone INTEGER NOT NULL CHECK (gone IN (0, 1)), -- taken away
    later TEXT, -- JSON object: column that a later record changed → its hlc and incarnation
    PRIMARY KEY (thing, key)
) STRICT, WITHOUT ROWID;

-- What a record says of things that refer to others which are not here yet.
CREATE TABLE waiting (
    thing TEXT NOT NULL,
    key TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    incarnation BLOB NOT NULL,
    content TEXT NOT NULL, -- JSON
    PRIMARY KEY (thing, key, hlc, incarnation)
) STRICT, WITHOUT ROWID;

-- Claims in the journal, each with what was done under it. Rebuilt from the journal.
CREATE TABLE claimed (
    position INTEGER PRIMARY KEY REFERENCES journal (position),
    claim BLOB NOT NULL,
    kind TEXT NOT NULL, -- attempt, abandon, admission, refusal
    registration INTEGER, -- NULL: nobody who is known here
    door INTEGER,
    entry TEXT NOT NULL -- see app/domain/Claim.h
) STRICT;

CREATE INDEX claimed_claim ON claimed (claim);

CREATE INDEX claimed_entry ON claimed (registration, door, entry) WHERE kind = 'admission';

-- 1: of another desk, whose printer it is
ALTER TABLE print_job ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));
