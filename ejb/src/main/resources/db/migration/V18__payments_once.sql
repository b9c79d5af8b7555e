-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- What whoever records a payment over the REST API calls it, so that a repeated request records it once.
alter table payment add column request_name varchar(100);
alter table payment add constraint payment_once unique (organization_id, request_name);
