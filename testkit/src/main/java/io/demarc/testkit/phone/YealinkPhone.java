// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.util.Optional;

/**
 * A Yealink T46U: asks for boot files, then for the common file and its own. A boot file that is there would replace the
 * rest. A file whose first line is not that of a configuration is not read.
 */
public final class YealinkPhone extends SimulatedPhone {

    public YealinkPhone(String mac, URI server) {
        super(mac, server, "Yealink SIP-T46U 108.86.0.45 " + mac.replaceAll("(..)(?!$)", "$1:"));
    }

    @Override
    public void boot() {
        if (get(mac + ".boot").statusCode() == 200 || get("y000000000000.boot").statusCode() == 200) {
            return;
        }
        var common = get("y000000000108.cfg");
        var own = get(mac + ".cfg");
        if (common.body().startsWith("#!version:1.0.0.1")) {
            apply(common);
        }
        if (own.body().startsWith("#!version:1.0.0.1")) {
            apply(own);
        }
    }

    @Override
    public String user(int line) {
        return setting("^account\\." + line + "\\.user_name = (.+)$");
    }

    @Override
    public String password(int line) {
        return setting("^account\\." + line + "\\.password = (.+)$");
    }

    @Override
    protected Optional<String> nextServer() {
        return find("^static\\.auto_provision\\.server\\.url = (.+)$");
    }
}
