// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.kernel.TenantPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A provider with organizations and accounts, as the levels that were set for them: 0 None, 1 View, 2 Modify. Somebody
 * in it is a path: () the administrator, (0) the provider, (0, i) an organization, (0, i, j) an account of it.
 */
record House(int provider, List<Organization> organizations) {

    static final List<ProvisioningLevel> LEVELS =
            List.of(ProvisioningLevel.NONE, ProvisioningLevel.VIEW, ProvisioningLevel.MODIFY);

    private static final long ACCOUNTS_FROM = 1000;

    /** One organization and the levels of its accounts. */
    record Organization(int level, List<Integer> accounts) {}

    /** Everybody, from the top down. */
    List<List<Integer>> everybody() {
        var all = new ArrayList<List<Integer>>(List.of(List.of(), List.of(0)));
        for (var i = 0; i < organizations.size(); i++) {
            all.add(List.of(0, i));
            for (var j = 0; j < organizations.get(i).accounts().size(); j++) {
                all.add(List.of(0, i, j));
            }
        }
        return all;
    }

    /** Organizations and accounts below {@code path}: those for whom a device can be. */
    List<List<Integer>> below(List<Integer> path) {
        return everybody().stream()
                .filter(each -> each.size() > 1
                        && each.size() > path.size()
                        && each.subList(0, path.size()).equals(path))
                .toList();
    }

    /** What was set; the administrator may do everything. */
    int own(List<Integer> path) {
        return switch (path.size()) {
            case 0 -> 2;
            case 1 -> provider;
            case 2 -> organizations.get(path.get(1)).level();
            default -> organizations.get(path.get(1)).accounts().get(path.get(2));
        };
    }

    /** The lowest of what was set for those from {@code path}, seen by somebody above it, down to its end. */
    int lowest(List<Integer> path, int above) {
        var lowest = 2;
        for (var length = above; length <= path.size(); length++) {
            lowest = Math.min(lowest, own(path.subList(0, length)));
        }
        return lowest;
    }

    Standing standing(List<Integer> path) {
        if (path.isEmpty()) {
            return Standing.ADMINISTRATOR;
        }
        return new Standing(standing(path.subList(0, path.size() - 1)), holder(path), LEVELS.get(own(path)));
    }

    static Holder holder(List<Integer> path) {
        return switch (path.size()) {
            case 0 -> Holder.ADMINISTRATOR;
            case 1 -> Holder.of(TenantPath.provider(1));
            case 2 -> Holder.of(organization(path));
            default -> Holder.account(organization(path), ACCOUNTS_FROM * path.get(1) + path.get(2));
        };
    }

    private static TenantPath organization(List<Integer> path) {
        return new TenantPath(1L, 10L + path.get(1));
    }
}
