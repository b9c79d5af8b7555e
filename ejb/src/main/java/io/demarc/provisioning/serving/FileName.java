// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that phones of a maker ask for. The first that fits says what it is, so that narrow names stand before wide
 * ones.
 */
enum FileName {
    SNOM("snom(?<model>[0-9A-Za-z]{2,16})-(?<mac>M)\\.(?:htm|html|xml)", FileKind.DEVICE, Maker.SNOM),
    SNOM_MODEL("snom(?<model>[0-9A-Za-z]{2,16})\\.(?:htm|html|xml)", FileKind.MODEL, Maker.SNOM),
    YEALINK_BOOT("(?:y0{12}|(?<mac>M))\\.boot", FileKind.EXTRA, Maker.YEALINK),
    YEALINK_COMMON("y0{9}(?<model>[0-9]{3})\\.cfg", FileKind.MODEL, Maker.YEALINK),
    YEALINK_LOCAL("(?<mac>M)-local\\.cfg", FileKind.EXTRA, Maker.YEALINK),
    GRANDSTREAM("cfg(?<mac>M)\\.xml", FileKind.DEVICE, Maker.GRANDSTREAM),
    GRANDSTREAM_BINARY("cfg(?<mac>M)", FileKind.EXTRA, Maker.GRANDSTREAM),
    GRANDSTREAM_MODEL("cfg(?<model>[0-9A-Za-z-]{2,20})?\\.xml", FileKind.MODEL, Maker.GRANDSTREAM),
    POLY_MODEL("0{12}\\.cfg", FileKind.MODEL, Maker.POLY),
    POLY_COMMON("0{12}(?:-[0-9a-z_]{1,20})?\\.(?:cfg|xml)", FileKind.EXTRA, Maker.POLY),
    POLY_LOG("(?<mac>M)-[0-9a-z_]{1,20}\\.log", FileKind.EXTRA, Maker.POLY),
    POLY_OWN("(?<mac>M)-(?:phone|web|license|features|calls|directory|user)\\.(?:cfg|xml)", FileKind.EXTRA, Maker.POLY),
    /** Named by the master file, see the shipped template. */
    POLY_NAMED("(?<mac>M)-[0-9a-z_]{1,20}\\.cfg", FileKind.DEVICE, Maker.POLY),
    CISCO_MODEL("(?:spa|SPA)(?<model>[0-9]{3}[0-9A-Z]{0,3})\\.(?:cfg|xml)", FileKind.MODEL, Maker.CISCO),
    CISCO_MPP_MODEL(
            "(?<model>CP-[0-9]{4}(?:[A-Z]{1,3})?(?:-[0-9A-Z]{2,6})?)\\.(?:cfg|xml)", FileKind.MODEL, Maker.CISCO),
    MOBILE("pgsm-(?<mac>M)\\.(?:json|xml)", FileKind.DEVICE, Maker.PGSM),
    /** Yealink and Poly ask for {@code .cfg}, Cisco and others for {@code .xml}. */
    PLAIN("(?<mac>M)\\.(?:cfg|xml|htm|txt|json)", FileKind.DEVICE, null);

    private final Pattern form;
    private final FileKind kind;
    private final Maker maker;

    FileName(String form, FileKind kind, Maker maker) {
        this.form = Pattern.compile(form.replace("<mac>M", "<mac>[0-9a-f]{12}|[0-9A-F]{12}"));
        this.kind = kind;
        this.maker = maker;
    }

    static RequestedFile meaning(String secret, String name) {
        for (var known : values()) {
            var found = known.form.matcher(name);
            if (found.matches()) {
                return known.file(secret, name, group(found, "mac"), group(found, "model"));
            }
        }
        return new RequestedFile(secret, name, FileKind.UNKNOWN, null, null, null);
    }

    private static String group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">") ? found.group(name) : null;
    }

    private RequestedFile file(String secret, String name, String mac, String model) {
        var address = MacAddress.typedOrNone(mac).orElse(null);
        return mac != null && address == null
                ? new RequestedFile(secret, name, FileKind.UNKNOWN, null, null, null)
                : new RequestedFile(secret, name, kind, maker, address, model);
    }
}
