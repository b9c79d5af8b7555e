-- SPDX-License-Identifier: Apache-2.0
-- Who may provision devices (DV-2). Who has no row is at NONE. holder_id: of the provider, the organization or the account.

create sequence provisioning_level_seq start with 50 increment by 50;
create table provisioning_level (
    id              bigint primary key,
    provider_id     bigint      not null references service_provider (id),
    organization_id bigint      references organization (id) on delete cascade,
    account_id      bigint      references account (id) on delete cascade,
    version         integer     not null,
    holder_rank     varchar(15) not null,
    holder_id       bigint      not null,
    granted         varchar(10) not null,
    unique (holder_rank, holder_id)
);
create index provisioning_level_provider on provisioning_level (provider_id, holder_rank, granted);
create index provisioning_level_organization on provisioning_level (organization_id, holder_rank, granted);
create index provisioning_level_account on provisioning_level (account_id);
