// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Who may write to an H2 database, and when. With each commit H2 takes the state of its tables for the file, one table after
 * the other, and stops nobody meanwhile: what somebody else commits in that moment can be half in it. When the process is killed
 * just then, half of that transaction stays for good. So commits take turns, and wait a little until nobody writes. A statement
 * that takes longer is not waited for, so long work is done in short statements.
 */
final class H2Turns {

    /** A statement may be waiting for the row of whoever wants to commit. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final ReentrantLock committing = new ReentrantLock();
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    /** Something that is done with the database. */
    @FunctionalInterface
    interface Work {

        Object run() throws Throwable;
    }

    /** Runs a statement, together with those of others. */
    Object write(Work work) throws Throwable {
        var isInterrupted = Thread.interrupted();
        writing.readLock().lock();
        try {
            return work.run();
        } finally {
            writing.readLock().unlock();
            interruptAgain(isInterrupted);
        }
    }

    /** Ends a transaction, alone. Who is interrupted ends it all the same: otherwise its rows would stay locked. */
    Object end(Work work) throws Throwable {
        var isInterrupted = Thread.interrupted();
        committing.lock();
        var isAlone = false;
        try {
            isAlone = writing.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException waitsNoLonger) {
            isInterrupted = true;
        }
        try {
            return work.run();
        } finally {
            if (isAlone) {
                writing.writeLock().unlock();
            }
            committing.unlock();
            interruptAgain(isInterrupted);
        }
    }

    /** Not before the work is done: H2 closes its file when a thread writes that is interrupted. */
    private static void interruptAgain(boolean isInterrupted) {
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
