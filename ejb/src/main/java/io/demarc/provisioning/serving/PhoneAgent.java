// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the header {@code User-Agent} of a phone tells. Nobody proves it, so it is a hint only; each part is null when the
 * header does not say it.
 */
public record PhoneAgent(Maker maker, String model, String firmware, MacAddress mac) {

    public static final PhoneAgent UNKNOWN = new PhoneAgent(null, null, null, null);

    private static final int LONGEST = 300;
    private static final String MAC = "(?<mac>(?:[0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2})";

    /** How each maker's phones write it. */
    private enum Writing {
        SNOM(
                Maker.SNOM,
                "snom(?<model>\\w{2,16})-SIP (?<firmware>[\\d.]+)",
                "(?<![\\w.(-])(?<mac>[0-9A-Fa-f]{12})(?![\\w.-])"),
        YEALINK(Maker.YEALINK, "^Yealink (?:SIP-)?(?<model>[\\w-]+) (?<firmware>[\\d.]+)", "(?<= )" + MAC + "$"),
        GRANDSTREAM(
                Maker.GRANDSTREAM,
                "^Grandstream Model HW (?<model>\\w+)(?: V[\\w.]+)? SW (?<firmware>[\\d.]+)",
                "DevId " + MAC),
        POLY(
                Maker.POLY,
                "Poly(?:com)?(?:VVX|Edge|SoundPointIP|Trio|CCX|[A-Za-z]+)?-(?<model>[\\w-]+?)-UA/(?<firmware>[\\d.]+)",
                "\\(SN:" + MAC + "\\)"),
        CISCO_SPA(Maker.CISCO, "^Cisco/(?<model>SPA\\w+)-(?<firmware>[\\w.]+)", "\\(" + MAC + "\\)"),
        CISCO_MPP(Maker.CISCO, "^Cisco-(?<model>CP-[\\w-]+)/(?<firmware>[\\w.-]+)", "\\(" + MAC + "\\)");

        private final Maker maker;
        private final Pattern model;
        private final Pattern mac;

        Writing(Maker maker, String model, String mac) {
            this.maker = maker;
            this.model = Pattern.compile(model);
            this.mac = Pattern.compile(mac);
        }

        private boolean fits(String header) {
            return model.matcher(header).find();
        }

        private PhoneAgent read(String header) {
            var found = model.matcher(header);
            var address = mac.matcher(header);
            return found.find()
                    ? new PhoneAgent(
                            maker,
                            found.group("model"),
                            found.group("firmware"),
                            address.find()
                                    ? MacAddress.typedOrNone(address.group("mac"))
                                            .orElse(null)
                                    : null)
                    : UNKNOWN;
        }
    }

    /** @param header null when the request has none */
    public static PhoneAgent of(String header) {
        if (header == null || header.length() > LONGEST) {
            return UNKNOWN;
        }
        return Arrays.stream(Writing.values())
                .filter(writing -> writing.fits(header))
                .findFirst()
                .map(writing -> writing.read(header))
                .orElse(UNKNOWN);
    }

    /** Whether it says that it is another phone than one of {@code owner} with this address. */
    public boolean contradicts(Maker owner, MacAddress address) {
        return (maker != null && maker != owner) || (mac != null && !mac.equals(address));
    }
}
