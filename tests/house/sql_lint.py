#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the hub says in SQL stays within what PostgreSQL, Citus, YugabyteDB and CockroachDB have in
common, keeps no session state, and never blocks. Looks at db/schema/postgres and db/hub; first makes
sure that it finds an example of each thing that it forbids."""
import pathlib
import re
import sys

# What is forbidden: why, how it looks, and an example.
FORBIDDEN = [
    ("a trigger", r"\bTRIGGER\b", "CREATE TRIGGER t AFTER INSERT ON ev EXECUTE FUNCTION f()"),
    ("a function of its own", r"\bCREATE\s+(OR\s+REPLACE\s+)?(FUNCTION|PROCEDURE)\b|\bLANGUAGE\b|\bDO\s+\$",
     "DO $$ BEGIN PERFORM 1; END $$"),
    ("a type of its own", r"\bCREATE\s+(TYPE|DOMAIN)\b|\bENUM\b", "CREATE TYPE mood AS ENUM ('a')"),
    ("an extension", r"\bEXTENSION\b", "CREATE EXTENSION citext"),
    ("a rule or view", r"\bCREATE\s+(OR\s+REPLACE\s+)?(RULE|(MATERIALIZED\s+)?VIEW)\b", "CREATE VIEW v AS SELECT 1"),
    ("a temporary or unlogged table", r"\b(TEMP|TEMPORARY|UNLOGGED)\b", "CREATE TEMP TABLE t (a int)"),
    ("a number drawn before its row is seen", r"\b(SMALL|BIG)?SERIAL[248]?\b|\bSEQUENCE\b|\b(next|curr|last)val\b|\bIDENTITY\b",
     "CREATE TABLE t (id bigserial)"),
    ("an advisory lock", r"\bpg_(try_)?advisory", "SELECT pg_advisory_xact_lock(1)"),
    ("LISTEN or NOTIFY", r"\b(UN)?LISTEN\b|\bNOTIFY\b|\bpg_notify\b", "NOTIFY hub, 'new'"),
    ("session state", r"(^|;)\s*(SET|RESET|DISCARD|PREPARE|EXECUTE|DEALLOCATE|DECLARE|FETCH)\b|\bset_config\b",
     "SET search_path TO hub"),
    ("a prepared statement", r"\bPREPARE\b", "PREPARE p AS SELECT 1"),
    ("a lock that outlives its statement", r"\bFOR\s+(NO\s+KEY\s+)?(UPDATE|SHARE|KEY\s+SHARE)\b|\bLOCK\s+TABLE\b|(^|;)\s*LOCK\b",
     "SELECT 1 FROM head FOR UPDATE"),
    ("a transaction that outlives its statement", r"\b(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|START\s+TRANSACTION)\b", "BEGIN"),
    ("transaction numbers", r"\btxid_|\bpg_current_(xact|snapshot)|\bpg_snapshot|\b(xmin|xmax|cmin|cmax|ctid|xid8?)\b",
     "SELECT pg_snapshot_xmin(pg_current_snapshot())"),
    ("a constraint that is checked later or elsewhere", r"\bDEFERRABLE\b|\bEXCLUDE\s+USING\b", "UNIQUE (a) DEFERRABLE"),
    ("something removed", r"\bDELETE\b|\bTRUNCATE\b|\bDROP\b", "DELETE FROM ev"),
]
BLOCKING = re.compile(r"\bPQ(exec\w*|prepare|sendPrepare|sendQueryPrepared|connectdb\w*|setdb\w*|reset|ping\w*"
                      r"|cancel|describe\w*|fn|putCopy\w*|encryptPasswordConn)\s*\(")
WRITES = re.compile(r"\b(?:INSERT\s+INTO|(?<!DO )UPDATE(?!\s+SET))\s+(\w+)", re.I)
KEYS = re.compile(r"\bPRIMARY\s+KEY\s*\(\s*(\w+)|\bUNIQUE\s*\(\s*(\w+)|\bINDEX\b[^;]*?\bON\s+\w+\s*\(\s*(\w+)", re.I)
INLINE_KEY = re.compile(r"(\w+)\s+\w+(?:\s+NOT\s+NULL)?\s+(?:PRIMARY\s+KEY|UNIQUE)\b(?!\s*\()", re.I)
RAW = re.compile(r'R"(\w*)\((.*?)\)\1"', re.S)
INCLUDE = re.compile(r'#\s*include\s*<(libpq|postgres|pg_)[^>]*>')


def bare(sql):
    """Without comments and quoted text."""
    return re.sub(r"'(?:[^']|'')*'", "''", re.sub(r"--[^\n]*|/\*.*?\*/", " ", sql, flags=re.S))


def findings_in(sql):
    text = bare(sql)
    found = [what for what, looks, _ in FORBIDDEN if re.search(looks, text, re.I)]
    keys = ["".join(key) for key in KEYS.findall(text)] + INLINE_KEY.findall(text)
    found += [f"a key that begins with {key}, not conf" for key in keys if key.lower() != "conf"]
    for statement in text.split(";"):
        written = [table.lower() for table in WRITES.findall(statement)]
        found += [f"{table} written twice in one statement" for table in set(written) if written.count(table) > 1]
        if "claim" in written and re.search(r"\bFROM\s+claim\b", statement, re.I):
            found.append("a claim placed and read in one statement: the reader is blind to who was faster")
    return found


def self_test():
    """What is not found although it is there."""
    examples = [(what, example) for what, _, example in FORBIDDEN] + [
        ("a key that begins with inc, not conf", "CREATE TABLE t (inc uuid, PRIMARY KEY (inc, conf))"),
        ("a key that begins with id, not conf", "CREATE TABLE t (id uuid NOT NULL PRIMARY KEY)"),
        ("a key that begins with door, not conf", "CREATE UNIQUE INDEX i ON seat (door, conf)"),
        ("head written twice in one statement", "WITH a AS (UPDATE head SET a = 1) INSERT INTO head VALUES (1)"),
        ("a claim placed and read in one statement: the reader is blind to who was faster",
         "WITH i AS (INSERT INTO claim VALUES (1) RETURNING a) SELECT a FROM i UNION SELECT a FROM claim"),
    ]
    missed = [f"{what} is not found in: {example}" for what, example in examples
              if what not in findings_in(example) or what not in findings_in(example.lower())]
    fine = "INSERT INTO seat (conf) VALUES ($1) ON CONFLICT (conf) DO UPDATE SET owner = 'BEGIN' -- SET, LOCK"
    missed += [f"{what} is found in: {fine}" for what in findings_in(fine)]
    for call in ("PQexec(c, s)", "PQprepare (c)", "PQconnectdb(s)", "PQreset(c)"):
        if not BLOCKING.search(call):
            missed.append(f"{call} is not found")
    return missed


def main(root):
    found = self_test()
    schema = sorted((root / "db/schema/postgres").glob("*.sql"))
    room = sorted(p for p in (root / "db/hub").rglob("*") if p.suffix in {".cpp", ".h"})
    statements = [(path, path.read_text(encoding="utf-8")) for path in schema]
    for path in room:
        code = path.read_text(encoding="utf-8")
        statements += [(path, sql) for _, sql in RAW.findall(code)]
        found += [f"{path.relative_to(root)}: {call.group()} … blocks or keeps state" for call in BLOCKING.finditer(code)]
    found += [f"{path.relative_to(root)}: {what}" for path, sql in statements for what in findings_in(sql)]
    for path in sorted(p for top in ("app", "ui", "db") for p in (root / top).rglob("*")):
        if path.suffix in {".cpp", ".h"} and path not in room and INCLUDE.search(path.read_text(encoding="utf-8")):
            found.append(f"{path.relative_to(root)}: only db/hub may include libpq")
    if not schema or len(statements) < 20:
        found.append(f"only {len(statements)} pieces of SQL were found")
    print("\n".join(found) or f"{len(statements)} pieces of SQL, all in order.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
