// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneLine;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Phones for tests: one that is known, and random ones. */
public final class PhoneMaking {

    public static final String PASSWORD = "s3cret-of-line-";

    private PhoneMaking() {}

    public static Phone phone(Maker maker, int lineCount, int assigned) {
        var lines = IntStream.rangeClosed(1, assigned)
                .mapToObj(number -> line(number, "Elena <Rossi> & \"Co\" 'Srl'"))
                .toList();
        return phone(maker, lineCount, lines, false);
    }

    public static Phone phone(Maker maker, int lineCount, List<PhoneLine> lines, boolean wiped) {
        return new Phone(
                7,
                MacAddress.typed("00:04:13:aa:bb:cc"),
                "Reception",
                maker,
                "D785",
                "10.1.33.33",
                "SN1",
                new TenantPath(1L, 2L),
                lineCount,
                lines,
                "3k.0secretpart",
                wiped);
    }

    public static PhoneLine line(int number, String displayName) {
        return new PhoneLine(
                number, 100 + number, "user" + number, PASSWORD + number, displayName, "+39055123" + number);
    }

    /** Any phone of {@code maker}, with names of any letters that a name may have. */
    public static Arbitrary<Phone> phones(Maker maker) {
        var names = Arbitraries.strings()
                .all()
                .ofMaxLength(40)
                .map(text -> text.codePoints()
                        .filter(c -> Character.isDefined(c)
                                && !Character.isISOControl(c)
                                && Character.getType(c) != Character.SURROGATE
                                && Character.getType(c) != Character.LINE_SEPARATOR
                                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        var counts = Arbitraries.integers().between(1, 6);
        return Combinators.combine(counts, Arbitraries.integers().between(0, 6), names, Arbitraries.of(true, false))
                .as((count, assigned, name, wiped) -> phone(
                        maker,
                        count,
                        IntStream.rangeClosed(1, Math.min(count, assigned))
                                .mapToObj(number -> line(number, name))
                                .toList(),
                        wiped));
    }
}
