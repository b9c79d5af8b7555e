// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.kernel.TenantPath;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Somebody who can log in (PF-4), an operator to the console or a contact to the portal: by a password, and a second
 * factor when they switched it on. Five wrong passwords or codes in a row lock the login for a minute, each further one
 * for twice as long, up to an hour.
 */
@MappedSuperclass
public abstract class Person extends TenantOwned {

    private static final int WRONG_BEFORE_LOCK = 5;
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Secret
    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @NotAudited("each refused login is an entry of its own")
    @Column(name = "failed_logins")
    private int failedLogins;

    @NotAudited("follows from the refused logins")
    @Column(name = "locked_until")
    private Instant lockedUntil;

    @NotAudited("each login is an entry of its own")
    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @NotAudited("tells only when the password changed")
    @Column(name = "credentials_since")
    private Instant credentialsSince;

    @Secret
    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_since")
    private Instant totpSince;

    @NotAudited("changes with each code")
    @Column(name = "totp_step")
    private long totpStep;

    @Secret
    @Column(name = "recovery_codes")
    private String recoveryCodes;

    protected Person() {}

    /** With a password that somebody else made, which must be changed. */
    protected Person(TenantPath owner, String passwordHash, Instant now) {
        super(owner);
        changePassword(passwordHash, true, now);
    }

    /** The name under which a session knows them; operators and contacts never share one. */
    public abstract String principal();

    /** What they type at the login. */
    public abstract String login();

    /** As letters address them. */
    public abstract String name();

    /** Where letters reach them; null when nobody said. */
    public abstract String email();

    public abstract String language();

    public abstract boolean isEnabled();

    /** Whether they may come from this IP address. */
    abstract boolean admits(String address);

    /** What they are to the gate. */
    public abstract Caller caller();

    /** The word by which the audit log knows what they are. */
    abstract String table();

    /** Ends every session and token that was opened with the old password. */
    final void changePassword(String hash, boolean mustChangeAgain, Instant now) {
        passwordHash = hash;
        mustChange = mustChangeAgain;
        credentialsSince = now;
        failedLogins = 0;
        lockedUntil = null;
    }

    /** Sessions and tokens that are open now are over; the password stays. */
    void endSessions(Instant now) {
        credentialsSince = now;
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
    boolean acceptStep(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= totpStep) {
            return false;
        }
        totpStep = step.getAsLong();
        return true;
    }

    /** Each recovery code opens once. */
    boolean spendRecoveryCode(String recoveryHash) {
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

    public boolean mustChangePassword() {
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
    Instant credentialsSince() {
        return credentialsSince;
    }
}
