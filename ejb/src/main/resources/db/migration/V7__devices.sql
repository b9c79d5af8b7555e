-- SPDX-License-Identifier: Apache-2.0
-- SIP devices, their lines, and what is left of deleted ones so that they still get their wipe (DV-4, DV-8, DV-13).

-- provider_id and organization_id: where it is now; provisioned_by_*: who added it (both null: the administrator);
-- assigned_to: the organization that it is assigned to. Of the secret the table keeps a hash: see DeviceSecret.
create sequence device_seq start with 500 increment by 500;
create table device (
    id                          bigint primary key,
    provider_id                 bigint references service_provider (id),
    organization_id             bigint references organization (id),
    version                     integer      not null,
    provisioned_by_provider     bigint references service_provider (id),
    provisioned_by_organization bigint references organization (id),
    assigned_to                 bigint references organization (id),
    assigned_at                 timestamp(6),
    mac                         varchar(12)  not null,
    serial                      varchar(50),
    name                        varchar(32)  not null,
    maker                       varchar(20)  not null,
    model                       varchar(50),
    firmware                    varchar(50),
    location                    varchar(100),
    notes                       varchar(2000),
    line_count                  integer      not null,
    provisioning                boolean      not null,
    secret_generation           integer      not null,
    secret_hash                 varchar(64),
    created_at                  timestamp(6) not null,
    constraint device_mac_once unique (mac),
    constraint device_serial_once unique (serial),
    constraint device_secret_once unique (secret_hash)
);
create index device_by_name on device (name, id);
create index device_by_provider on device (provider_id, name, id);
create index device_by_organization on device (organization_id, name, id);

create sequence device_line_seq start with 500 increment by 500;
create table device_line (
    id              bigint primary key,
    provider_id     bigint      not null references service_provider (id),
    organization_id bigint      not null references organization (id),
    device_id       bigint      not null references device (id) on delete cascade,
    line_no         integer     not null,
    account_id      bigint      not null references account (id) on delete cascade,
    mac             varchar(12) not null,
    constraint device_line_once unique (device_id, line_no)
);
create index device_line_account on device_line (account_id);
create index device_line_organization on device_line (organization_id);

create sequence retired_device_seq start with 500 increment by 500;
create table retired_device (
    id                bigint primary key,
    device_id         bigint       not null,
    provider_id       bigint,
    mac               varchar(12)  not null unique,
    serial            varchar(50),
    name              varchar(32)  not null,
    maker             varchar(20)  not null,
    model             varchar(50),
    firmware          varchar(50),
    line_count        integer      not null,
    secret_generation integer      not null,
    secret_hash       varchar(64)  not null unique,
    retired_at        timestamp(6) not null
);
create index retired_device_was on retired_device (device_id);
