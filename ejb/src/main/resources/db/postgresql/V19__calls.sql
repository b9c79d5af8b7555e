-- SPDX-License-Identifier: Apache-2.0
-- Whoever adds to the facts holds the organizations that they are of, once for all rows: a foreign key asked for each row.
alter table call_hour drop constraint call_hour_organization_id_fkey;
alter table call_day drop constraint call_day_organization_id_fkey;

-- People look for calls by how a number begins, the caller's or the callee's.
create index call_record_callee on call_record (callee varchar_pattern_ops);
create index call_record_caller on call_record (caller varchar_pattern_ops);

-- So that an organization's calls are counted without looking at them.
create index call_record_of_organization on call_record (organization_id, started_at) include (provider_id, state);
drop index call_record_organization;
