-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- tenancy: what was agreed with an organization (CU-13) ----------------------------------------------------------------

alter table organization add column address varchar(500);
alter table organization add column tags varchar(700);
alter table organization add column channels integer;
alter table organization add column calls_per_second integer;
alter table organization add column debit_limit numeric(19, 4) default 0 not null;
alter table organization add column currency varchar(3);
alter table organization add column tax_percent numeric(6, 3) default 0 not null;
alter table organization add column invoice_schedule varchar(10) default 'NONE' not null;
alter table organization add column due_days integer default 30 not null;
alter table organization add column account_manager varchar(100);
alter table organization add column daily_spend_limit numeric(19, 4);
update organization
   set currency = (select p.currency from service_provider p where p.id = organization.provider_id);
alter table organization alter column currency set not null;
