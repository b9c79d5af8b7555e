// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever asks for pages without end and never logs in does not fill the memory. */
class StrangerSessionsTest {

    private final StrangerSessions strangers = new StrangerSessions();

    @Test
    void aSessionBeforeTheLoginEndsAfterTenMinutesWithoutARequest() {
        assertThat(begun(1).get(0).idleSeconds).isEqualTo(600);
    }

    @Test
    void whenThereAreTooManyTheOldestEnd() {
        var sessions = begun(StrangerSessions.MOST + 3);

        assertThat(sessions.subList(0, 3)).allMatch(session -> session.isEnded);
        assertThat(sessions.subList(3, sessions.size())).noneMatch(session -> session.isEnded);
    }

    @Test
    void whoGaveTheRightPasswordMeanwhileStays() {
        var first = begun(2);
        first.get(0).attributes.put("io.demarc.session", 7L);
        first.get(1).attributes.put(Entrance.STEP, "the code is awaited");

        begun(StrangerSessions.MOST + 1);

        assertThat(first).noneMatch(session -> session.isEnded);
    }

    @Test
    void oneThatEndedByItselfIsNoFailure() {
        var first = begun(1).get(0);
        first.isEnded = true;

        assertThat(begun(StrangerSessions.MOST)).noneMatch(session -> session.isEnded);
    }

    private List<Session> begun(int many) {
        return Stream.generate(Session::new)
                .limit(many)
                .peek(session -> strangers.sessionCreated(new HttpSessionEvent(session.shown())))
                .toList();
    }

    /** As a server's, as far as it is asked. */
    private static final class Session {

        private final Map<String, Object> attributes = new HashMap<>();
        private int idleSeconds;
        private boolean isEnded;

        HttpSession shown() {
            return (HttpSession) Proxy.newProxyInstance(
                    Session.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, values) -> {
                        if (isEnded) {
                            throw new IllegalStateException("ended");
                        }
                        switch (method.getName()) {
                            case "getAttribute" -> {
                                return attributes.get((String) values[0]);
                            }
                            case "setMaxInactiveInterval" -> idleSeconds = (int) values[0];
                            case "invalidate" -> isEnded = true;
                            default -> throw new UnsupportedOperationException(method.getName());
                        }
                        return null;
                    });
        }
    }
}
