// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mailbox as RFC 5321 allows it in the common case: no quoted local part, no address literal. */
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{Alnum}]([\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+[\\p{Alpha}]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new BusinessException(Problem.at("email", "email.form"));
        }
    }

    /** The address, or null when nothing was typed. */
    public static String optional(String text) {
        return Text.trimmed(text) == null ? null : new EmailAddress(text).value();
    }
}
