-- SPDX-License-Identifier: Apache-2.0
-- The event, its doors and who may come. Times are milliseconds since 1970, UTC.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA application_id = 0x4C4E5944; -- 'LNYD'
PRAGMA user_version = 1;

CREATE TABLE event (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    starts TEXT NOT NULL, -- ISO 8601, a day of the event's time zone
    ends TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    revision BLOB NOT NULL CHECK (length(revision) = 16), -- random, new whenever a registration changes
    imports INTEGER NOT NULL DEFAULT 0 -- the number of the last import
) STRICT;

CREATE TABLE ticket_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    colour TEXT NOT NULL,
    online INTEGER NOT NULL CHECK (online IN (0, 1))
) STRICT;

CREATE TABLE door (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16), -- what the journal knows it by
    name TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    capacity INTEGER
) STRICT;

CREATE TABLE door_welcome (
    door INTEGER NOT NULL REFERENCES door (id),
    ticket_type INTEGER NOT NULL REFERENCES ticket_type (id),
    PRIMARY KEY (door, ticket_type)
) STRICT, WITHOUT ROWID;

CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    subject BLOB NOT NULL, -- what the journal knows this person by; see db/sqlite/Subject.h
    code TEXT NOT NULL,
    ticket_type INTEGER NOT NULL REFERENCES ticket_type (id),
    standing TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    job_title TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    order_number TEXT NOT NULL,
    notes TEXT NOT NULL,
    fields TEXT, -- JSON object of texts; NULL if there are none
    import INTEGER NOT NULL -- the last import that had this person; 0 if none did
) STRICT;

CREATE UNIQUE INDEX registration_code ON registration (code);

CREATE INDEX registration_order ON registration (order_number) WHERE order_number <> '';

CREATE VIEW person AS
SELECT r.id, r.code, r.standing, r.name, r.company, r.job_title, r.email, r.phone, r.order_number, r.notes, r.fields,
       t.id AS type_id, t.name AS type_name, t.role AS type_role, t.colour AS type_colour, t.online AS type_online
FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type;
