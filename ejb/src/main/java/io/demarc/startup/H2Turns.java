// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Who may write to an H2 database, and when. With each commit H2 takes the state of its tables for the file, one table after
 * the other, and stops nobody meanwhile: what somebody else commits in that moment can be half in it. When the process is killed
 * just then, half of that transaction stays for good. So commits take turns, and wait until nobody writes.
 */
final class H2Turns {

    /** A statement may wait for the row of whoever wants to commit. It does not write while it waits. */
    private static final long PATIENCE_MILLIS = 50;

    private final ReentrantLock committing = new ReentrantLock();
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    /** Something that is done with the database. */
    @FunctionalInterface
    interface Work {

        Object run() throws Throwable;
    }

    /** Runs a statement, together with those of others. */
    Object write(Work work) throws Throwable {
        writing.readLock().lock();
        try {
            return work.run();
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Ends a transaction, alone. */
    Object end(Work work) throws Throwable {
        committing.lock();
        try {
            return alone(work);
        } finally {
            committing.unlock();
        }
    }

    private Object alone(Work work) throws Throwable {
        if (!writing.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            return work.run();
        }
        try {
            return work.run();
        } finally {
            writing.writeLock().unlock();
        }
    }
}
