// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.messaging.MessageReason.Kind;
import io.demarc.messaging.gateway.CommandStatus;
import io.demarc.messaging.gateway.ReceiptState;
import io.demarc.messaging.gateway.Submission.Rejected;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BA-3: why a message is in its state, as it is stored and read back. */
class MessageReasonTest {

    @ParameterizedTest
    @CsvSource({
        "OPTED_OUT, EXCLUDED, OPTED_OUT",
        "account.gone, ACCOUNT_GONE,",
        "worker.lost, WORKER_LOST,",
        "no.answer, NO_ANSWER,",
        "settled.by nina de luca, SETTLED_BY, nina de luca",
        "refused 0x0B, REFUSED, 0x0B",
        "receipt EXPIRED, RECEIPT, EXPIRED",
        "receipt UNDELIVERED 069, RECEIPT, UNDELIVERED 069",
        "refused, OTHER, refused",
        "refused by nobody, OTHER, refused by nobody",
        "receipt LOST 069, OTHER, receipt LOST 069",
        "069, OTHER, 069",
        "It cannot be written as SMPP: too long, OTHER, It cannot be written as SMPP: too long"
    })
    void whatIsStoredIsReadBack(String code, Kind kind, String detail) {
        var reason = MessageReason.read(code);

        assertThat(reason).isEqualTo(new MessageReason(kind, detail));
        assertThat(reason.code()).isEqualTo(code);
    }

    @Test
    void aRefusalIsItsCommandStatusWhateverTheGatewayCallsIt() {
        assertThat(MessageReason.of(new Rejected(0x0B, "in words")).code()).isEqualTo("refused 0x0B");
        assertThat(MessageReason.of(new Rejected(0x501, "in words")).code()).isEqualTo("refused 0x501");
    }

    @Test
    void aCodeOfZerosIsNone() {
        assertThat(MessageReason.ofReceipt(ReceiptState.DELETED, "000").code()).isEqualTo("receipt DELETED");
        assertThat(MessageReason.ofReceipt(ReceiptState.DELETED, "").code()).isEqualTo("receipt DELETED");
        assertThat(MessageReason.ofReceipt(ReceiptState.DELETED, "001").code()).isEqualTo("receipt DELETED 001");
    }

    @Test
    void commandStatusesHaveWordsInTheReadersLanguage() {
        assertThat(CommandStatus.inWords("0x0B", Locale.ENGLISH)).isEqualTo("the recipient's number is wrong");
        assertThat(CommandStatus.inWords("0x0B", Locale.ITALIAN)).isEqualTo("il numero del destinatario è errato");
        assertThat(CommandStatus.inWords("0x501", Locale.ITALIAN)).isEqualTo("un motivo suo");
    }

    @Test
    void reasonsAreCountedAcrossStatesTheMostFrequentFirst() {
        var reasons = RunReasons.of(List.of(
                new RunReasons.Group(MessageState.UNDELIVERED, "receipt UNDELIVERED 069", 2),
                new RunReasons.Group(MessageState.REJECTED, "refused 0x0B", 5),
                new RunReasons.Group(MessageState.CANCELLED, "settled.by nina", 3),
                new RunReasons.Group(MessageState.EXPIRED, null, 1),
                new RunReasons.Group(MessageState.UNDELIVERED, null, 1),
                new RunReasons.Group(MessageState.CANCELLED, "account.gone", 4),
                new RunReasons.Group(MessageState.SUPPRESSED, "OPTED_OUT", 7)));

        assertThat(reasons.failed())
                .containsExactly(
                        new RunReasons.Count("refused 0x0B", 5),
                        new RunReasons.Count("settled.by nina", 3),
                        new RunReasons.Count("receipt UNDELIVERED 069", 2),
                        new RunReasons.Count(null, 2));
        assertThat(reasons.leftOut())
                .containsExactly(new RunReasons.Count("OPTED_OUT", 7), new RunReasons.Count("account.gone", 4));
    }
}
