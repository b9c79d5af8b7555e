// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.kernel.Problem;

/** Why a row of a file is not imported (AC-8). */
public enum RowProblem {
    LINE_TOO_LONG,
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    FORMULA,
    CONTROL_CHARACTERS,
    TOO_LONG,
    MISSING,
    LETTERS_IN_NUMBER,
    NO_PREFIX,
    IMPLAUSIBLE_NUMBER,
    DUPLICATE_NUMBER,
    NUMBER_TAKEN,
    /** The number blocks of the organization are full (CU-8). */
    NO_USERNAME_LEFT,
    BROKEN_EMAIL,
    UNKNOWN_SECURITY_MODEL,
    DUPLICATE_NAME,
    NAME_TAKEN,
    UNKNOWN_STATUS,
    UNKNOWN_SCHEDULE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_TIME_ZONE,
    UNKNOWN_CURRENCY,
    NO_NUMBER,
    OUT_OF_RANGE,
    TOO_MANY_DECIMALS,
    BROKEN_TAG,
    BROKEN_MAC,
    DUPLICATE_MAC,
    MAC_TAKEN,
    SERIAL_TAKEN,
    NAME_TOO_SHORT,
    UNKNOWN_MAKER,
    UNKNOWN_ORGANIZATION,
    UNKNOWN_ACCOUNT,
    ACCOUNT_TWICE,
    TOO_FEW_LINES,
    BROKEN_TEXT,
    BROKEN_QUOTES,
    NO_TIME,
    /** Past the retention of calls, so that it would be removed at once. */
    TOO_OLD,
    IN_THE_FUTURE,
    NO_DURATION,
    NO_OUTCOME,
    /** The account belongs to another organization than the row says. */
    ACCOUNT_OF_OTHER,
    /** A call with other contents has its id, leg and start (CL-1). */
    CALL_DIFFERS,
    /** The level of those who import does not allow it (DV-6). */
    LEVEL_FORBIDS,
    BROKEN_PREFIX,
    /** Another row is for the same prefix at the same time (CL-2). */
    PREFIX_TWICE,
    BROKEN_TIME,
    /** It was refused for a reason that the rules of the file do not know. */
    NOT_ACCEPTED;

    /** What is wrong and what to do, as a text. */
    Problem problem(Long detail) {
        return Problem.of("importRow." + name(), detail);
    }
}
