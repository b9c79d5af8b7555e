// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;

/**
 * What is said about a contact; every text as it was typed (CU-4).
 *
 * @param email the login to the portal
 * @param publicNotes shown to the contact in the portal
 * @param privateNotes shown in the console only
 * @param allowList IP addresses and ranges, one to a line; null or empty for anywhere
 */
public record ContactForm(
        String name,
        String email,
        ContactType type,
        String phone,
        String mobile,
        String publicNotes,
        String privateNotes,
        boolean mobileVerified,
        boolean emailVerified,
        String allowList,
        String language)
        implements Serializable {

    @Override
    public String toString() {
        return "ContactForm[" + email + "]";
    }
}
