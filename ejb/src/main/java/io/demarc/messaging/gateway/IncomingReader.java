// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.Alphabet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.util.DefaultDecomposer;

/**
 * Reads deliver_sm: a receipt, told by optional parameters or by the usual text (SMPP 3.4, appendix B), or a message
 * from a telephone.
 */
final class IncomingReader {

    private static final int RECEIPT = 0x04;
    private static final int INTERMEDIATE_NOTIFICATION = 0x20;
    private static final int MESSAGE_TYPE = 0x3C;
    private static final int HAS_HEADER = 0x40;

    /** Behind it comes what the receipt is about, as its sender wrote it. */
    private static final Pattern START_OF_MESSAGE = Pattern.compile("\\btext:", Pattern.CASE_INSENSITIVE);

    private static final Pattern ID = Pattern.compile("\\bid:\\s*([^\\s]{1,64})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:\\s*([a-z]{1,16})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile("\\berr:\\s*([^\\s]{1,16})", Pattern.CASE_INSENSITIVE);

    private final DefaultDecomposer decomposer = new DefaultDecomposer();
    private final Clock clock;

    IncomingReader(Clock clock) {
        this.clock = clock;
    }

    /** @throws PDUStringException and unchecked exceptions of all kinds when it is not a deliver_sm */
    Incoming read(byte[] pdu) throws PDUStringException {
        var delivery = decomposer.deliverSm(pdu);
        var type = delivery.getEsmClass() & MESSAGE_TYPE;
        return type == RECEIPT || type == INTERMEDIATE_NOTIFICATION ? receipt(delivery) : message(delivery);
    }

    private DeliveryReceipt receipt(DeliverSm delivery) {
        var text = START_OF_MESSAGE.split(new String(octets(delivery), StandardCharsets.ISO_8859_1), 2)[0];
        var id = parameter(delivery, Tag.RECEIPTED_MESSAGE_ID)
                .map(IncomingReader::string)
                .or(() -> find(ID, text));
        var state = parameter(delivery, Tag.MESSAGE_STATE)
                .filter(value -> value.length == 1)
                .map(value -> ReceiptState.ofCode(value[0]))
                .or(() -> find(STATE, text).map(ReceiptState::ofWord));
        return new DeliveryReceipt(
                id.orElse(""),
                userReference(delivery),
                SmppAddress.written(delivery.getSourceAddrTon(), delivery.getSourceAddr()),
                state.orElse(ReceiptState.UNKNOWN),
                find(ERROR, text).orElse(""),
                clock.instant());
    }

    private InboundMessage message(DeliverSm delivery) {
        var octets = octets(delivery);
        if ((delivery.getEsmClass() & HAS_HEADER) != 0 && octets.length > 0) {
            octets = Arrays.copyOfRange(octets, Math.min(octets.length, 1 + (octets[0] & 0xFF)), octets.length);
        }
        return new InboundMessage(
                SmppAddress.written(delivery.getSourceAddrTon(), delivery.getSourceAddr()),
                SmppAddress.written(delivery.getDestAddrTon(), delivery.getDestAddress()),
                text(delivery.getDataCoding() & 0xFF, octets),
                clock.instant());
    }

    private static String text(int coding, byte[] octets) {
        if (coding == Alphabet.UCS2.dataCoding()) {
            return Alphabet.UCS2.decode(octets);
        }
        return coding == Alphabet.GSM7.dataCoding()
                ? Alphabet.GSM7.decode(octets)
                : new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static byte[] octets(DeliverSm delivery) {
        return parameter(delivery, Tag.MESSAGE_PAYLOAD).orElse(delivery.getShortMessage());
    }

    private static int userReference(DeliverSm delivery) {
        return parameter(delivery, Tag.USER_MESSAGE_REFERENCE)
                .filter(value -> value.length == 2)
                .map(value -> (value[0] & 0xFF) << 8 | value[1] & 0xFF)
                .orElse(-1);
    }

    private static Optional<byte[]> parameter(DeliverSm delivery, Tag tag) {
        var parameter = delivery.getOptionalParameter(tag);
        return parameter == null ? Optional.empty() : Optional.of(value(parameter));
    }

    /** The value behind the tag and the length, two octets each. */
    private static byte[] value(OptionalParameter parameter) {
        var serialized = parameter.serialize();
        return Arrays.copyOfRange(serialized, 4, serialized.length);
    }

    /** A C-Octet String; some peers forget the zero at its end. */
    private static String string(byte[] value) {
        return new String(value, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static Optional<String> find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
