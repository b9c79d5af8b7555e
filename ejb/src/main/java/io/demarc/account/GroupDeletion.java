// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What goes when a group goes (GA-5).
 *
 * @param pendingMessages messages to its accounts that were not sent yet
 */
public record GroupDeletion(String name, long accounts, long pendingMessages) {

    /** Whether the name must be typed before it happens. */
    public boolean isDangerous() {
        return accounts > 0;
    }
}
