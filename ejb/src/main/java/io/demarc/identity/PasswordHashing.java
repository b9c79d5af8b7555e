// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Argon2id with 19 MiB and two passes, as the OWASP password storage guidance asks for. */
@ApplicationScoped
public class PasswordHashing implements PasswordHash {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** So many at once: who comes with many passwords must not take the memory of everybody else. */
    private static final Semaphore TURNS = new Semaphore(4);

    /** What an unknown login is checked against, so that it takes as long as a known one. */
    private final String nobody = generate("nobody has this password".toCharArray());

    @Override
    public String generate(char[] password) {
        return inTurn(() -> Password.hash(java.nio.CharBuffer.wrap(password))
                .addRandomSalt(16)
                .with(ARGON2)
                .getResult());
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return inTurn(
                () -> Password.check(java.nio.CharBuffer.wrap(password), hash).with(ARGON2));
    }

    private static <T> T inTurn(Supplier<T> hashing) {
        TURNS.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            TURNS.release();
        }
    }

    void wasteTheSameTime(char[] password) {
        verify(password, nobody);
    }
}
