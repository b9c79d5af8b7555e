// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.calls.record.CallRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where calls went and how long they lasted, as people read it. */
@Named
@ApplicationScoped
public class CallWords {

    private static final int HOUR = 3600;
    private static final int LONGEST_SHORT_NUMBER = 6;

    /** A number to which a rate leads is one in international form, and shows it; emergency and short numbers are not. */
    public String called(CallRow call) {
        var isInternational = call.destination() != null && call.callee().length() > LONGEST_SHORT_NUMBER;
        return (isInternational ? "+" : "") + call.callee();
    }

    /** Hours, minutes and seconds with colons, hours only when there are some. */
    public String duration(long seconds) {
        var rest = "%02d:%02d".formatted(seconds % HOUR / 60, seconds % 60);
        return seconds < HOUR ? rest : seconds / HOUR + ":" + rest;
    }
}
