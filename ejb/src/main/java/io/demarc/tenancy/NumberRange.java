// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** Where the internal numbers of this installation begin, and how many an organization gets at a time (CU-8). */
@Entity
@Table(name = "number_range")
class NumberRange {

    static final int ONLY = 1;

    /** A username has at least 3 digits (AC-1). */
    private static final long LEAST = 100;

    private static final long LARGEST_START = 999_999_999;
    private static final int SMALLEST_BLOCK = 10;
    private static final int LARGEST_BLOCK = 100_000;

    @Id
    private Integer id;

    @Version
    private Integer version;

    @Column(name = "first_number")
    private Long start;

    @Column(name = "block_size")
    private Integer blockSize;

    protected NumberRange() {}

    void describe(NumberRangeForm form) {
        var problems = new Problems();
        check(problems, "start", form.start(), LEAST, LARGEST_START);
        check(problems, "blockSize", toLong(form.blockSize()), SMALLEST_BLOCK, LARGEST_BLOCK);
        problems.throwIfAny();
        start = form.start();
        blockSize = form.blockSize();
    }

    private static void check(Problems problems, String field, Long value, long least, long most) {
        problems.addIf(value == null, field, "required");
        problems.addIf(value != null && (value < least || value > most), field, "range", least, most);
    }

    private static Long toLong(Integer value) {
        return value == null ? null : value.longValue();
    }

    /** Empty until somebody has said it. */
    Optional<NumberRangeForm> form() {
        return start == null ? Optional.empty() : Optional.of(new NumberRangeForm(start, blockSize));
    }
}
