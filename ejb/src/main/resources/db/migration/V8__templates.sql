-- SPDX-License-Identifier: Apache-2.0
-- Templates of phones' configurations, their versions, and what is set for the phones (DV-7, DV-11).

-- Both places null: the administrator's. shared: whether providers may use it.
create sequence template_seq start with 50 increment by 50;
create table template (
    id               bigint primary key,
    provider_id      bigint references service_provider (id),
    organization_id  bigint references organization (id),
    version          integer      not null,
    name             varchar(100) not null,
    maker            varchar(20)  not null,
    file_role        varchar(10)  not null,
    model_pattern    varchar(50)  not null,
    firmware_pattern varchar(50)  not null,
    shared           boolean      not null,
    created_at       timestamp(6) not null
);
create index template_owner on template (provider_id, organization_id, name, id);
create index template_kind on template (maker, file_role);

-- stage_percent, stage_targets: which devices get a staged version first; targets as o12,d45 (organizations, devices).
create sequence template_version_seq start with 50 increment by 50;
create table template_version (
    id              bigint primary key,
    provider_id     bigint references service_provider (id),
    organization_id bigint references organization (id),
    version         integer      not null,
    template_id     bigint       not null references template (id) on delete cascade,
    number          integer      not null,
    state           varchar(10)  not null,
    body            varchar(100000) not null,
    stage_percent   integer      not null,
    stage_targets   varchar(2000) not null,
    written_by      varchar(254) not null,
    written_at      timestamp(6) not null,
    published_by    varchar(254),
    published_at    timestamp(6),
    completed_at    timestamp(6),
    unique (template_id, number)
);
create index template_version_state on template_version (state, template_id);

-- device_id null: for all devices of the place. A secret is sealed.
create sequence template_setting_seq start with 50 increment by 50;
create table template_setting (
    id              bigint primary key,
    provider_id     bigint references service_provider (id),
    organization_id bigint references organization (id),
    version         integer      not null,
    device_id       bigint,
    name            varchar(40)  not null,
    plain           varchar(1000),
    sealed          varchar(2000),
    changed_by      varchar(254) not null,
    changed_at      timestamp(6) not null
);
create index template_setting_owner on template_setting (provider_id, organization_id, device_id, name);
create index template_setting_device on template_setting (device_id);
