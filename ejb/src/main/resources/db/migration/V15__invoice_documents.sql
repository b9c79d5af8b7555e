-- SPDX-License-Identifier: Apache-2.0
-- How a provider's documents look, in versions, and the files that were made of its invoices (IN-4).

create sequence invoice_logo_seq start with 50 increment by 50;
create table invoice_logo (
    id              bigint primary key,
    provider_id     bigint      not null references service_provider (id),
    organization_id bigint,
    sha256          varchar(64) not null,
    media_type      varchar(20) not null,
    content         bytea       not null
);
create index invoice_logo_owner on invoice_logo (provider_id);

-- The highest number is the one in force. form: colour, columns and texts as JSON.
create sequence invoice_look_seq start with 50 increment by 50;
create table invoice_look (
    id              bigint primary key,
    provider_id     bigint         not null references service_provider (id),
    organization_id bigint,
    number          integer        not null,
    form            varchar(60000) not null,
    logo_id         bigint references invoice_logo (id),
    written_by      varchar(254)   not null,
    written_at      timestamp(6)   not null,
    constraint invoice_look_number unique (provider_id, number)
);

-- Made once and never again: what the customer got can be shown and proven.
create sequence invoice_file_seq start with 50 increment by 50;
create table invoice_file (
    id              bigint primary key,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint       not null references organization (id),
    invoice_id      bigint       not null references invoice (id),
    format          varchar(10)  not null,
    look_number     integer,
    sha256          varchar(64)  not null,
    content         bytea        not null,
    made_at         timestamp(6) not null,
    constraint invoice_file_once unique (invoice_id, format)
);
create index invoice_file_owner on invoice_file (organization_id);
