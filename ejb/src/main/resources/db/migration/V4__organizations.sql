-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- tenancy: what was agreed with an organization (CU-13) ----------------------------------------------------------------

alter table organization add column address varchar(500);
alter table organization add column tags varchar(700);
alter table organization add column channels integer;
alter table organization add column calls_per_second integer;
alter table organization add column debit_limit numeric(19, 4) default 0 not null;
alter table organization add column currency varchar(3);
alter table organization add column tax_percent numeric(7, 4) default 0 not null;
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

-- imports: one machinery for files of accounts and of organizations ------------------------------------------------------

create table import_file (
    run_id          bigint       primary key references run (id) on delete cascade,
    provider_id     bigint       not null,
    organization_id bigint,
    file_name       varchar(200) not null,
    file_format     varchar(500) not null,
    total_rows      bigint       not null
);
insert into import_file (run_id, provider_id, organization_id, file_name, file_format, total_rows)
    select run_id, provider_id, organization_id, file_name, file_format, total_rows from account_import;
alter table account_import drop column file_name;
alter table account_import drop column file_format;
alter table account_import drop column total_rows;

alter table import_row alter column organization_id drop not null;
alter table import_row alter column number set data type varchar(100);
alter table import_row rename column number to row_key;
alter table import_row rename column account_id to made_id;

-- bulk: one change for many -----------------------------------------------------------------------------------------------

create sequence bulk_item_seq start with 500 increment by 500;
create table bulk_item (
    id              bigint primary key,
    run_id          bigint       not null references run (id) on delete cascade,
    provider_id     bigint,
    organization_id bigint,
    item_no         bigint       not null,
    subject_id      bigint       not null,
    subject_name    varchar(100) not null,
    state           varchar(10)  not null,
    problem         varchar(60),
    detail          varchar(300),
    unique (run_id, item_no)
);
create index bulk_item_state on bulk_item (run_id, state, id);
