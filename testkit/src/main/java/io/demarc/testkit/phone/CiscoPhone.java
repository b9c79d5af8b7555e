// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;

/**
 * A Cisco SPA504G: the file of its model tells the rule by which it finds its own; from then on it asks by the rule
 * alone. It follows 301 and 302, and takes every other answer but 200 for a failure.
 */
public final class CiscoPhone extends SimulatedPhone {

    private String rule;

    public CiscoPhone(String mac, URI server) {
        super(mac, server, "Cisco/SPA504G-7.4.8a (" + mac.toUpperCase(Locale.ROOT) + ")(CBT141400UK)");
    }

    @Override
    public void boot() {
        if (rule == null) {
            read(get("spa504G.cfg"));
        }
        if (rule != null) {
            read(follow(get(own()), 3));
        }
    }

    private URI own() {
        return URI.create(
                rule.replace("$MAU", macInCapitals()).replace("$MA", mac).replace("$PSN", "504G"));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer, int most) {
        var leadsOn = answer.statusCode() == 301 || answer.statusCode() == 302;
        return leadsOn && most > 0
                ? follow(
                        get(answer.uri()
                                .resolve(answer.headers().firstValue("Location").orElseThrow())),
                        most - 1)
                : answer;
    }

    private void read(HttpResponse<String> answer) {
        apply(answer);
        rule = find("<Profile_Rule ua=\"na\">([^<]+)<").orElse(rule);
    }

    @Override
    public String user(int line) {
        return setting("<User_ID_" + line + "_ ua=\"na\">([^<]*)<");
    }

    @Override
    public String password(int line) {
        return setting("<Password_" + line + "_ ua=\"na\">([^<]*)<");
    }

    @Override
    protected Optional<String> nextServer() {
        return find("<Profile_Rule ua=\"na\">([^<]+/)\\$MA\\.xml<");
    }
}
