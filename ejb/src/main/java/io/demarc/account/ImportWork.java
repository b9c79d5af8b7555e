// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.imports.CheckedRow;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RowRefused;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.Slice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Optional;

/** Makes the accounts of a confirmed import, slice by slice. */
@Stateless
public class ImportWork {

    @Inject
    ImportRepository imports;

    @Inject
    ImportDesk desk;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    NumberRepository numbers;

    @Inject
    Usernames usernames;

    @Inject
    AccountFactory factory;

    /**
     * Makes the accounts of a slice, apart from the batch repository's transaction.
     *
     * @return false when the group or the profile is gone, so that nothing more can be imported
     */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean importSlice(RunDetail run, Slice slice) {
        var target = target(imports.get(run.id()));
        target.ifPresent(found -> {
            var rules = new AccountRules(numbers, Long.MAX_VALUE);
            var free = usernames
                    .pickForGood(found.group().owner().organizationId(), Math.toIntExact(slice.size()))
                    .iterator();
            desk.workOff(run, slice, rules, row -> make(row, found, rules, free));
        });
        return target.isPresent();
    }

    private Optional<Target> target(AccountImport order) {
        return groups.find(order.groupId())
                .flatMap(group -> profiles.find(order.profileId()).map(profile -> new Target(group, profile)));
    }

    private long make(CheckedRow row, Target target, AccountRules rules, Iterator<String> usernames) {
        if (!usernames.hasNext()) {
            throw new RowRefused(rules.noRoom());
        }
        var asked = AccountRules.asked(
                row, usernames.next(), target.group().id(), target.profile().id());
        return factory.createFree(target.group(), Creation.BATCH, asked, target.profile())
                .id();
    }

    /** Where the accounts go. */
    private record Target(AccountGroup group, ProvisioningProfile profile) {}
}
