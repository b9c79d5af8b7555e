// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.GROUP_READ;
import static io.demarc.access.Permission.GROUP_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.Organizations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Departments and buildings, the containers of accounts (GA-1 to GA-6). */
@Stateless
public class Groups {

    public static final List<SortKey> SORTS = List.of(SortKey.text("name", "e.name"), SortKey.id());

    @Inject
    GroupRepository groups;

    @Inject
    AccountRepository accounts;

    @Inject
    ProfileRepository profiles;

    @Inject
    Organizations organizations;

    @Inject
    Event<PendingMessagesQuestion> pendingMessages;

    @Inject
    Clock clock;

    @Requires(GROUP_READ)
    public Page<GroupRow> page(GroupFilter filter, PageRequest page) {
        return groups.page(filter, page);
    }

    @Requires(GROUP_READ)
    public int count(GroupFilter filter, int most) {
        return groups.count(filter, most);
    }

    /** Its line in the list. */
    @Requires(GROUP_READ)
    public GroupRow row(long id) {
        return groups.row(id).orElseThrow(NotFound::new);
    }

    @Requires(GROUP_READ)
    public GroupForm get(long id) {
        return groups.get(id).form();
    }

    @Requires(GROUP_READ)
    public TenantPath path(long id) {
        return groups.get(id).owner();
    }

    /** @return the id of the new group */
    @Requires(GROUP_WRITE)
    public long create(long organizationId, GroupForm form) {
        var organization = organizations.path(organizationId);
        var problems = takenName(organizationId, form.name(), null);
        var profile = problems.noting(() -> profiles.optional(form.profileId(), organization));
        var group = problems.noting(() -> new AccountGroup(organization, form, profile, clock.instant()));
        problems.throwIfAny();
        groups.add(group);
        return group.id();
    }

    @Requires(GROUP_WRITE)
    public void update(long id, GroupForm form) {
        var group = groups.get(id);
        var problems = takenName(group.owner().organizationId(), form.name(), id);
        var profile = problems.noting(() -> profiles.optional(form.profileId(), group.owner()));
        problems.trying(() -> group.describe(form, profile));
        problems.throwIfAny();
    }

    /** What would go with the group. */
    @Requires(GROUP_WRITE)
    public GroupDeletion deletion(long id) {
        var question = new PendingMessagesQuestion(id);
        pendingMessages.fire(question);
        return new GroupDeletion(groups.get(id).name(), accounts.countIn(id), question.pending());
    }

    /**
     * Deletes the group with its accounts.
     *
     * @param typedName the group's name, to be given when it has accounts (GA-5)
     * @return what went
     */
    @Requires(GROUP_WRITE)
    public GroupDeletion delete(long id, String typedName) {
        var deletion = deletion(id);
        if (deletion.isDangerous() && !deletion.name().equals(typedName == null ? null : typedName.strip())) {
            throw new BusinessException(Problem.at("typedName", "group.typeName", deletion.name()));
        }
        accounts.deleteAllIn(id);
        groups.remove(groups.get(id));
        return deletion;
    }

    private Problems takenName(long organizationId, String name, Long except) {
        var taken = name != null && groups.isNameTaken(organizationId, name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }
}
