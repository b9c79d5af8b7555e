// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.NONE;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;

import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The levels that were set. Who is not among them is at None. */
@ApplicationScoped
class LevelRepository extends TenantRepository<GrantedLevel> {

    LevelRepository() {
        super(GrantedLevel.class);
    }

    Optional<GrantedLevel> of(Holder holder) {
        return select().and("e.rank = ? and e.holderId = ?", holder.rank(), holder.id())
                .first();
    }

    /** What was set for each of {@code holders} and for those above them, in one query. */
    Map<Holder, ProvisioningLevel> chains(Collection<Holder> holders) {
        var ids = new EnumMap<Rank, Set<Long>>(Rank.class);
        holders.stream()
                .flatMap(LevelRepository::upwards)
                .forEach(holder -> ids.computeIfAbsent(holder.rank(), rank -> new HashSet<>())
                        .add(holder.id()));
        var levels = new HashMap<Holder, ProvisioningLevel>();
        if (!ids.isEmpty()) {
            select().and(
                            "(e.rank = ? and e.holderId in ?) or (e.rank = ? and e.holderId in ?) or (e.rank = ? and e.holderId in ?)",
                            Rank.PROVIDER,
                            ids.getOrDefault(Rank.PROVIDER, NOBODY),
                            Rank.ORGANIZATION,
                            ids.getOrDefault(Rank.ORGANIZATION, NOBODY),
                            Rank.ACCOUNT,
                            ids.getOrDefault(Rank.ACCOUNT, NOBODY))
                    .list(ids.values().stream().mapToInt(Set::size).sum())
                    .forEach(level -> levels.put(level.holder(), level.granted()));
        }
        return levels;
    }

    private static final Set<Long> NOBODY = Set.of(-1L);

    private static Stream<Holder> upwards(Holder holder) {
        return Stream.iterate(holder, each -> each.rank() != Rank.ADMINISTRATOR, Holder::parent);
    }

    /** The highest level that was set for one directly below {@code holder}. */
    ProvisioningLevel highestBelow(Holder holder) {
        return Stream.of(MODIFY, VIEW)
                .filter(level -> below(holder).and("e.granted = ?", level).exists())
                .findFirst()
                .orElse(NONE);
    }

    /** How many directly below {@code holder} were set higher than {@code level}. */
    int countAbove(Holder holder, ProvisioningLevel level, int most) {
        return below(holder).and("e.granted in ?", higherThan(level)).countUpTo(most);
    }

    /** How many accounts of the provider were set higher than {@code level}, and so were their organizations. */
    int countAccountsAbove(Holder provider, ProvisioningLevel level, int most) {
        return select().and("e.providerId = ? and e.rank = ?", provider.id(), Rank.ACCOUNT)
                .and("e.granted in ?", higherThan(level))
                .and(
                        "exists (select o.id from GrantedLevel o"
                                + " where o.rank = ? and o.holderId = e.organizationId and o.granted in ?)",
                        Rank.ORGANIZATION,
                        higherThan(level))
                .countUpTo(most);
    }

    private Selection<GrantedLevel> below(Holder holder) {
        return switch (holder.rank()) {
            case ADMINISTRATOR -> select().and("e.rank = ?", Rank.PROVIDER);
            case PROVIDER -> select().and("e.providerId = ? and e.rank = ?", holder.id(), Rank.ORGANIZATION);
            case ORGANIZATION -> select().and("e.organizationId = ? and e.rank = ?", holder.id(), Rank.ACCOUNT);
            case ACCOUNT -> select().and("1 = 0");
        };
    }

    private static List<ProvisioningLevel> higherThan(ProvisioningLevel level) {
        return Stream.of(ProvisioningLevel.values())
                .filter(each -> each.compareTo(level) > 0)
                .toList();
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
