-- SPDX-License-Identifier: Apache-2.0
-- Contacts of organizations; two-factor login, sessions and reset links of everybody who logs in.

alter table operator add column totp_secret varchar(300);
alter table operator add column totp_since timestamp(6);
alter table operator add column totp_step bigint default 0 not null;
alter table operator add column recovery_codes varchar(1000);

create sequence contact_seq start with 50 increment by 50;
create table contact (
    id                bigint primary key,
    provider_id       bigint       not null references service_provider (id),
    organization_id   bigint       not null references organization (id),
    version           integer      not null,
    name              varchar(100) not null,
    email             varchar(254) not null unique,
    contact_type      varchar(20)  not null,
    phone             varchar(16),
    mobile            varchar(16),
    public_notes      varchar(2000),
    private_notes     varchar(2000),
    mobile_verified   boolean      not null,
    email_verified    boolean      not null,
    allow_list        varchar(1000),
    language          varchar(5)   not null,
    theme             varchar(10)  not null,
    enabled           boolean      not null,
    password_hash     varchar(300) not null,
    must_change       boolean      not null,
    failed_logins     integer      not null,
    locked_until      timestamp(6),
    last_login_at     timestamp(6),
    credentials_since timestamp(6) not null,
    totp_secret       varchar(300),
    totp_since        timestamp(6),
    totp_step         bigint       not null,
    recovery_codes    varchar(1000),
    created_at        timestamp(6) not null
);
create index contact_owner on contact (provider_id, organization_id);
create index contact_organization on contact (organization_id, name);

create sequence verification_code_seq start with 50 increment by 50;
create table verification_code (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    contact_id      bigint       not null references contact (id),
    channel         varchar(10)  not null,
    target          varchar(254) not null,
    code_hash       varchar(64)  not null,
    sent_at         timestamp(6) not null,
    attempts        integer      not null,
    unique (contact_id, channel)
);

create sequence login_session_seq start with 50 increment by 50;
create table login_session (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    principal       varchar(120) not null,
    opened_at       timestamp(6) not null,
    proven_at       timestamp(6) not null,
    last_seen_at    timestamp(6) not null,
    ended_at        timestamp(6),
    address         varchar(50)  not null,
    user_agent      varchar(300)
);
create index login_session_principal on login_session (principal, last_seen_at);

create sequence password_reset_seq start with 50 increment by 50;
create table password_reset (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    principal       varchar(120) not null,
    token_hash      varchar(64)  not null unique,
    asked_at        timestamp(6) not null,
    used_at         timestamp(6)
);
create index password_reset_principal on password_reset (principal, asked_at);
