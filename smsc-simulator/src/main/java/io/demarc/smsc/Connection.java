// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import static io.demarc.smsc.Smpp.*;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client. All PDUs that arrive together are worked on together: their rows go to the log with one write, and then
 * their answers to the client with another.
 */
final class Connection implements Runnable {

    /** What follows when the parts that arrived together are in the log. */
    private record Batch(ByteBuffer answers, int parts, List<Delivery> receipts) {}

    private final SocketChannel channel;
    private final Smsc smsc;
    private final ByteBuffer input = ByteBuffer.allocate(2 * MAX_LENGTH);
    private final PduWriter answers = new PduWriter();
    private final StringBuilder rows = new StringBuilder();
    private final List<Delivery> receipts = new ArrayList<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    private String now;
    private String systemId;
    private int answersToParts;
    private boolean closing;
    private volatile Courier courier;
    private volatile Thread courierThread;

    Connection(SocketChannel channel, Smsc smsc) {
        this.channel = channel;
        this.smsc = smsc;
    }

    @Override
    public void run() {
        try {
            while (!closing && channel.read(input) >= 0) {
                input.flip();
                now = Instant.now().toString();
                readAll();
                input.compact();
                settle();
            }
        } catch (IOException ended) {
            // the client or the control has closed the connection
        } finally {
            close();
            smsc.closed(this);
        }
    }

    private void readAll() {
        while (!closing && input.remaining() >= HEADER_LENGTH) {
            var length = input.getInt(input.position());
            if (length < HEADER_LENGTH || length > MAX_LENGTH) {
                answers.header(GENERIC_NACK, INVALID_COMMAND_LENGTH, 0);
                closing = true;
                return;
            }
            if (input.remaining() < length) {
                return;
            }
            var pdu = input.slice(input.position(), length);
            input.position(input.position() + length);
            pdu.getInt();
            read(pdu.getInt(), pdu.getInt(), pdu.getInt(), new PduBody(pdu));
        }
    }

    private void read(int command, int status, int sequenceNumber, PduBody body) {
        try {
            switch (command) {
                case SUBMIT_SM -> submit(sequenceNumber, body);
                case BIND_RECEIVER, BIND_TRANSMITTER, BIND_TRANSCEIVER -> bind(command, sequenceNumber, body);
                case DELIVER_SM | RESPONSE -> acknowledged(sequenceNumber, status);
                case ENQUIRE_LINK -> {
                    smsc.counters().add(Counters.Count.ENQUIRE_LINKS);
                    answers.header(ENQUIRE_LINK | RESPONSE, OK, sequenceNumber);
                }
                case UNBIND -> {
                    smsc.counters().add(Counters.Count.UNBINDS);
                    answers.header(UNBIND | RESPONSE, OK, sequenceNumber);
                    closing = true;
                }
                case ENQUIRE_LINK | RESPONSE -> {}
                case UNBIND | RESPONSE -> closing = true;
                case GENERIC_NACK -> smsc.counters().add(Counters.Count.NACKS);
                default -> answers.header(GENERIC_NACK, INVALID_COMMAND_ID, sequenceNumber);
            }
        } catch (BufferUnderflowException tooShort) {
            answers.header(command | RESPONSE, INVALID_COMMAND_LENGTH, sequenceNumber);
        }
    }

    private void bind(int command, int sequenceNumber, PduBody body) {
        var client = body.string();
        var status = systemId == null ? smsc.admit(client, body.string()) : ALREADY_BOUND;
        if (status != OK) {
            answers.header(command | RESPONSE, status, sequenceNumber);
            return;
        }
        systemId = client;
        answers.begin(command | RESPONSE, OK, sequenceNumber)
                .string("smsc")
                .parameter(TAG_INTERFACE_VERSION, (byte) 0x34)
                .end();
        if (command != BIND_TRANSMITTER) {
            courier = new Courier(this, smsc.mailbox(client), smsc);
        }
    }

    private void submit(int sequenceNumber, PduBody body) {
        if (systemId == null) {
            answers.header(SUBMIT_SM | RESPONSE, WRONG_BIND_STATE, sequenceNumber);
            return;
        }
        smsc.counters().unanswered(unanswered.incrementAndGet());
        var message = SubmitSm.read(body);
        var status = smsc.judge(message);
        var fate = status == OK ? smsc.nextFate() : Cut.Fate.NORMAL;
        var id = status == OK && fate.accepted() ? accept(message) : 0;
        if (fate.answered()) {
            answersToParts++;
            answers.begin(SUBMIT_SM | RESPONSE, status, sequenceNumber);
            if (status == OK) {
                answers.string(Long.toString(id));
            }
            answers.end();
        } else {
            smsc.counters().add(Counters.Count.UNANSWERED);
        }
        closing |= fate.closes();
    }

    private long accept(SubmitSm message) {
        var id = smsc.nextId();
        MessageLog.row(rows, now, id, message);
        smsc.receipt(id, message).ifPresent(receipts::add);
        return id;
    }

    private void acknowledged(int sequenceNumber, int status) {
        if (courier != null) {
            courier.answered(sequenceNumber, status);
        }
    }

    /** First the log, then the answers, then the receipts: who has an answer finds the message in the log. */
    private void settle() throws IOException {
        if (!rows.isEmpty()) {
            smsc.log().append(rows);
            rows.setLength(0);
        }
        var batch = new Batch(answers.take(), answersToParts, List.copyOf(receipts));
        answersToParts = 0;
        receipts.clear();
        var delay = batch.parts() == 0 ? Duration.ZERO : smsc.settings().answerDelay;
        if (delay.isZero()) {
            finish(batch);
        } else {
            smsc.later(delay, () -> finish(batch));
        }
        if (courier != null && courierThread == null) {
            courierThread = smsc.start("courier of " + systemId, courier);
        }
    }

    private void finish(Batch batch) {
        unanswered.addAndGet(-batch.parts());
        try {
            send(batch.answers());
        } catch (IOException gone) {
            close();
        }
        if (!batch.receipts().isEmpty()) {
            smsc.mailbox(systemId).addAll(batch.receipts());
        }
    }

    void send(ByteBuffer pdus) throws IOException {
        synchronized (channel) {
            while (pdus.hasRemaining()) {
                channel.write(pdus);
            }
        }
    }

    void unbind() throws IOException {
        var pdu = new PduWriter();
        pdu.header(UNBIND, OK, nextSequence());
        send(pdu.take());
    }

    int nextSequence() {
        return sequence.incrementAndGet() & Integer.MAX_VALUE;
    }

    boolean isBound() {
        return systemId != null;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    void close() {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            // nothing is left to close
        }
        var thread = courierThread;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
