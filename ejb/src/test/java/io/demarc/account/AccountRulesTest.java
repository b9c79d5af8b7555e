// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.account.AccountColumns.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.imports.CheckedRow;
import io.demarc.imports.ImportFormat;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRules;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AC-8: each reason for which a row is refused. */
class AccountRulesTest {

    private static final ImportFormat FORMAT = new ImportFormat(',', LAYOUT.columns(), LAYOUT);
    private static final RowRules RULES = new AccountRules(null, Long.MAX_VALUE);

    @Test
    void aGoodRowIsUnderstood() {
        var row = check("Anna Rossi", "0039 347 555-0132", "Anna@Example.com", "end-to-site", "two\nlines");

        assertThat(row.rejection()).isNull();
        assertThat(row.key()).isEqualTo("+393475550132");
        assertThat(AccountRules.model(row)).isEqualTo(SecurityModel.END_TO_SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"end-to-end", "END_TO_END", "End to end", " end-to-end "})
    void aSecurityModelIsKnownInEachSpelling(String model) {
        assertThat(AccountRules.model(number("+393475550132", model))).isEqualTo(SecurityModel.END_TO_END);
    }

    @ParameterizedTest
    @CsvSource({
        "34X5550132, LETTERS_IN_NUMBER",
        "+39 347 555 O132, LETTERS_IN_NUMBER",
        "3475550132, NO_PREFIX",
        "111, NO_PREFIX",
        "+39 000 12, IMPLAUSIBLE_NUMBER",
        "+999 347 555 0132, IMPLAUSIBLE_NUMBER",
        "+39347555013299999, IMPLAUSIBLE_NUMBER",
        "+39+347, IMPLAUSIBLE_NUMBER",
        "'', MISSING",
        "=1+1, FORMULA",
        "+cmd|' /C calc'!A0, FORMULA",
        "-2+3, FORMULA",
        "@SUM(1), FORMULA",
    })
    void aNumberThatCannotBeCalledIsRefused(String cell, RowProblem problem) {
        assertThat(number(cell, "end-to-end").rejection()).isEqualTo(Rejection.at(GSM_NUMBER, problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", " =1+1", "＝1+1", "-Anna", "+A1"})
    void aCellThatASpreadsheetWouldRunIsRefusedInEachColumn(String cell) {
        assertThat(check(cell, "+393475550132", "", "end-to-end", "").rejection())
                .isEqualTo(Rejection.at(FULL_NAME, RowProblem.FORMULA));
        assertThat(check("Anna", "+393475550132", "", "end-to-end", cell).rejection())
                .isEqualTo(Rejection.at(DESCRIPTION, RowProblem.FORMULA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-5", "+39 347 555 0132", "(+39) 02", "a=b", "5-3", "a@b"})
    void aSignThatBeginsNoFormulaIsKept(String cell) {
        assertThat(check("Anna", "+393475550132", "", "end-to-end", cell).rejection())
                .isNull();
    }

    @Test
    void otherCellsAreRefusedWithTheirReasons() {
        assertThat(check("Anna", "+393475550132", "a@@b", "end-to-end", "").rejection())
                .isEqualTo(Rejection.at(EMAIL, RowProblem.BROKEN_EMAIL));
        assertThat(check("Anna", "+393475550132", "", "secret", "").rejection())
                .isEqualTo(Rejection.at(SECURITY_MODEL, RowProblem.UNKNOWN_SECURITY_MODEL));
        assertThat(check("Anna\nRossi", "+393475550132", "", "end-to-end", "").rejection())
                .isEqualTo(Rejection.at(FULL_NAME, RowProblem.CONTROL_CHARACTERS));
        assertThat(check("Anna", "+393475550132", "", "end-to-end", "x\u001by").rejection())
                .isEqualTo(Rejection.at(DESCRIPTION, RowProblem.CONTROL_CHARACTERS));
        assertThat(check("x".repeat(101), "+393475550132", "", "end-to-end", "").rejection())
                .isEqualTo(new Rejection(FULL_NAME, RowProblem.TOO_LONG, 100L));
        assertThat(check("", "+393475550132", "", "end-to-end", "").rejection())
                .isEqualTo(Rejection.at(FULL_NAME, RowProblem.MISSING));
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsRefusedAsAWhole() {
        assertThat(check("Anna", "+393475550132").rejection()).isEqualTo(Rejection.ofRow(RowProblem.TOO_FEW_CELLS, 2));
        assertThat(check("Anna", "+393475550132", "", "end-to-end", "", "").rejection())
                .isEqualTo(Rejection.ofRow(RowProblem.TOO_MANY_CELLS, 6));
    }

    @Test
    void theNumberOfARefusedRowIsKnownSoThatItsTwinIsFound() {
        assertThat(check("Anna", "+393475550132", "a@@b", "end-to-end", "").key())
                .isEqualTo("+393475550132");
    }

    @Property(tries = 500)
    void anyTextIsTakenOrRefused(@ForAll String text) {
        assertThat(check(text, text, text, text, text).isGood()).isIn(true, false);
    }

    private static CheckedRow number(String number, String model) {
        return check("Anna", number, "", model, "");
    }

    private static CheckedRow check(String... cells) {
        return CheckedRow.of(FORMAT, List.of(cells), RULES);
    }
}
