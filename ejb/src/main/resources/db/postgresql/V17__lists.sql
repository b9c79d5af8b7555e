-- SPDX-License-Identifier: Apache-2.0
-- What lists are searched for stands anywhere in a text: without trigrams each search reads the whole table. The extension
-- comes with PostgreSQL, and the owner of a database may create it; where that is forbidden the search stays slower.
do $$
begin
    create extension if not exists pg_trgm;
    create index account_search on account using gin (lower(username) gin_trgm_ops, lower(full_name) gin_trgm_ops, lower(number) gin_trgm_ops);
    create index device_search on device using gin (mac gin_trgm_ops, lower(name) gin_trgm_ops, lower(model) gin_trgm_ops, lower(serial) gin_trgm_ops);
    create index contact_search on contact using gin (lower(name) gin_trgm_ops, lower(email) gin_trgm_ops, lower(phone) gin_trgm_ops, lower(mobile) gin_trgm_ops);
    create index organization_search on organization using gin (lower(name) gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
        raise warning 'Lists are searched without an index: %', sqlerrm;
end
$$;

-- Filters of the list of devices that leave out most of them, and their counts.
create index device_of_provider_by_maker on device (provider_id, maker, name, id);
create index device_unassigned on device (provider_id, name, id) where assigned_to is null;
