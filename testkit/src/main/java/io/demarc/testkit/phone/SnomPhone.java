// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Snom: asks for the file of its model, then for its own, and follows files that these name. */
public final class SnomPhone extends SimulatedPhone {

    private static final Pattern LINK = Pattern.compile("<file url=\"([^\"]+)\"");

    public SnomPhone(String mac, URI server) {
        super(
                mac,
                server,
                "Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 2010.12-00004-g9ba52f5 "
                        + mac.toUpperCase(Locale.ROOT) + " SXM:0 UXM:0)");
    }

    @Override
    public void boot() {
        var common = get("snomD785.htm");
        var own = get("snomD785-" + macInCapitals() + ".htm");
        apply(common);
        apply(own);
        for (var links = LINK.matcher(own.body()); links.find(); ) {
            apply(get(URI.create(links.group(1))));
        }
    }

    @Override
    public String user(int line) {
        return setting("<user_name idx=\"" + line + "\" perm=\"\\w*\">([^<]*)<");
    }

    @Override
    public String password(int line) {
        return setting("<user_pass idx=\"" + line + "\" perm=\"\\w*\">([^<]*)<");
    }

    @Override
    protected Optional<String> nextServer() {
        return find("<setting_server perm=\"\\w*\">([^<]+)<");
    }
}
