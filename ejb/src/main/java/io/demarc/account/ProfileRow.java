// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** A line in the list of provisioning profiles. */
public record ProfileRow(Long id, String name, String supportEmail, boolean pinRequired, long accounts) {

    static final String COLUMNS =
            "e.id, e.name, e.supportEmail, e.pinRequired, " + "(select count(a) from Account a where a.profile = e)";
}
