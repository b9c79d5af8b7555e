-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- calls: what a call is sold for and what it costs (CL-2) --------------------------------------------------------------

-- Where calls go, in the provider's words ("Italy, mobile"). Rates, calls and summaries name it.
create sequence call_destination_seq start with 50 increment by 50;
create table call_destination (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint,
    name            varchar(100) not null,
    constraint call_destination_name unique (provider_id, name)
);

create sequence rate_card_seq start with 50 increment by 50;
create table rate_card (
    id              bigint primary key,
    version         integer      not null,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint,
    name            varchar(100) not null,
    purpose         varchar(4)   not null,
    currency        varchar(3)   not null,
    decimals        integer      not null,
    rounding        varchar(10)  not null,
    notes           varchar(1000),
    created_at      timestamp(6) not null,
    constraint rate_card_name unique (provider_id, name)
);

-- A card is changed by a new version of the whole of it. A call is rated by the version that was in force when it began.
create sequence rate_card_version_seq start with 50 increment by 50;
create table rate_card_version (
    id              bigint primary key,
    version         integer      not null,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint,
    card_id         bigint       not null references rate_card (id) on delete cascade,
    number          integer      not null,
    state           varchar(10)  not null,
    effective_from  timestamp(6),
    rates           integer      not null,
    note            varchar(500),
    created_at      timestamp(6) not null,
    created_by      varchar(100) not null,
    published_at    timestamp(6),
    constraint rate_card_version_number unique (card_id, number)
);
create index rate_card_version_provider on rate_card_version (provider_id);

create sequence rate_seq start with 1000 increment by 1000;
create table rate (
    id              bigint primary key,
    provider_id     bigint         not null references service_provider (id),
    organization_id bigint,
    version_id      bigint         not null references rate_card_version (id) on delete cascade,
    prefix          varchar(15)    not null,
    destination_id  bigint         not null references call_destination (id),
    price           numeric(18, 8) not null,
    connection_fee  numeric(18, 8) not null,
    first_increment integer        not null,
    next_increment  integer        not null,
    free_seconds    integer        not null,
    valid_from      timestamp(6),
    valid_until     timestamp(6)
);
create index rate_version on rate (version_id, prefix);

-- Which card rates whose calls; a row without an organization (place 0) holds for all of the provider's that count in its
-- currency and have none of their own.
create sequence card_assignment_seq start with 50 increment by 50;
create table card_assignment (
    id              bigint primary key,
    version         integer    not null,
    provider_id     bigint     not null references service_provider (id),
    organization_id bigint references organization (id) on delete cascade,
    place           bigint     not null,
    purpose         varchar(4) not null,
    currency        varchar(3) not null,
    card_id         bigint     not null references rate_card (id),
    constraint card_assignment_one unique (provider_id, place, purpose, currency)
);
create index card_assignment_organization on card_assignment (organization_id);
create index card_assignment_card on card_assignment (card_id);
