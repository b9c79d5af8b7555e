// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/**
 * An organization is being deleted, in this transaction: each feature deletes what belongs to it. Who refers to others
 * goes first, so observers say their place by {@code @Priority}: {@link #RUNS}, {@link #DEVICES}, {@link #ACCOUNTS}, {@link #PEOPLE}.
 */
public record OrganizationGoes(long organizationId) {

    public static final int RUNS = 1000;
    public static final int DEVICES = 1500;
    public static final int ACCOUNTS = 2000;
    public static final int PEOPLE = 3000;
}
