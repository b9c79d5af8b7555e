// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import java.util.function.Supplier;

/**
 * Carries the {@link Caller} and the {@link Origin} of the call along a thread. Requests, timers and batch workers all come through here, and only the
 * first of them have a CDI request scope.
 */
public final class CallContext {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private CallContext() {}

    /** The one who asks; {@link Caller#ANONYMOUS} when nobody said who they are. */
    public static Caller caller() {
        var call = CURRENT.get();
        return call == null ? Caller.ANONYMOUS : call.caller();
    }

    public static Origin origin() {
        var call = CURRENT.get();
        return call == null ? Origin.INSIDE : call.origin();
    }

    public static void runAs(Caller caller, Runnable work) {
        callAs(caller, () -> {
            work.run();
            return null;
        });
    }

    public static <T> T callAs(Caller caller, Supplier<T> work) {
        try (var ignored = enter(caller)) {
            return work.get();
        }
    }

    /** Makes {@code caller} the current one until the result is closed; the call still comes from where it came from. */
    public static Entered enter(Caller caller) {
        return enter(caller, origin());
    }

    /** Makes {@code caller} the current one until the result is closed. */
    public static Entered enter(Caller caller, Origin origin) {
        var before = CURRENT.get();
        CURRENT.set(new Call(caller, origin));
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    private record Call(Caller caller, Origin origin) {}

    /** Closing it gives the thread back to whoever was the caller before. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
