-- SPDX-License-Identifier: Apache-2.0
-- Several copies of a badge, why one is printed again, and jobs that no more is to be heard of.
-- Frozen: files with this step are out there. Changes come as a new step.

PRAGMA user_version = 7;

ALTER TABLE print_job ADD COLUMN copies INTEGER NOT NULL DEFAULT 1;

ALTER TABLE print_job ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- 1: sent for good, to a printer that cannot say whether it came out
ALTER TABLE print_job ADD COLUMN settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1));

DROP INDEX print_job_open;

CREATE INDEX print_job_open ON print_job (number) WHERE state IN ('queued', 'sent') AND settled = 0;
