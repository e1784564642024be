-- SPDX-License-Identifier: Apache-2.0
-- The event's own badge templates, and which template a ticket type's badge is made with.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 6;

CREATE TABLE badge_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    json BLOB NOT NULL, -- UTF-8; see app/badge/TemplateReader.h
    saved INTEGER NOT NULL
) STRICT;

-- Ticket types that are not here have the template of the desk.
CREATE TABLE ticket_type_template (
    ticket_type TEXT PRIMARY KEY, -- its name: it may be chosen for before the first import
    template TEXT -- of the event or built in; NULL: no badge
) STRICT, WITHOUT ROWID;
