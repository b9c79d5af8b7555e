// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a phone asks for: the address below {@code /provision/}, which is a file name of the maker's, the secret of the
 * device, or both with a slash between them (DV-10). An address that is anything else, for instance one with an escaped
 * character, names nothing.
 *
 * @param secret null when the address has none
 * @param name the file name; "" for the secret alone, which means the device's own file
 * @param maker null when the name fits phones of several makers
 * @param mac null when the name has none
 * @param model in the maker's own writing, null when the name has none
 */
public record RequestedFile(String secret, String name, FileKind kind, Maker maker, MacAddress mac, String model) {

    public static final RequestedFile NOTHING = new RequestedFile(null, "", FileKind.UNKNOWN, null, null, null);

    private static final int LONGEST_PATH = 120;
    private static final Pattern PATH =
            Pattern.compile("(?:(?<secret>[0-9a-z]{25})(?:/|$))?(?<name>[0-9A-Za-z][0-9A-Za-z._+-]{0,63})?");

    /** @param rawPath as it stands in the request, not decoded, without a leading slash and without the query */
    public static RequestedFile parse(String rawPath) {
        if (rawPath == null || rawPath.isEmpty() || rawPath.length() > LONGEST_PATH || rawPath.contains("..")) {
            return NOTHING;
        }
        var path = PATH.matcher(rawPath);
        if (!path.matches()) {
            return NOTHING;
        }
        var secret = path.group("secret");
        var name = path.group("name");
        if (name == null) {
            return new RequestedFile(secret, "", FileKind.DEVICE, null, null, null);
        }
        return FileName.meaning(secret, name);
    }

    public boolean is(FileKind wanted) {
        return kind == wanted;
    }

    /** The MAC address that the name has. */
    public Optional<MacAddress> named() {
        return Optional.ofNullable(mac);
    }

    /** The name with the secret left out: fit for logs. */
    @Override
    public String toString() {
        return (secret == null ? "" : "***/") + name;
    }
}
