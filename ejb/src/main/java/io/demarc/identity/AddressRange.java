// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * IP addresses that share their first bits, as CIDR writes them (RFC 4632, RFC 4291): 192.0.2.0/24, 2001:db8::/32, or a
 * single address. Bits behind the prefix do not count.
 */
record AddressRange(BigInteger network, int bits, int prefix, String text) {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    /** @throws BusinessException when it is neither an address nor a range */
    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        try {
            var bytes = bytes(address);
            var bits = bytes.length * Byte.SIZE;
            var prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            if (prefix < 0 || prefix > bits) {
                throw unreadable(text);
            }
            return new AddressRange(cut(new BigInteger(1, bytes), bits, prefix), bits, prefix, text);
        } catch (UnknownHostException | NumberFormatException notOne) {
            throw unreadable(text);
        }
    }

    /** @param address an IP address as the server tells it; whatever else lies in no range */
    boolean contains(String address) {
        try {
            var bytes = bytes(address);
            return bytes.length * Byte.SIZE == bits
                    && cut(new BigInteger(1, bytes), bits, prefix).equals(network);
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /** Never asks a name server: only what is written like an address gets as far as the platform. */
    private static byte[] bytes(String address) throws UnknownHostException {
        if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            throw new UnknownHostException(address);
        }
        return InetAddress.getByName(address).getAddress();
    }

    private static BigInteger cut(BigInteger address, int bits, int prefix) {
        return address.shiftRight(bits - prefix);
    }

    private static BusinessException unreadable(String text) {
        return new BusinessException(Problem.at("allowList", "allowList.form", text));
    }
}
