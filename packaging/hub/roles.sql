-- SPDX-License-Identifier: Apache-2.0
-- Who may do what in the hub's database, for psql, as its superuser, in that database:
--   psql -d conference -v owner=lanyard_owner -v desks=lanyard_desks -f roles.sql
-- owner: runs `lanyard hub init`, and owns database and tables. desks: the role that the role of
-- each desk is a member of. They read and write, but never delete, empty or change a table.
-- It may be run before or after `lanyard hub init`, and again.
\set ON_ERROR_STOP on

SELECT format('CREATE ROLE %I NOLOGIN', :'desks')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'desks') \gexec

BEGIN;
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), :'desks') \gexec
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"desks";
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO :"desks";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE ON TABLES TO :"desks";
COMMIT;
