// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.Money;
import java.io.Serializable;

/**
 * The figures that an organization's page begins with (CU-1).
 *
 * @param balance below zero when it owes
 * @param invoiced whether anybody keeps the balance; otherwise it is zero because there are no invoices
 * @param debitLimit how far the balance may go below zero; zero when it pays in advance
 * @param channelsInUse null when no SIP proxy is connected
 * @param channels null when there is no limit
 */
public record OrganizationFigures(
        OrganizationStatus status,
        Money balance,
        boolean invoiced,
        Money debitLimit,
        Integer channelsInUse,
        Integer channels)
        implements Serializable {}
