-- SPDX-License-Identifier: Apache-2.0
-- Runs on H2 and on PostgreSQL.

-- invoicing: who sells to whom, what is due beside calls, invoices and what was paid (IN-1 to IN-6) -----------------------

-- (Series and sellers belong to the provider itself: their organization is always null.)
-- Numbers without a gap (IN-2): whoever makes invoices of a provider locks its rows first.
create sequence invoice_series_seq start with 50 increment by 50;
create table invoice_series (
    id            bigint primary key,
    version       integer     not null,
    provider_id   bigint      not null references service_provider (id),
    organization_id bigint,
    kind          varchar(11) not null,
    prefix        varchar(30) not null,
    digits        integer     not null,
    next_number   bigint      not null,
    is_open       boolean     not null,
    constraint invoice_series_prefix unique (provider_id, prefix)
);
insert into invoice_series (id, version, provider_id, kind, prefix, digits, next_number, is_open)
select nextval('invoice_series_seq'), 1, p.id, k.kind, k.prefix, 6, 1, true
from service_provider p
cross join (select 'INVOICE' as kind, 'INV-' as prefix union all select 'CREDIT_NOTE', 'CN-') k;

-- What stands on invoices about the provider.
create sequence seller_profile_seq start with 50 increment by 50;
create table seller_profile (
    id             bigint primary key,
    version        integer      not null,
    provider_id    bigint       not null references service_provider (id),
    organization_id bigint,
    legal_name     varchar(150) not null,
    street         varchar(150),
    city           varchar(80),
    post_code      varchar(20),
    country        varchar(2)   not null,
    tax_id         varchar(30),
    legal_id       varchar(50),
    email          varchar(254),
    phone          varchar(40),
    bank_name      varchar(80),
    iban           varchar(34),
    bic            varchar(11),
    constraint seller_profile_one unique (provider_id)
);

-- What stands on invoices about the organization, and how it wants them.
create sequence buyer_profile_seq start with 50 increment by 50;
create table buyer_profile (
    id              bigint primary key,
    version         integer      not null,
    provider_id     bigint       not null references service_provider (id),
    organization_id bigint       not null references organization (id) on delete cascade,
    legal_name      varchar(150) not null,
    street          varchar(150),
    city            varchar(80),
    post_code       varchar(20),
    country         varchar(2)   not null,
    tax_id          varchar(30),
    legal_id        varchar(50),
    email           varchar(254),
    reference       varchar(100),
    language        varchar(5)   not null,
    lines_by        varchar(11)  not null,
    tax_category    varchar(2)   not null,
    tax_reason      varchar(200),
    constraint buyer_profile_one unique (organization_id)
);
create index buyer_profile_provider on buyer_profile (provider_id);

-- A monthly price, due from starts_on to ends_on. charged_until: up to here it stands on invoices.
create sequence recurring_charge_seq start with 50 increment by 50;
create table recurring_charge (
    id              bigint primary key,
    version         integer        not null,
    provider_id     bigint         not null references service_provider (id),
    organization_id bigint         not null references organization (id) on delete cascade,
    description     varchar(200)   not null,
    monthly         numeric(19, 4) not null,
    starts_on       date           not null,
    ends_on         date,
    charged_until   date,
    tax_category    varchar(2),
    tax_percent     numeric(6, 3),
    tax_reason      varchar(200)
);
create index recurring_charge_organization on recurring_charge (organization_id);
create index recurring_charge_provider on recurring_charge (provider_id);

create sequence invoice_seq start with 500 increment by 500;
create table invoice (
    id               bigint primary key,
    version          integer        not null,
    provider_id      bigint         not null references service_provider (id),
    organization_id  bigint         not null references organization (id),
    kind             varchar(11)    not null,
    origin           varchar(10)    not null,
    state            varchar(14)    not null,
    series_id        bigint references invoice_series (id),
    number_in_series bigint,
    number           varchar(45),
    corrects_id      bigint references invoice (id),
    corrects_number  varchar(45),
    reason           varchar(300),
    run_id           bigint,
    from_day         date           not null,
    until_day        date           not null,
    currency         varchar(3)     not null,
    language         varchar(5)     not null,
    lines_by         varchar(11)    not null,
    seller           varchar(2000)  not null,
    buyer            varchar(2000)  not null,
    buyer_name       varchar(150)   not null,
    due_days         integer        not null,
    issued_on        date,
    due_on           date,
    net              numeric(19, 4) not null,
    tax              numeric(19, 4) not null,
    gross            numeric(19, 4) not null,
    settled          numeric(19, 4) not null,
    created_at       timestamp(6)   not null,
    created_by       varchar(100)   not null,
    issued_at        timestamp(6),
    sent_at          timestamp(6),
    once_key         varchar(60),
    constraint invoice_once unique (once_key),
    constraint invoice_number unique (series_id, number_in_series)
);
create index invoice_provider on invoice (provider_id, id);
create index invoice_organization on invoice (organization_id, id);
create index invoice_corrects on invoice (corrects_id);
create index invoice_run on invoice (run_id);
create index invoice_due on invoice (provider_id, state, due_on);
create index invoice_number_text on invoice (provider_id, number);

-- A correction that goes onto the next invoice; below zero it is in the customer's favour.
create sequence invoice_adjustment_seq start with 50 increment by 50;
create table invoice_adjustment (
    id              bigint primary key,
    version         integer        not null,
    provider_id     bigint         not null references service_provider (id),
    organization_id bigint         not null references organization (id) on delete cascade,
    description     varchar(200)   not null,
    amount          numeric(19, 4) not null,
    tax_category    varchar(2),
    tax_percent     numeric(6, 3),
    tax_reason      varchar(200),
    invoice_id      bigint references invoice (id),
    created_at      timestamp(6)   not null,
    created_by      varchar(100)   not null
);
create index invoice_adjustment_organization on invoice_adjustment (organization_id, invoice_id);
create index invoice_adjustment_invoice on invoice_adjustment (invoice_id);
create index invoice_adjustment_provider on invoice_adjustment (provider_id);

-- exact: what the calls behind the line add up to before it was rounded to net.
create sequence invoice_line_seq start with 1000 increment by 1000;
create table invoice_line (
    id              bigint primary key,
    provider_id     bigint         not null,
    organization_id bigint         not null,
    invoice_id      bigint         not null references invoice (id) on delete cascade,
    line_no         integer        not null,
    kind            varchar(10)    not null,
    description     varchar(300)   not null,
    from_day        date,
    until_day       date,
    destination_id  bigint,
    calls           bigint         not null,
    seconds         bigint         not null,
    exact           numeric(19, 6) not null,
    net             numeric(19, 4) not null,
    tax_category    varchar(2)     not null,
    tax_percent     numeric(6, 3)  not null,
    tax_reason      varchar(200),
    charge_id       bigint,
    adjustment_id   bigint
);
create index invoice_line_invoice on invoice_line (invoice_id, line_no);
create index invoice_line_charge on invoice_line (charge_id);

create sequence payment_seq start with 50 increment by 50;
create table payment (
    id              bigint primary key,
    version         integer        not null,
    provider_id     bigint         not null references service_provider (id),
    organization_id bigint         not null references organization (id),
    received_on     date           not null,
    amount          numeric(19, 4) not null,
    allocated       numeric(19, 4) not null,
    currency        varchar(3)     not null,
    reference       varchar(100),
    created_at      timestamp(6)   not null,
    created_by      varchar(100)   not null
);
create index payment_organization on payment (organization_id, id);
create index payment_provider on payment (provider_id, id);

create sequence payment_allocation_seq start with 50 increment by 50;
create table payment_allocation (
    id              bigint primary key,
    provider_id     bigint         not null,
    organization_id bigint         not null,
    payment_id      bigint         not null references payment (id) on delete cascade,
    invoice_id      bigint         not null references invoice (id),
    amount          numeric(19, 4) not null,
    constraint payment_allocation_once unique (payment_id, invoice_id)
);
create index payment_allocation_invoice on payment_allocation (invoice_id);

create sequence invoice_reminder_seq start with 50 increment by 50;
create table invoice_reminder (
    id              bigint primary key,
    provider_id     bigint       not null,
    organization_id bigint       not null,
    invoice_id      bigint       not null references invoice (id),
    level           integer      not null,
    sent_to         varchar(254) not null,
    sent_at         timestamp(6) not null,
    sent_by         varchar(100) not null,
    constraint invoice_reminder_level unique (invoice_id, level)
);

-- One organization of a run of invoices, and what became of it.
create sequence invoice_run_item_seq start with 500 increment by 500;
create table invoice_run_item (
    id                bigint primary key,
    provider_id       bigint       not null,
    organization_id   bigint       not null references organization (id) on delete cascade,
    run_id            bigint       not null references run (id) on delete cascade,
    item_no           bigint       not null,
    organization_name varchar(100) not null,
    state             varchar(8)   not null,
    invoices          integer      not null,
    gross             numeric(19, 4) not null,
    currency          varchar(3),
    problem           varchar(60),
    constraint invoice_run_item_once unique (run_id, item_no)
);
create index invoice_run_item_organization on invoice_run_item (organization_id);
