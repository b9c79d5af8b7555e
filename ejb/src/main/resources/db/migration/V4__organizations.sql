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

-- tenancy: internal number blocks (CU-8) -------------------------------------------------------------------------------

-- One row, empty until an administrator says where the range starts: whoever assigns a block locks it.
create table number_range (
    id           integer primary key,
    version      integer not null,
    first_number bigint,
    block_size   integer
);
insert into number_range (id, version) values (1, 0);

create sequence number_block_seq start with 50 increment by 50;
create table number_block (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint       not null references organization (id) on delete cascade,
    first_number    bigint       not null unique,
    last_number     bigint       not null unique,
    assigned_at     timestamp(6) not null
);
create index number_block_organization on number_block (organization_id, first_number);
