// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Poly VVX 450: reads a master file, then the files that this names, looks for overrides and leaves its log. */
public final class PolyPhone extends SimulatedPhone {

    private static final Pattern FILES = Pattern.compile("CONFIG_FILES=\"([^\"]*)\"");

    public PolyPhone(String mac, URI server) {
        super(mac, server, "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application");
    }

    @Override
    public void boot() {
        var master = get(mac + ".cfg");
        if (master.statusCode() != 200) {
            master = get("000000000000.cfg");
        }
        var files = FILES.matcher(master.body());
        if (master.statusCode() == 200 && files.find()) {
            for (var file : files.group(1).replace("[PHONE_MAC_ADDRESS]", mac).split(",\\s*")) {
                apply(get(file));
            }
        }
        get(mac + "-phone.cfg");
        get(mac + "-web.cfg");
        get("000000000000-license.cfg");
        put(mac + "-app.log", "0101010101.000|cfg  |4|00|Prov|Starting to provision\n".repeat(200));
    }

    @Override
    public String user(int line) {
        return setting("reg\\." + line + "\\.address=\"([^\"]*)\"");
    }

    @Override
    public String password(int line) {
        return setting("reg\\." + line + "\\.auth\\.password=\"([^\"]*)\"");
    }

    @Override
    protected Optional<String> nextServer() {
        return find("device\\.prov\\.serverName=\"([^\"]+)\"").map(address -> address + "/");
    }
}
