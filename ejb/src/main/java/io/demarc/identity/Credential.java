// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What somebody logs in with (PF-4): a password, and when they switched it on a second factor. Five wrong passwords or
 * codes in a row lock the login for a minute, each further one for twice as long, up to an hour.
 */
@Embeddable
public class Credential {

    private static final int WRONG_BEFORE_LOCK = 5;
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "credentials_since")
    private Instant since;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_since")
    private Instant totpSince;

    @Column(name = "totp_step")
    private long totpStep;

    @Column(name = "recovery_codes")
    private String recoveryCodes;

    protected Credential() {}

    /** A password that somebody else made; its owner must change it. */
    Credential(String passwordHash, Instant now) {
        change(passwordHash, true, now);
    }

    /** Ends every session and token that was opened with the old password. */
    void change(String hash, boolean mustChangeAgain, Instant now) {
        passwordHash = hash;
        mustChange = mustChangeAgain;
        since = now;
        failedLogins = 0;
        lockedUntil = null;
    }

    /** Sessions and tokens that are open now are over; the password stays. */
    void endSessions(Instant now) {
        since = now;
    }

    void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    void failedToLogIn(Instant now) {
        failedLogins++;
        if (failedLogins >= WRONG_BEFORE_LOCK) {
            var minutes = 1L << Math.min(failedLogins - WRONG_BEFORE_LOCK, 10);
            var pause = Duration.ofMinutes(minutes);
            lockedUntil = now.plus(pause.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : pause);
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A secret that counts for nothing until a code made with it was given. */
    void prepareSecondFactor(String sealedSecret) {
        totpSecret = sealedSecret;
        totpSince = null;
    }

    /** @param step the time step of the code that proved it; that code is spent */
    void switchSecondFactorOn(long step, List<String> recoveryHashes, Instant now) {
        totpSince = now;
        totpStep = step;
        recoveryCodes = String.join(",", recoveryHashes);
    }

    void switchSecondFactorOff() {
        totpSecret = null;
        totpSince = null;
        recoveryCodes = null;
    }

    boolean hasSecondFactor() {
        return totpSince != null;
    }

    /** @param step of a right code, empty for a wrong one; each is accepted once (RFC 6238, section 5.2) */
    boolean accepts(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= totpStep) {
            return false;
        }
        totpStep = step.getAsLong();
        return true;
    }

    /** Each recovery code opens once. */
    boolean spend(String recoveryHash) {
        var left = new ArrayList<>(recoveryHashes());
        var known = left.remove(recoveryHash);
        recoveryCodes = String.join(",", left);
        return known;
    }

    void replaceRecoveryCodes(List<String> hashes) {
        recoveryCodes = String.join(",", hashes);
    }

    int recoveryCodesLeft() {
        return recoveryHashes().size();
    }

    private List<String> recoveryHashes() {
        return recoveryCodes == null || recoveryCodes.isEmpty() ? List.of() : List.of(recoveryCodes.split(","));
    }

    boolean mustChange() {
        return mustChange;
    }

    String passwordHash() {
        return passwordHash;
    }

    String totpSecret() {
        return totpSecret;
    }

    /** When the second factor was switched on; null when it is off. */
    Instant totpSince() {
        return totpSince;
    }

    Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** Sessions and tokens older than this are no longer valid. */
    Instant since() {
        return since;
    }
}
