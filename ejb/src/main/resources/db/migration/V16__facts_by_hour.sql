-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- The hour alone: PostgreSQL took the index with the provider for one organization's facts and for one invoice's too, while
-- its statistics did not know a new provider or new invoices yet, and read all of that provider's facts each time.
drop index call_hour_provider;
create index call_hour_hour on call_hour (hour_utc);
-- What phones get is asked by their address and their secret.
drop index retired_device_was;
