// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A Grandstream GRP2614: asks for one name after the other until there is one; refuses a file for another phone. */
public final class GrandstreamPhone extends SimulatedPhone {

    public GrandstreamPhone(String mac, URI server) {
        super(mac, server, "Grandstream Model HW GRP2614 SW 1.0.5.15 DevId " + mac);
    }

    @Override
    public void boot() {
        for (var name : List.of("cfg" + mac, "cfg" + mac + ".xml", "cfggrp2614.xml", "cfg.xml")) {
            var answer = get(name);
            if (answer.statusCode() == 200 && isForThisPhone(answer.body())) {
                apply(answer);
                return;
            }
        }
    }

    private boolean isForThisPhone(String file) {
        return !file.contains("<mac>") || file.contains("<mac>" + mac + "</mac>");
    }

    @Override
    public String user(int line) {
        return setting("<" + (line == 1 ? "P35" : "P404") + ">([^<]*)<");
    }

    @Override
    public String password(int line) {
        return setting("<" + (line == 1 ? "P34" : "P406") + ">([^<]*)<");
    }

    /** The address has no scheme: another parameter tells it. */
    @Override
    protected Optional<String> nextServer() {
        var scheme = find("<P212>2<()").isPresent() ? "https://" : "http://";
        return find("<P237>([^<]+)<").map(path -> scheme + path + "/");
    }
}
