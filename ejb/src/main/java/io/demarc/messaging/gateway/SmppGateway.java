// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.gateway.Submission.NotSent;
import io.demarc.messaging.gateway.Submission.Throttled;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A message centre reached by SMPP 3.4. The connection is kept up until the gateway is closed (SM-1). */
public final class SmppGateway implements MessageGateway {

    private static final Logger LOG = Logger.getLogger(SmppGateway.class.getName());
    /** Logs lost connections with stack traces, and on its finest level the PDU with the password. */
    private static final Logger LIBRARY = Logger.getLogger("org.jsmpp");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A session that held so long was a good one: the next pause is the first again. */
    private static final Duration STABLE = Duration.ofSeconds(1);

    static {
        if (LIBRARY.getLevel() == null) {
            LIBRARY.setLevel(Level.OFF);
        }
    }

    private final SmppSettings settings;
    private final GatewayEvents events;
    private final Pacer pacer;
    private final DeliveryDesk desk;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread keeper;

    /** The last thing that was told about the connection; only for the keeper. */
    private LinkTrouble lastTold;

    /** Null while there is no session; then {@link #whyDown} says why. */
    private volatile SmppLink link;

    private volatile LinkTrouble whyDown = LinkTrouble.NOT_YET;

    /**
     * Starts to connect and returns at once.
     *
     * @param threads makes the two threads on which the events are told; those of a container can use its services there
     */
    public SmppGateway(SmppSettings settings, GatewayEvents events, ThreadFactory threads, Clock clock) {
        this.settings = settings;
        this.events = events;
        pacer = new Pacer(settings.partsPerSecond(), System::nanoTime);
        desk = new DeliveryDesk(events, threads, clock);
        keeper = threads.newThread(this::keepConnected);
        keeper.start();
    }

    @Override
    public CompletionStage<Submission> submit(SmsPart part) {
        try {
            if (link != null) {
                pacer.await();
            }
            var current = link;
            return current == null
                    ? notSent(whyDown.toString())
                    : current.submit(part).whenComplete(this::learn);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return notSent("The wait for the gateway was interrupted.");
        }
    }

    private void learn(Submission outcome, Throwable never) {
        if (outcome instanceof Throttled) {
            pacer.slowDown();
        }
    }

    private static CompletionStage<Submission> notSent(String reason) {
        return CompletableFuture.completedFuture(new NotSent(reason));
    }

    private void keepConnected() {
        var pause = Duration.ZERO;
        try {
            do {
                pause = holdSession() ? FIRST_PAUSE : longer(pause);
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            down(LinkTrouble.CLOSED);
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /**
     * One session from its bind to its end.
     *
     * @return whether it was a good one
     */
    private boolean holdSession() throws InterruptedException {
        try (var session = new SmppLink(settings, desk)) {
            var start = System.nanoTime();
            link = session;
            tell(null);
            session.awaitEnd();
            down(closed.getCount() == 0 ? LinkTrouble.CLOSED : LinkTrouble.LOST);
            return System.nanoTime() - start > STABLE.toNanos();
        } catch (LinkFailed failed) {
            down(failed.trouble());
            return false;
        }
    }

    private void down(LinkTrouble reason) {
        whyDown = reason;
        link = null;
        if (!reason.equals(lastTold)) {
            tell(reason);
        }
    }

    private void tell(LinkTrouble reason) {
        lastTold = reason;
        try {
            events.connectionChanged(reason);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The change of the connection could not be noted: {0}", e.toString());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        var last = link;
        whyDown = LinkTrouble.CLOSED;
        link = null;
        if (last == null) {
            keeper.interrupt();
        } else {
            last.leave();
        }
        desk.close();
    }
}
