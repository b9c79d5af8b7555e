// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import java.util.Locale;

/** What the browser runs on, as far as its user agent tells; a tablet that calls itself a desktop is taken for one. */
public enum Platform {
    ANDROID,
    IOS,
    DESKTOP;

    static Platform of(String userAgent) {
        var agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (agent.contains("android")) {
            return ANDROID;
        }
        return agent.contains("iphone") || agent.contains("ipad") || agent.contains("ipod") ? IOS : DESKTOP;
    }
}
