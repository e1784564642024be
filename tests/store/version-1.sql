-- SPDX-License-Identifier: Apache-2.0
-- Rows of an event file of schema 1, to be upgraded by a test.
INSERT INTO event VALUES (1, x'6a0f0a523c3e4b599d0a000000000001', 'Sample Conference', '2030-05-17', '2030-05-18', 'Asia/Shanghai',
                          x'00112233445566778899aabbccddeeff', 1);
INSERT INTO ticket_type VALUES (1, 'Standard', 'Attendee', '#1565c0', 0);
INSERT INTO door VALUES (1, x'0123456789abcdef0123456789abcdef', 'Main door', '', 1905289200000, 1905296400000, NULL);
INSERT INTO door_welcome VALUES (1, 1);
INSERT INTO registration VALUES (1, x'e413b4a55f50872cf0a39db532a1841e', 'GRACE-0001', 1, 'confirmed', 'Grace', 'Navy', '', 'grace@example.org',
                                 '', 'ORDER-1', '', '{"T-shirt":"M"}', 1);
PRAGMA journal_mode = WAL;
