-- SPDX-License-Identifier: Apache-2.0
-- With what tickets are checked, which ones their source took back, and tickets that no import has yet.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 5;

-- pretix_sig1: public key, Ed25519, 32 bytes. alf.io: private key of the event, UTF-8.
CREATE TABLE ticket_key (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key BLOB NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE, -- see app/domain/TicketKey.h
    added INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- Tickets that their source took back: they let nobody in, listed or not.
CREATE TABLE recalled_ticket (
    code TEXT NOT NULL,
    why TEXT NOT NULL, -- revoked, blocked
    PRIMARY KEY (code, why)
) STRICT, WITHOUT ROWID;

-- The codes that a person had before are looked up by person, too.
CREATE INDEX retired_code_registration ON retired_code (registration);

-- Which ticket type is meant by a number that a signed ticket names.
CREATE TABLE ticket_item (
    item INTEGER PRIMARY KEY,
    ticket_type TEXT NOT NULL
) STRICT;

-- 1: known by the signature of the ticket alone; the first import that has the code makes it 0.
ALTER TABLE registration ADD COLUMN unlisted INTEGER NOT NULL DEFAULT 0 CHECK (unlisted IN (0, 1));

DROP VIEW person;

CREATE VIEW person AS
SELECT r.id, r.code, r.standing, r.name, r.company, r.job_title, r.email, r.phone, r.order_number, r.notes, r.fields,
       t.id AS type_id, t.name AS type_name, t.role AS type_role, t.colour AS type_colour, t.online AS type_online,
       r.valid_from, r.valid_until, r.unlisted
FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type;
