// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/**
 * A short message with a code has to leave now; whoever can send, does.
 *
 * @param providerId whose gateway it takes
 * @param mobile in international form
 */
public record CodeToSend(long providerId, String mobile, String text) {

    @Override
    public String toString() {
        return "CodeToSend[…]";
    }
}
