// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import static io.demarc.smsc.Smpp.*;

import io.demarc.smsc.Counters.Count;
import java.io.IOException;
import java.net.ProtocolException;
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
    private final PduInput input = new PduInput();
    private final PduWriter answers = new PduWriter();
    private final StringBuilder rows = new StringBuilder();
    private final List<Delivery> receipts = new ArrayList<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    private String now;
    /** Null until the client is bound. */
    private volatile String systemId;

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
            while (!closing && input.fill(channel)) {
                now = Instant.now().toString();
                readAll();
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
        try {
            for (var pdu = input.next(); pdu.isPresent() && !closing; pdu = input.next()) {
                read(pdu.get());
            }
        } catch (ProtocolException wrongLength) {
            answers.header(GENERIC_NACK, INVALID_COMMAND_LENGTH, 0);
            closing = true;
        }
    }

    private void read(Pdu pdu) {
        try {
            switch (pdu.command()) {
                case SUBMIT_SM -> submit(pdu);
                case BIND_RECEIVER, BIND_TRANSMITTER, BIND_TRANSCEIVER -> bind(pdu);
                case DELIVER_SM | RESPONSE -> acknowledged(pdu);
                case ENQUIRE_LINK -> {
                    smsc.counters().add(Count.ENQUIRE_LINKS);
                    answer(pdu, OK);
                }
                case UNBIND -> {
                    smsc.counters().add(Count.UNBINDS);
                    answer(pdu, OK);
                    closing = true;
                }
                case ENQUIRE_LINK | RESPONSE -> {}
                case UNBIND | RESPONSE -> closing = true;
                case GENERIC_NACK -> smsc.counters().add(Count.NACKS);
                default -> answers.header(GENERIC_NACK, INVALID_COMMAND_ID, pdu.sequence());
            }
        } catch (BufferUnderflowException tooShort) {
            answer(pdu, INVALID_COMMAND_LENGTH);
        }
    }

    private void answer(Pdu pdu, int status) {
        answers.header(pdu.command() | RESPONSE, status, pdu.sequence());
    }

    private void bind(Pdu pdu) {
        var client = pdu.body().string();
        var status =
                systemId == null ? smsc.behaviour().admit(client, pdu.body().string()) : ALREADY_BOUND;
        if (status != OK) {
            answer(pdu, status);
            return;
        }
        systemId = client;
        answers.begin(pdu.command() | RESPONSE, OK, pdu.sequence())
                .string("smsc")
                .parameter(TAG_INTERFACE_VERSION, (byte) 0x34)
                .end();
        if (pdu.command() != BIND_TRANSMITTER) {
            courier = new Courier(this, smsc.mailbox(client), smsc);
        }
    }

    private void submit(Pdu pdu) {
        if (systemId == null) {
            answer(pdu, WRONG_BIND_STATE);
            return;
        }
        var message = SubmitSm.read(pdu.body());
        smsc.counters().unanswered(unanswered.incrementAndGet());
        var status = smsc.behaviour().judge(message);
        var fate = status == OK ? smsc.behaviour().nextFate() : Cut.Fate.NORMAL;
        var id = status == OK && fate.accepted() ? accept(message) : 0;
        if (fate.answered()) {
            answersToParts++;
            answers.begin(SUBMIT_SM | RESPONSE, status, pdu.sequence());
            if (status == OK) {
                answers.string(Long.toString(id));
            }
            answers.end();
        } else {
            smsc.counters().add(Count.UNANSWERED);
        }
        closing |= fate.closes();
    }

    private long accept(SubmitSm message) {
        var id = smsc.behaviour().nextId();
        MessageLog.row(rows, now, id, message);
        smsc.behaviour().receipt(id, message).ifPresent(receipts::add);
        return id;
    }

    private void acknowledged(Pdu pdu) {
        smsc.counters().add(pdu.status() == OK ? Count.ACKNOWLEDGED : Count.REFUSED);
        if (courier != null) {
            courier.answered(pdu.sequence(), pdu.status());
        }
    }

    /** First the log, then the answers, then the receipts: who has an answer finds the message in the log. */
    private void settle() throws IOException {
        if (!rows.isEmpty()) {
            smsc.log().append(rows);
            rows.setLength(0);
        }
        if (smsc.settings().mute) {
            answers.take();
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
