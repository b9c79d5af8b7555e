// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** Which groups to list; null leaves a condition out. */
public record GroupFilter(String search, Long organizationId) {

    public static final GroupFilter ALL = new GroupFilter(null, null);
}
