// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/**
 * Somebody who can have a level, as the database knows them.
 *
 * @param detail what else tells an account from others; null for everybody else
 * @param granted the name of a level, since a subquery gives it as it is stored; null when nothing was set
 */
public record ChildRow(Long id, Long providerId, Long organizationId, String name, String detail, String granted) {

    static String columns(Rank rank, String name, String detail) {
        return "e.id, e.providerId, e.organizationId, " + name + ", " + detail
                + ", (select l.granted from GrantedLevel l where l.rank = io.demarc.provisioning.level.Rank." + rank
                + " and l.holderId = e.id)";
    }

    ProvisioningLevel own() {
        return granted == null ? ProvisioningLevel.NONE : ProvisioningLevel.valueOf(granted);
    }
}
