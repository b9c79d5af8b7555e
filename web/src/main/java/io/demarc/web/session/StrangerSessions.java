// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sessions of those who are not logged in. Every request without a cookie that meets a page begins one, so nobody may
 * fill the memory with them: they end soon, and when there are too many, those that began first end at once. In such a flood a
 * login page that was open for long may have to be opened again.
 */
@WebListener
public class StrangerSessions implements HttpSessionListener {

    /** So many at a time, about: some of the oldest may have logged in since. */
    static final int MOST = 5_000;

    private static final int IDLE_SECONDS = 10 * 60;

    private final Queue<HttpSession> oldestFirst = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setMaxInactiveInterval(IDLE_SECONDS);
        oldestFirst.add(session);
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            end(oldestFirst.remove());
        }
    }

    private static void end(HttpSession oldest) {
        try {
            if (CurrentSession.isStranger(oldest)) {
                oldest.invalidate();
            }
        } catch (IllegalStateException endedAlready) {
            // That is what was wanted.
        }
    }
}
