// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.PROVISIONING_LEVEL_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** *Allow to provision devices*: who is at which level, and who sets it (DV-2, DV-3). */
@Stateless
public class ProvisioningLevels {

    private static final List<SortKey> SORTS = List.of(SortKey.text("name", "e.name"), SortKey.id());
    private static final List<SortKey> ACCOUNT_SORTS = List.of(SortKey.text("name", "e.username"), SortKey.id());

    @Inject
    LevelRepository levels;

    @Inject
    ProviderChildren providers;

    @Inject
    OrganizationChildren organizations;

    @Inject
    AccountChildren accounts;

    @Requires(DEVICE_READ)
    public Holder provider(long id) {
        return Holder.of(providers.get(id).owner());
    }

    @Requires(DEVICE_READ)
    public Holder organization(long id) {
        return Holder.of(organizations.get(id).owner());
    }

    @Requires(DEVICE_READ)
    public Holder account(long id) {
        return Holder.account(accounts.get(id).owner(), id);
    }

    /** By what people know it; null for the administrator. */
    @Requires(DEVICE_READ)
    public Child child(Holder holder) {
        var found = holder.rank() == Rank.ADMINISTRATOR
                ? null
                : repository(holder.rank()).rows(List.of(holder.id())).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return found == null ? null : new Child(standing(holder), found.name(), found.detail());
    }

    /** Where somebody stands; what is set for them and for those above them is read in one query. */
    @Requires(DEVICE_READ)
    public Standing standing(Holder holder) {
        return standings(List.of(holder)).get(holder);
    }

    /** Where each of them stands, in one query for all. */
    @Requires(DEVICE_READ)
    public Map<Holder, Standing> standings(Collection<Holder> holders) {
        var granted = levels.chains(holders);
        return holders.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> standing(each, granted)));
    }

    private static Standing standing(Holder holder, Map<Holder, ProvisioningLevel> granted) {
        return holder.rank() == Rank.ADMINISTRATOR
                ? Standing.ADMINISTRATOR
                : new Standing(
                        standing(holder.parent(), granted),
                        holder,
                        granted.getOrDefault(holder, ProvisioningLevel.NONE));
    }

    /** The keys by which those directly below {@code parent} can be sorted. */
    public static List<SortKey> sorts(Holder parent) {
        return parent.rank() == Rank.ORGANIZATION ? ACCOUNT_SORTS : SORTS;
    }

    /**
     * Those directly below {@code parent}, who must not be an account.
     *
     * @throws NotAllowed when the caller is at None
     */
    @Requires(DEVICE_READ)
    public Page<Child> children(Holder parent, ChildFilter filter, PageRequest page) {
        grant(CallContext.caller().scope()).demand();
        var above = standing(parent);
        return below(parent).page(parent, filter, page).map(row -> child(above, row));
    }

    @Requires(DEVICE_READ)
    public int count(Holder parent, ChildFilter filter, int most) {
        return below(parent).count(parent, filter, most);
    }

    private Decision grant(TenantPath place) {
        return new DevicePolicy(standing(Holder.of(place)), ProvisioningLevel.NONE, false).grant();
    }

    private static Child child(Standing above, ChildRow row) {
        var place = new TenantPath(row.providerId(), row.organizationId());
        var holder = above.holder().rank() == Rank.ORGANIZATION ? Holder.account(place, row.id()) : Holder.of(place);
        return new Child(new Standing(above, holder, row.own()), row.name(), row.detail());
    }

    /** Whether the caller is the one who sets this level: nobody but whoever stands directly above does (DV-3). */
    @Requires(DEVICE_READ)
    public boolean isSetByCaller(Holder holder) {
        var caller = CallContext.caller();
        return caller.may(PROVISIONING_LEVEL_WRITE)
                && holder.rank() != Rank.ADMINISTRATOR
                && holder.parent().equals(Holder.of(caller.scope()));
    }

    /** Whom it would take something away from if {@code wanted} were set for {@code holder}. */
    @Requires(DEVICE_READ)
    public Lowering lowering(Holder holder, ProvisioningLevel wanted) {
        if (wanted.reaches(standing(holder).level()) || holder.rank() == Rank.ACCOUNT) {
            return Lowering.NOBODY;
        }
        var children = levels.countAbove(holder, wanted, Lowering.COUNTED);
        return holder.rank() == Rank.ORGANIZATION
                ? new Lowering(0, children)
                : new Lowering(children, levels.countAccountsAbove(holder, wanted, Lowering.COUNTED));
    }

    /**
     * Sets what {@code holder} may do, at most what the caller may. A caller at View so lowers, but does not restore.
     *
     * @throws NotAllowed when the caller does not stand directly above, or is at None
     */
    @Requires(PROVISIONING_LEVEL_WRITE)
    public Standing set(Holder holder, ProvisioningLevel wanted) {
        new Problems().addIf(wanted == null, "level", "required").throwIfAny();
        repository(holder.rank()).get(holder.id());
        if (!isSetByCaller(holder)) {
            throw new NotAllowed(Problem.of(
                    "provisioning.level.parentOnly",
                    holder.rank(),
                    holder.rank().parent()));
        }
        var now = standing(holder);
        grant(now.above().holder().place()).demand();
        if (wanted == now.own()) {
            return now;
        }
        var changed = now.with(wanted);
        levels.of(holder)
                .ifPresentOrElse(found -> found.become(wanted), () -> levels.add(new GrantedLevel(holder, wanted)));
        levels.flush();
        return changed;
    }

    private ChildRepository<?> below(Holder parent) {
        return switch (parent.rank()) {
            case ADMINISTRATOR -> providers;
            case PROVIDER -> organizations;
            case ORGANIZATION -> accounts;
            case ACCOUNT -> throw new IllegalArgumentException("nobody stands below an account");
        };
    }

    private ChildRepository<?> repository(Rank rank) {
        return switch (rank) {
            case ADMINISTRATOR -> throw new IllegalArgumentException("nobody sets the administrator's level");
            case PROVIDER -> providers;
            case ORGANIZATION -> organizations;
            case ACCOUNT -> accounts;
        };
    }
}
