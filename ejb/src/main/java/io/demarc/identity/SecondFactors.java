// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.secrets.MasterKey;
import io.demarc.secrets.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Seals, opens and checks second factors. */
@ApplicationScoped
class SecondFactors {

    private static final int HASH_BYTES = 16;

    @Inject
    Vault vault;

    @Inject
    MasterKey masterKey;

    /** Whether {@code typed} is a code of the app or a recovery code that was not used before; it is used then. */
    boolean accept(Person person, String typed, Instant now) {
        if (typed == null || typed.length() > 40) {
            return false;
        }
        var digits = typed.replaceAll("\\s", "");
        return digits.matches("\\d{6}")
                ? person.acceptStep(secret(person).match(digits, now))
                : person.spendRecoveryCode(hash(person, RecoveryCode.typed(typed)));
    }

    void prepare(Person person, Totp fresh) {
        person.prepareSecondFactor(vault.seal(fresh.secret(), person.owner(), secretName(person)));
    }

    Totp secret(Person person) {
        return new Totp(vault.open(person.totpSecret(), person.owner(), secretName(person)));
    }

    List<String> hashes(Person person, List<RecoveryCode> codes) {
        return codes.stream().map(code -> hash(person, code)).toList();
    }

    /** Keyed, so that whoever has the database alone cannot try all codes; 128 bits in hexadecimal. */
    private String hash(Person person, RecoveryCode code) {
        var signature = masterKey.sign("recovery/" + person.principal(), code.text());
        return HexFormat.of().formatHex(Arrays.copyOf(signature, HASH_BYTES));
    }

    private static String secretName(Person person) {
        return person.principal() + "/totp";
    }
}
