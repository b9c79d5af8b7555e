-- SPDX-License-Identifier: Apache-2.0
-- The audit log (CU-2, CU-3). A lane is a chain of entries. The server seals the empty lanes at its first start.

create table audit_lane (
    lane     integer     primary key,
    last_seq bigint      not null,
    last_id  bigint      not null,
    head     varchar(64) not null,
    key_id   varchar(16) not null,
    seal     varchar(64) not null
);

insert into audit_lane (lane, last_seq, last_id, head, key_id, seal) values
    (0, 0, 0, '', '', ''), (1, 0, 0, '', '', ''), (2, 0, 0, '', '', ''), (3, 0, 0, '', '', ''),
    (4, 0, 0, '', '', ''), (5, 0, 0, '', '', ''), (6, 0, 0, '', '', ''), (7, 0, 0, '', '', ''),
    (8, 0, 0, '', '', ''), (9, 0, 0, '', '', ''), (10, 0, 0, '', '', ''), (11, 0, 0, '', '', ''),
    (12, 0, 0, '', '', ''), (13, 0, 0, '', '', ''), (14, 0, 0, '', '', ''), (15, 0, 0, '', '', ''),
    (16, 0, 0, '', '', ''), (17, 0, 0, '', '', ''), (18, 0, 0, '', '', ''), (19, 0, 0, '', '', ''),
    (20, 0, 0, '', '', ''), (21, 0, 0, '', '', ''), (22, 0, 0, '', '', ''), (23, 0, 0, '', '', ''),
    (24, 0, 0, '', '', ''), (25, 0, 0, '', '', ''), (26, 0, 0, '', '', ''), (27, 0, 0, '', '', ''),
    (28, 0, 0, '', '', ''), (29, 0, 0, '', '', ''), (30, 0, 0, '', '', ''), (31, 0, 0, '', '', ''),
    (32, 0, 0, '', '', ''), (33, 0, 0, '', '', ''), (34, 0, 0, '', '', ''), (35, 0, 0, '', '', ''),
    (36, 0, 0, '', '', ''), (37, 0, 0, '', '', ''), (38, 0, 0, '', '', ''), (39, 0, 0, '', '', ''),
    (40, 0, 0, '', '', ''), (41, 0, 0, '', '', ''), (42, 0, 0, '', '', ''), (43, 0, 0, '', '', ''),
    (44, 0, 0, '', '', ''), (45, 0, 0, '', '', ''), (46, 0, 0, '', '', ''), (47, 0, 0, '', '', ''),
    (48, 0, 0, '', '', ''), (49, 0, 0, '', '', ''), (50, 0, 0, '', '', ''), (51, 0, 0, '', '', ''),
    (52, 0, 0, '', '', ''), (53, 0, 0, '', '', ''), (54, 0, 0, '', '', ''), (55, 0, 0, '', '', ''),
    (56, 0, 0, '', '', ''), (57, 0, 0, '', '', ''), (58, 0, 0, '', '', ''), (59, 0, 0, '', '', ''),
    (60, 0, 0, '', '', ''), (61, 0, 0, '', '', ''), (62, 0, 0, '', '', ''), (63, 0, 0, '', '', '');

create table audit_entry (
    id              bigint       primary key,
    lane            integer      not null,
    seq             bigint       not null,
    key_id          varchar(16)  not null,
    happened_at     timestamp(6) not null,
    who             varchar(254) not null,
    on_behalf_of    varchar(254),
    address         varchar(45),
    verb            varchar(10)  not null,
    table_name      varchar(60),
    object_id       bigint,
    object_name     varchar(300),
    act             varchar(30)  not null,
    data            varchar(200000) not null,
    reason          varchar(300),
    provider_id     bigint,
    organization_id bigint,
    hash            varchar(64)  not null,
    unique (lane, seq)
);
create index audit_entry_provider on audit_entry (provider_id, id);
create index audit_entry_organization on audit_entry (organization_id, id);
create index audit_entry_object on audit_entry (table_name, object_id, id);
create index audit_entry_who on audit_entry (who, id);
