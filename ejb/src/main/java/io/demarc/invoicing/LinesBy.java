// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/** What an invoice has a line of calls for (IN-3). */
public enum LinesBy {
    DAY,
    DESTINATION
}
