-- SPDX-License-Identifier: Apache-2.0
-- The hub: what the desks of an event share.
-- Frozen once published: changes come as a new step.
--
-- In the part of SQL that PostgreSQL, Citus, YugabyteDB and CockroachDB have in common (see
-- tests/house/sql_lint.py). Every key begins with conf, so that all rows of one event can live on
-- one shard:  SELECT create_distributed_table(…, 'conf')  for each table on Citus. A desk needs
-- SELECT, INSERT and UPDATE, never DELETE.

-- The events of this hub. epoch: made when the event was founded here.
CREATE TABLE conf (
    conf uuid PRIMARY KEY,
    title text NOT NULL,
    epoch uuid NOT NULL,
    schema_ver integer NOT NULL,
    founded_at timestamptz NOT NULL DEFAULT now()
);

-- Desks by name: what each told about itself. Of a revoked one nothing is taken any more.
CREATE TABLE desk (
    conf uuid NOT NULL,
    name text NOT NULL,
    inc uuid,
    last_contact timestamptz,
    clock_offset bigint,
    records bigint NOT NULL DEFAULT 0,
    digest bytea NOT NULL DEFAULT '',
    per_minute double precision NOT NULL DEFAULT 0,
    door text NOT NULL DEFAULT '',
    printer text NOT NULL DEFAULT '',
    revoked_at timestamptz,
    PRIMARY KEY (conf, name)
);

-- Incarnations (runs of one desk), and how far their records are here. A reader's place is a list
-- of these: an insertion number or a time can be overtaken by a transaction that began earlier and
-- ended later. changed_at (milliseconds since 1970) only spares a reader the others; whether it saw
-- all, the sum of last_seq tells.
CREATE TABLE head (
    conf uuid NOT NULL,
    inc uuid NOT NULL,
    desk text NOT NULL,
    last_seq bigint NOT NULL DEFAULT 0,
    last_hash bytea NOT NULL DEFAULT '',
    changed_at bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (conf, inc)
);

-- Journal records: see app/ports/LedgerRecord.h.
CREATE TABLE ev (
    conf uuid NOT NULL,
    inc uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    hlc bigint NOT NULL,
    at bigint NOT NULL,
    kind text NOT NULL,
    door bytea NOT NULL,
    subject bytea NOT NULL,
    desk text NOT NULL,
    body bytea NOT NULL CHECK (length(body) <= 4194304),
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    hub_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (conf, inc, seq)
);

-- Who lets whom in: one claim for a person, a door and an entry. void_at: there was no seat, and
-- whoever comes next may take the row over.
CREATE TABLE claim (
    conf uuid NOT NULL,
    door uuid NOT NULL,
    subject bytea NOT NULL,
    entry text NOT NULL,
    claim_id uuid NOT NULL,
    inc uuid NOT NULL,
    hub_at timestamptz NOT NULL DEFAULT now(),
    void_at timestamptz,
    PRIMARY KEY (conf, door, subject, entry)
);

-- Seats of doors with a capacity. owner: the desk (by name) that alone may give it away.
CREATE TABLE seat (
    conf uuid NOT NULL,
    door uuid NOT NULL,
    slot integer NOT NULL CHECK (slot > 0),
    owner text,
    subject bytea,
    claim_id uuid,
    PRIMARY KEY (conf, door, slot)
);

CREATE UNIQUE INDEX seat_subject ON seat (conf, door, subject);

CREATE INDEX seat_claim ON seat (conf, claim_id);
