// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** An address with what SMPP wants to know about it (SMPP 3.4, sections 5.2.5 to 5.2.7). */
record SmppAddress(TypeOfNumber type, NumberingPlanIndicator plan, String digits) {

    private static final int LONGEST_SHORT_CODE = 8;

    static SmppAddress of(String address) {
        if (address.startsWith("+")) {
            return new SmppAddress(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, address.substring(1));
        }
        if (!address.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new SmppAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, address);
        }
        return address.length() <= LONGEST_SHORT_CODE
                ? new SmppAddress(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, address)
                : new SmppAddress(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.ISDN, address);
    }

    /** The address as the rest of the application writes it. */
    static String written(byte type, String digits) {
        if (digits == null) {
            return "";
        }
        return type == TypeOfNumber.INTERNATIONAL.value() && !digits.startsWith("+") ? "+" + digits : digits;
    }
}
