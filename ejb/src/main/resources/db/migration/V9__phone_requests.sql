-- SPDX-License-Identifier: Apache-2.0
-- What phones asked for and got (DV-10, DV-12), and the windows in which one may come without its secret.

-- provider_id and organization_id: where the device was then; both null for a source that is no device.
create sequence phone_request_seq start with 500 increment by 500;
create table phone_request (
    id               bigint primary key,
    provider_id      bigint,
    organization_id  bigint,
    happened_at      timestamp(6) not null,
    address          varchar(45)  not null,
    agent            varchar(300),
    file             varchar(100) not null,
    mac              varchar(12),
    device_id        bigint,
    outcome          varchar(20)  not null,
    template_version varchar(100),
    hash             varchar(64)
);
create index phone_request_provider on phone_request (provider_id, id);
create index phone_request_organization on phone_request (organization_id, id);
create index phone_request_device on phone_request (device_id, id);
create index phone_request_address on phone_request (address, id);

-- One row per device that proved itself: the newest of what it asked for and of what it got.
create table phone_contact (
    device_id        bigint primary key,
    first_at         timestamp(6) not null,
    last_at          timestamp(6) not null,
    address          varchar(45)  not null,
    agent            varchar(300),
    first_served_at  timestamp(6),
    served_at        timestamp(6),
    template_version varchar(100),
    hash             varchar(64),
    shown            varchar(100000),
    by_mac_at        timestamp(6)
);

-- device_id: null when it is for all devices of the place.
create sequence first_contact_window_seq start with 50 increment by 50;
create table first_contact_window (
    id              bigint primary key,
    provider_id     bigint,
    organization_id bigint,
    device_id       bigint,
    name            varchar(300) not null,
    opened_by       varchar(100) not null,
    opened_at       timestamp(6) not null,
    closes_at       timestamp(6) not null
);
create index first_contact_window_closes on first_contact_window (closes_at);
