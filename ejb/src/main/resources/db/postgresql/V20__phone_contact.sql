-- SPDX-License-Identifier: Apache-2.0
-- What a device got is long and seldom changes, and when it came changes all the time: the text stays out of the row, so that
-- a new version of the row does not copy it, and finds room beside the old one.
alter table phone_contact alter column shown set storage external;
alter table phone_contact set (fillfactor = 70);
