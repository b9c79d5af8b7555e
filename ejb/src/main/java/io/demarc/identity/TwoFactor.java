// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One's own second factor: a code of an authenticator app, beside the password (PF-4, RFC 6238). */
@Stateless
public class TwoFactor {

    private static final String ISSUER = "Demarc";

    @Inject
    People people;

    @Inject
    SecondFactors secondFactors;

    @Inject
    PasswordProof proof;

    @Inject
    Clock clock;

    @Unguarded("it acts on the caller alone")
    public TwoFactorState state() {
        var self = people.self();
        return new TwoFactorState(self.totpSince(), self.recoveryCodesLeft());
    }

    /**
     * Makes a secret for the app to read. It counts for nothing until {@link #switchOn}.
     *
     * @throws BusinessException when it is on already
     */
    @Unguarded("it acts on the caller alone")
    public TwoFactorSecret prepare() {
        var self = self(false);
        var fresh = Totp.generated();
        secondFactors.prepare(self, fresh);
        return shown(self, fresh);
    }

    /** The secret that was made and not proven yet; empty when there is none, or when it is on. */
    @Unguarded("it acts on the caller alone")
    public Optional<TwoFactorSecret> prepared() {
        var self = people.self();
        return Optional.of(self)
                .filter(person -> person.totpSecret() != null && !person.hasSecondFactor())
                .map(unproven -> shown(self, secondFactors.secret(self)));
    }

    /** Forgets what {@link #prepare} made. */
    @Unguarded("it acts on the caller alone")
    public void cancel() {
        self(false).switchSecondFactorOff();
    }

    /**
     * Switches it on, once a code proves that the app has the secret.
     *
     * @return ten recovery codes, never to be had again
     */
    @Unguarded("it acts on the caller alone")
    public List<String> switchOn(String code) {
        var self = self(false);
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        if (self.totpSecret() == null) {
            throw new BusinessException(Problem.at("code", "twoFactor.notPrepared"));
        }
        var step = secondFactors.secret(self).match(typed, clock.instant());
        if (step.isEmpty()) {
            throw new BusinessException(Problem.at("code", "twoFactor.wrongCode"));
        }
        var codes = RecoveryCode.generated();
        self.switchSecondFactorOn(step.getAsLong(), secondFactors.hashes(self, codes), clock.instant());
        return formatted(codes);
    }

    /** Ten new recovery codes; the old ones open nothing any more. */
    @Unguarded("it acts on the caller alone, who must know the password")
    public List<String> newRecoveryCodes(String password) {
        var self = self(true);
        proof.demand(self, password, "currentPassword");
        var codes = RecoveryCode.generated();
        self.replaceRecoveryCodes(secondFactors.hashes(self, codes));
        return formatted(codes);
    }

    @Unguarded("it acts on the caller alone, who must know the password")
    public void switchOff(String password) {
        var self = self(true);
        proof.demand(self, password, "currentPassword");
        self.switchSecondFactorOff();
    }

    private Person self(boolean on) {
        var self = people.locked(people.self());
        if (self.hasSecondFactor() != on) {
            throw new BusinessException(Problem.of(on ? "twoFactor.off" : "twoFactor.on"));
        }
        return self;
    }

    private static TwoFactorSecret shown(Person self, Totp totp) {
        return new TwoFactorSecret(totp.secret(), totp.uri(ISSUER, self.login()));
    }

    private static List<String> formatted(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::formatted).toList();
    }
}
