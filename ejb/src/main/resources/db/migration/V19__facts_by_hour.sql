-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- Hours first: PostgreSQL took the index that began with the provider for one organization's facts too, when its
-- statistics did not know a new provider yet, and read all of that provider's facts for each invoice.
drop index call_hour_provider;
create index call_hour_hour on call_hour (hour_utc, provider_id);
