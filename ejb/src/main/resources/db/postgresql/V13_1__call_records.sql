-- SPDX-License-Identifier: Apache-2.0
-- On PostgreSQL a partition per UTC month, made when its first call comes; a month that is past its retention is dropped whole.

-- Times are UTC. Of one provider, a call is the same call when call id, leg and start are the same (CL-1).
-- state: RATED, or SET_ASIDE when there was no rate for it (CL-2); reason says why.
create table call_record (
    id              bigint         not null,
    provider_id     bigint         not null,
    organization_id bigint         not null,
    account_id      bigint,
    load_id         bigint         not null,
    started_at      timestamp(3)   not null,
    call_id         varchar(100)   not null,
    leg             varchar(20)    not null,
    caller          varchar(40),
    callee          varchar(40)    not null,
    outcome         integer        not null,
    duration        integer        not null,
    state           varchar(9)     not null,
    reason          varchar(20),
    destination_id  bigint         not null,
    rate_id         bigint,
    billed_seconds  integer        not null,
    charge          numeric(18, 6) not null,
    cost_rate_id    bigint,
    cost            numeric(18, 6) not null
) partition by range (started_at);
create unique index call_record_once on call_record (provider_id, started_at, call_id, leg);
create index call_record_organization on call_record (organization_id, started_at);
create index call_record_aside on call_record (provider_id, started_at) where state = 'SET_ASIDE';

-- What is still to be imported of a file: 20000 records each, deflated. A piece goes in the transaction that stores its calls.
create table call_file_piece (
    run_id     bigint  not null references run (id) on delete cascade,
    number     integer not null,
    first_line bigint  not null,
    content    bytea   not null,
    primary key (run_id, number)
);
