// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.gateway.Submission.Doubt;
import io.demarc.messaging.gateway.Submission.InDoubt;
import io.demarc.messaging.gateway.Submission.NotSent;
import io.demarc.messaging.gateway.Submission.Rejected;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUException;
import org.jsmpp.PDUSender;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * One session with a message centre, bound as transceiver. Parts are written one behind the other without waiting for
 * answers, as far as the window allows.
 */
final class SmppLink implements AutoCloseable {

    /** Far from the numbers of the library's own PDUs, which begin at 1. */
    private static final int FIRST_SEQUENCE = 0x4000_0000;

    private static final int SEQUENCES = 0x3FFF_FFFF;
    private static final String LOST = "The connection to the gateway was lost.";
    private static final ESMClass PLAIN = new ESMClass();
    private static final ESMClass WITH_HEADER = new ESMClass(0x40);
    private static final RegisteredDelivery EVERY_RECEIPT = new RegisteredDelivery(1);

    private final SmppSettings settings;
    private final DeliveryDesk desk;
    private final Window window;
    private final PDUSender sender = new SynchronizedPDUSender();
    private final SMPPSession session;
    private final AtomicInteger sequences = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Connection connection;

    /** Connects and binds. */
    SmppLink(SmppSettings settings, DeliveryDesk desk) throws LinkFailed {
        this.settings = settings;
        this.desk = desk;
        window = new Window(settings.window(), settings.responseTimeout());
        session = new SMPPSession(sender, new LinkReader(window, this::delivered, ended::countDown), this::connect);
        session.setEnquireLinkTimer((int) settings.enquireLinkInterval().toMillis());
        session.setTransactionTimer(settings.responseTimeout().toMillis());
        session.setPduProcessorDegree(1);
        session.setMessageReceiverListener(new NoRoom());
        session.addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
                ended.countDown();
            }
        });
        bind();
    }

    private void bind() throws LinkFailed {
        try {
            session.connectAndBind(
                    settings.host(),
                    settings.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            settings.systemId(),
                            settings.password(),
                            settings.systemType(),
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    settings.responseTimeout().toMillis());
        } catch (IOException | RuntimeException e) {
            session.close();
            throw new LinkFailed(settings, e);
        }
    }

    private Connection connect(String host, int port) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(host, port), (int)
                settings.responseTimeout().toMillis());
        connection = new SocketConnection(socket);
        return connection;
    }

    /** Waits for a place in the window and sends. */
    CompletionStage<Submission> submit(SmsPart part) throws InterruptedException {
        window.enter();
        var sequence = nextSequence();
        var submission = window.expect(sequence);
        if (ended.getCount() == 0) {
            window.settle(sequence, new NotSent(LOST));
        } else if (!submission.isDone()) {
            send(part, sequence);
        }
        return submission;
    }

    private int nextSequence() {
        return FIRST_SEQUENCE + (sequences.getAndIncrement() & SEQUENCES);
    }

    private void send(SmsPart part, int sequence) {
        var from = SmppAddress.of(part.sender());
        var to = SmppAddress.of(part.recipient());
        try {
            sender.sendSubmitSm(
                    connection.getOutputStream(),
                    sequence,
                    "",
                    from.type(),
                    from.plan(),
                    from.digits(),
                    to.type(),
                    to.plan(),
                    to.digits(),
                    part.parts() > 1 ? WITH_HEADER : PLAIN,
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    EVERY_RECEIPT,
                    (byte) 0,
                    new RawDataCoding((byte) part.payload().alphabet().dataCoding()),
                    (byte) 0,
                    part.userData(),
                    new OptionalParameter.User_message_reference((short) part.userReference()));
        } catch (PDUException e) {
            window.settle(sequence, new Rejected(0, "It cannot be written as SMPP: " + e.getMessage()));
        } catch (IOException e) {
            window.settle(sequence, new InDoubt(Doubt.LINK_LOST));
            session.close();
        }
    }

    private boolean delivered(byte[] pdu, int sequence) {
        return desk.take(pdu, status -> acknowledge(sequence, status));
    }

    private void acknowledge(int sequence, int status) {
        try {
            sender.sendDeliverSmResp(connection.getOutputStream(), status, sequence, "");
        } catch (IOException gone) {
            // the peer delivers it again in the next session
            session.close();
        }
    }

    /** Waits for the end of the session, and on the way gives up parts that wait too long for their answer. */
    void awaitEnd() throws InterruptedException {
        var look = Math.max(1, settings.responseTimeout().toMillis() / 10);
        while (!ended.await(look, TimeUnit.MILLISECONDS)) {
            window.expire();
        }
    }

    /** Waits for the answers that are due, then unbinds. */
    void leave() {
        try {
            window.drain();
            sender.sendUnbind(connection.getOutputStream(), nextSequence());
            ended.await(settings.responseTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // then there is nobody to take leave of
        }
        session.close();
    }

    /** Ends the session if it is not over yet. Parts without an answer are in doubt from now on. */
    @Override
    public void close() {
        session.close();
        window.end(LOST);
    }
}
