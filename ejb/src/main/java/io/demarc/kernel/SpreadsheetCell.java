// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.util.regex.Pattern;

/** What a spreadsheet does with a cell: one that begins with a certain sign is run instead of shown (OWASP, CSV injection). */
public final class SpreadsheetCell {

    private static final String SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20";
    private static final Pattern RISKY = Pattern.compile("\\s*[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'\\s*[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+[\\s(]*\\d.*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[\\d\\s().,]*");

    private SpreadsheetCell() {}

    /** Whether a spreadsheet would compute it. A number with its sign, a lone sign and nothing are no formulas. */
    public static boolean isFormula(String cell) {
        return RISKY.matcher(cell).matches()
                && !PLAIN_NUMBER.matcher(cell.strip()).matches();
    }

    /** Like {@link #isFormula}, where a plus before digits begins a phone number. */
    public static boolean isFormulaForPhone(String cell) {
        return isFormula(cell) && !PHONE_NUMBER.matcher(cell.strip()).matches();
    }

    /** The cell as it is written to a file: behind an apostrophe when a spreadsheet might run it. */
    public static String guarded(String cell) {
        return RISKY.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell without the apostrophe that {@link #guarded} gave it. */
    public static String bare(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
