// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How long calls last, as people read it. */
@Named
@ApplicationScoped
public class CallWords {

    private static final int HOUR = 3600;

    /** Hours, minutes and seconds with colons, hours only when there are some. */
    public String duration(long seconds) {
        var rest = "%02d:%02d".formatted(seconds % HOUR / 60, seconds % 60);
        return seconds < HOUR ? rest : seconds / HOUR + ":" + rest;
    }
}
