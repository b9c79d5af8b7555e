-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- calls: from records to hourly facts (CL-1, CL-3) ---------------------------------------------------------------------

-- A load takes as many ids as it may have calls.
create sequence call_record_seq start with 20000 increment by 20000;

-- A batch of calls that was stored, or rated again, in one transaction. Folding adds it to the hourly facts, one fold at a time.
create sequence call_load_seq;
create table call_load (
    id          bigint primary key,
    provider_id bigint       not null references service_provider (id),
    run_id      bigint,
    loaded_at   timestamp(6) not null,
    calls       bigint       not null,
    fold        bigint
);
create index call_load_fold on call_load (fold);

-- What a load adds to each hour; gone when it is folded.
create table call_delta (
    load_id         bigint         not null,
    provider_id     bigint         not null,
    organization_id bigint         not null,
    hour_utc            timestamp(0)   not null,
    destination_id  bigint         not null,
    attempts        bigint         not null,
    connected       bigint         not null,
    duration        bigint         not null,
    billed_duration bigint         not null,
    charge          numeric(19, 6) not null,
    cost            numeric(19, 6) not null
);
create index call_delta_load on call_delta (load_id);

-- One row: whoever folds locks it.
create table call_fold (
    id   integer primary key,
    last bigint not null
);
insert into call_fold (id, last) values (1, 0);

-- The facts from which calls are billed (CU-12): one row per organization, UTC hour, destination (0: none) and invoice (0: not
-- invoiced yet). What comes late for an hour that is invoiced makes another row with invoice 0, billed as an adjustment (CL-3).
-- Folding adds to the row with part 0; a row that an invoice took keeps its first fold as its part, also when a draft gives it
-- back. So the calls behind a row are always those of its hour and destination whose load was folded between first_fold and last_fold.
-- Calls that are set aside are in no row until they are rated.
create table call_hour (
    organization_id bigint         not null references organization (id),
    hour_utc            timestamp(0)   not null,
    destination_id  bigint         not null,
    invoice_id      bigint         not null,
    part            bigint         not null,
    provider_id     bigint         not null,
    attempts        bigint         not null,
    connected       bigint         not null,
    duration        bigint         not null,
    billed_duration bigint         not null,
    charge          numeric(19, 6) not null,
    cost            numeric(19, 6) not null,
    first_fold      bigint         not null,
    last_fold       bigint         not null,
    primary key (organization_id, hour_utc, destination_id, invoice_id, part)
);
create index call_hour_invoice on call_hour (invoice_id, organization_id);
create index call_hour_provider on call_hour (provider_id, hour_utc);

-- The same by UTC day, for pages that look at months; nothing is billed from it.
create table call_day (
    organization_id bigint         not null references organization (id),
    day_utc             date           not null,
    provider_id     bigint         not null,
    attempts        bigint         not null,
    connected       bigint         not null,
    duration        bigint         not null,
    billed_duration bigint         not null,
    charge          numeric(19, 6) not null,
    cost            numeric(19, 6) not null,
    primary key (organization_id, day_utc)
);
create index call_day_provider on call_day (provider_id, day_utc);

-- How other systems of a provider write their call files.
create sequence call_mapping_seq start with 50 increment by 50;
create table call_mapping (
    id              bigint primary key,
    version         integer       not null,
    provider_id     bigint        not null references service_provider (id),
    organization_id bigint,
    name            varchar(100)  not null,
    definition      varchar(4000) not null,
    constraint call_mapping_name unique (provider_id, name)
);
