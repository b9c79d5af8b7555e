// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import io.demarc.kernel.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the accounts of a confirmed import, slice by slice. */
@Stateless
public class ImportWork {

    @Inject
    ImportRepository imports;

    @Inject
    ImportRowRepository rows;

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

    @Inject
    RunWork work;

    /**
     * Makes the accounts of a slice, in one transaction with its counts and apart from the batch repository's: after a
     * crash either all of it is done or nothing. A row whose number was taken since the dry run is refused and the others are made.
     *
     * @return false when the group or the profile is gone, so that nothing more can be imported
     */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean importSlice(RunDetail run, Slice slice) {
        var order = imports.get(run.id());
        var target = target(order);
        target.ifPresent(found -> work.done(run.id(), slice, importAll(rows.waiting(run.id(), slice), order, found)));
        return target.isPresent();
    }

    private Optional<Target> target(AccountImport order) {
        return groups.find(order.groupId())
                .flatMap(group -> profiles.find(order.profileId()).map(profile -> new Target(group, profile)));
    }

    private Counts importAll(List<ImportRow> waiting, AccountImport order, Target target) {
        var taken = numbers.taken(waiting.stream().map(ImportRow::number).collect(Collectors.toSet()));
        var free = usernames
                .pickForGood(target.group().owner().organizationId(), waiting.size())
                .iterator();
        var format = order.format();
        var made = 0;
        for (var row : waiting) {
            var check = RowCheck.of(format, row.cells());
            if (!check.isGood()) {
                row.reject(check.rejection());
            } else if (taken.contains(check.number())) {
                row.reject(Rejection.at(ImportColumn.GSM_NUMBER, RowProblem.NUMBER_TAKEN));
            } else if (!free.hasNext()) {
                row.reject(Rejection.ofRow(RowProblem.NO_USERNAME_LEFT));
            } else if (make(row, check, free.next(), target)) {
                made++;
            }
        }
        return new Counts(made, 0, (long) waiting.size() - made, 0);
    }

    private boolean make(ImportRow row, RowCheck check, String username, Target target) {
        var asked = check.asked(username, target.group().id(), target.profile().id());
        try {
            row.imported(factory.createFree(target.group(), Creation.BATCH, asked, target.profile()));
            return true;
        } catch (BusinessException refused) {
            row.reject(new Rejection(null, RowProblem.NOT_ACCEPTED, null));
            return false;
        }
    }

    /** Where the accounts go. */
    private record Target(AccountGroup group, ProvisioningProfile profile) {}
}
