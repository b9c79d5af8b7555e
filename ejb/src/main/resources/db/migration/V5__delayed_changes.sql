-- SPDX-License-Identifier: Apache-2.0
-- Changes that are made later (CU-5). next_at: when something is to be done with it; null when nothing is.

create sequence delayed_change_seq start with 50 increment by 50;
create table delayed_change (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint,
    version         integer      not null,
    kind            varchar(20)  not null,
    setup           boolean      not null,
    target_id       bigint,
    target_name     varchar(300) not null,
    state           varchar(15)  not null,
    author_id       bigint       not null,
    author          varchar(100) not null,
    reason          varchar(300),
    apply_at        timestamp(6) not null,
    revert_at       timestamp(6),
    next_at         timestamp(6),
    attempts        integer      not null,
    before_sealed   varchar(100000),
    wanted_sealed   varchar(100000) not null,
    left_sealed     varchar(100000),
    problems        varchar(8000),
    told            boolean      not null,
    created_at      timestamp(6) not null,
    applied_at      timestamp(6),
    ended_at        timestamp(6)
);
create index delayed_change_owner on delayed_change (provider_id, organization_id, id);
create index delayed_change_next on delayed_change (next_at, id);
create index delayed_change_target on delayed_change (kind, target_id);
create index delayed_change_author on delayed_change (author_id, told);
