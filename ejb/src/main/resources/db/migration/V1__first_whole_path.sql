-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL. Instants are UTC in timestamp(6). Sequences step by the allocation size of their entity.

create table tenant_key (
    provider_id bigint primary key,
    wrapped_key varchar(200) not null
);

-- tenancy ------------------------------------------------------------------------------------------------------------

create sequence service_provider_seq start with 50 increment by 50;
create table service_provider (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    version         integer      not null,
    name            varchar(100) not null unique,
    country         varchar(2)   not null,
    currency        varchar(3)   not null,
    language        varchar(5)   not null,
    time_zone       varchar(60)  not null,
    contact_email   varchar(254),
    notes           varchar(2000),
    created_at      timestamp(6) not null
);

create sequence organization_seq start with 50 increment by 50;
create table organization (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint       not null,
    version         integer      not null,
    name            varchar(100) not null,
    status          varchar(20)  not null,
    language        varchar(5)   not null,
    time_zone       varchar(60)  not null,
    contact_email   varchar(254),
    notes           varchar(2000),
    created_at      timestamp(6) not null,
    unique (provider_id, name)
);

-- identity -----------------------------------------------------------------------------------------------------------

create sequence operator_seq start with 50 increment by 50;
create table operator (
    id                bigint primary key,
    provider_id       bigint references service_provider (id),
    organization_id   bigint references organization (id),
    version           integer      not null,
    login             varchar(100) not null unique,
    name              varchar(100) not null,
    email             varchar(254),
    role              varchar(30)  not null,
    password_hash     varchar(300) not null,
    must_change       boolean      not null,
    enabled           boolean      not null,
    language          varchar(5)   not null,
    time_zone         varchar(60)  not null,
    theme             varchar(10)  not null,
    failed_logins     integer      not null,
    locked_until      timestamp(6),
    last_login_at     timestamp(6),
    credentials_since timestamp(6) not null,
    created_at        timestamp(6) not null
);
create index operator_owner on operator (provider_id, organization_id);

create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    operator_id     bigint       not null references operator (id),
    name            varchar(100) not null,
    token_hash      varchar(64)  not null unique,
    token_scope     varchar(2000) not null,
    created_at      timestamp(6) not null,
    expires_at      timestamp(6) not null,
    last_used_at    timestamp(6),
    revoked_at      timestamp(6)
);
create index api_token_operator on api_token (operator_id);

-- jobs ---------------------------------------------------------------------------------------------------------------

create table worker_node (
    id           varchar(36) primary key,
    name         varchar(100) not null,
    started_at   timestamp(6) not null,
    heartbeat_at timestamp(6) not null
);

create sequence run_seq start with 50 increment by 50;
create table run (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    version         integer       not null,
    job             varchar(30)   not null,
    title           varchar(200)  not null,
    state           varchar(20)   not null,
    parameters      varchar(20000) not null,
    owner_id        bigint        not null references operator (id),
    owner_name      varchar(100)  not null,
    total_items     bigint        not null,
    planned         boolean       not null,
    planned_after   bigint        not null,
    next_item       bigint        not null,
    done_ok         bigint        not null,
    done_skipped    bigint        not null,
    done_failed     bigint        not null,
    done_in_doubt   bigint        not null,
    failure         varchar(1000),
    created_at      timestamp(6)  not null,
    started_at      timestamp(6),
    ended_at        timestamp(6),
    resumed         integer       not null
);
create index run_owner on run (provider_id, organization_id, id);
create index run_state on run (state);

create sequence run_claim_seq start with 50 increment by 50;
create table run_claim (
    id         bigint primary key,
    run_id     bigint       not null references run (id) on delete cascade,
    first_item bigint       not null,
    last_item  bigint       not null,
    node_id    varchar(36),
    worker     varchar(60),
    attempts   integer      not null,
    claimed_at timestamp(6) not null,
    unique (run_id, first_item)
);

-- account ------------------------------------------------------------------------------------------------------------

create sequence provisioning_profile_seq start with 50 increment by 50;
create table provisioning_profile (
    id                 bigint primary key,
    provider_id        bigint       not null references service_provider (id),
    organization_id    bigint references organization (id),
    version            integer      not null,
    name               varchar(100) not null,
    support_email      varchar(254),
    support_phone      varchar(20),
    oem_licence        varchar(100),
    logging            boolean      not null,
    read_only_settings boolean      not null,
    secure_messaging   boolean      not null,
    history_size       integer      not null,
    pin_required       boolean      not null,
    pin_length         integer      not null,
    pin_idle_minutes   integer      not null,
    pin_attempts       integer      not null,
    pin_block_minutes  integer      not null,
    created_at         timestamp(6) not null,
    unique (provider_id, name)
);

create sequence account_group_seq start with 50 increment by 50;
create table account_group (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint       not null references organization (id),
    version         integer      not null,
    name            varchar(100) not null,
    it_email        varchar(254),
    description     varchar(1000),
    address         varchar(500),
    profile_id      bigint references provisioning_profile (id),
    created_at      timestamp(6) not null,
    unique (organization_id, name)
);

create sequence account_seq start with 500 increment by 500;
create table account (
    id                 bigint primary key,
    provider_id        bigint       not null references service_provider (id),
    organization_id    bigint       not null references organization (id),
    group_id           bigint       not null references account_group (id),
    version            integer      not null,
    username           varchar(20)  not null unique,
    password_sealed    varchar(500) not null,
    number             varchar(16)  not null,
    second_number      varchar(16),
    full_name          varchar(100),
    email              varchar(254),
    description        varchar(500),
    visible            boolean      not null,
    account_type       varchar(10)  not null,
    security_model     varchar(20)  not null,
    obfuscation        boolean      not null,
    obfuscation_key    varchar(20)  not null,
    keep_alive         boolean      not null,
    made_by            varchar(10)  not null,
    profile_id         bigint references provisioning_profile (id),
    status             varchar(30)  not null,
    status_at          timestamp(6) not null,
    enabled            boolean      not null,
    key_generation     integer      not null,
    keys_revoked_at    timestamp(6),
    created_at         timestamp(6) not null
);
create index account_by_group on account (group_id, id);
create index account_by_organization on account (organization_id, id);
create index account_by_provider on account (provider_id, id);
create index account_by_status on account (organization_id, status, id);

create table account_number (
    number     varchar(16) primary key,
    account_id bigint      not null references account (id) on delete cascade
);
create index account_number_account on account_number (account_id);

create sequence account_history_seq start with 500 increment by 500;
create table account_history (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    account_id      bigint       not null references account (id) on delete cascade,
    happened_at     timestamp(6) not null,
    event           varchar(40)  not null,
    by_name         varchar(100) not null,
    reason          varchar(500)
);
create index account_history_account on account_history (account_id, id);

create sequence activation_link_seq start with 500 increment by 500;
create table activation_link (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    account_id      bigint       not null references account (id) on delete cascade,
    kind            varchar(20)  not null,
    token_hash      varchar(64)  not null unique,
    created_at      timestamp(6) not null,
    expires_at      timestamp(6) not null,
    used_at         timestamp(6),
    revoked_at      timestamp(6)
);
create index activation_link_account on activation_link (account_id, id);

create table account_import (
    run_id          bigint       primary key references run (id) on delete cascade,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    group_id        bigint       not null,
    group_name      varchar(100) not null,
    profile_id      bigint       not null,
    profile_name    varchar(100) not null,
    file_name       varchar(200) not null,
    file_format     varchar(200) not null,
    total_rows      bigint       not null
);

create sequence import_row_seq start with 500 increment by 500;
create table import_row (
    id              bigint primary key,
    run_id          bigint       not null references run (id) on delete cascade,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    line_no         bigint       not null,
    item_no         bigint,
    number          varchar(16),
    cells           varchar(30000) not null,
    state           varchar(10)  not null,
    column_name     varchar(20),
    problem         varchar(30),
    detail          bigint,
    account_id      bigint,
    unique (run_id, item_no)
);
create index import_row_state on import_row (run_id, state, id);
-- H2 answers "number in (…)" by an index only when the number is its first column.
create index import_row_number on import_row (number, run_id);

-- messaging ----------------------------------------------------------------------------------------------------------

create sequence sms_gateway_seq start with 50 increment by 50;
create table sms_gateway (
    id               bigint primary key,
    provider_id      bigint       not null references service_provider (id),
    organization_id  bigint,
    version          integer      not null,
    name             varchar(100) not null,
    kind             varchar(20)  not null,
    host             varchar(253),
    port             integer,
    system_id        varchar(16),
    password_sealed  varchar(500),
    system_type      varchar(13),
    sender           varchar(20)  not null,
    window_size      integer      not null,
    parts_per_second integer      not null,
    price_per_part   numeric(12, 6) not null,
    enabled          boolean      not null,
    created_at       timestamp(6) not null,
    unique (provider_id, name)
);

create sequence sms_message_seq start with 1000 increment by 1000;
create table sms_message (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    run_id          bigint       not null references run (id) on delete cascade,
    item_no         bigint       not null,
    gateway_id      bigint       not null references sms_gateway (id),
    account_id      bigint,
    recipient       varchar(16)  not null,
    state           varchar(15)  not null,
    parts           integer      not null,
    link_id         bigint,
    error           varchar(300),
    queued_at       timestamp(6) not null,
    submitted_at    timestamp(6),
    settled_at      timestamp(6),
    unique (run_id, item_no)
);
create index sms_message_run_state on sms_message (run_id, state, item_no);
create index sms_message_recipient on sms_message (recipient, id);
create index sms_message_organization on sms_message (provider_id, organization_id, id);

create sequence sms_part_seq start with 1000 increment by 1000;
create table sms_part (
    id                 bigint primary key,
    message_id         bigint      not null references sms_message (id) on delete cascade,
    gateway_id         bigint      not null,
    part_no            integer     not null,
    gateway_message_id varchar(65) not null,
    state              varchar(15) not null
);
create index sms_part_message on sms_part (message_id);
create index sms_part_receipt on sms_part (gateway_message_id, gateway_id);

create sequence development_message_seq start with 50 increment by 50;
create table development_message (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint,
    gateway_id      bigint       not null references sms_gateway (id) on delete cascade,
    recipient       varchar(16)  not null,
    sender          varchar(20)  not null,
    text_sealed     varchar(20000) not null,
    received_at     timestamp(6) not null
);
create index development_message_owner on development_message (provider_id, organization_id, id);

create table opt_out (
    provider_id bigint       not null references service_provider (id),
    number      varchar(16)  not null,
    since       timestamp(6) not null,
    keyword     varchar(20)  not null,
    primary key (provider_id, number)
);
