// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers phones that ask for their configuration (DV-10). Their secret is their permission, so no caller is asked for;
 * nothing waits for a commit, but for a first contact.
 */
@ApplicationScoped
public class PhoneDesk {

    static final Caller CALLER = Caller.system("provisioning");

    private static final Logger LOG = Logger.getLogger(PhoneDesk.class.getName());

    @Inject
    Proofs proofs;

    @Inject
    FirstContacts firstContacts;

    @Inject
    Handout handout;

    @Inject
    Challenges challenges;

    @Inject
    SourceLockout lockout;

    @Inject
    PhoneDiary diary;

    @Inject
    Clock clock;

    public PhoneAnswer answer(PhoneRequest request) {
        var file = RequestedFile.parse(request.path());
        var result = CallContext.callAs(CALLER, () -> result(request, file));
        diary.note(RequestLine.of(clock.instant(), request, file, result));
        return result.answer();
    }

    private Result result(PhoneRequest request, RequestedFile file) {
        if (file.is(FileKind.UNKNOWN) && file.secret() == null) {
            return Result.nothing(Outcome.NO_PHONE, null);
        }
        var proof = proofs.of(request, file);
        return switch (proof.kind()) {
            case PROVEN -> handout.known(request, file, proof.device());
            case WRONG -> wrong(request);
            case STALE -> Result.challenged(challenges.ask(request.isSecure(), true));
            case NONE -> unproven(request, file);
        };
    }

    private Result wrong(PhoneRequest request) {
        var isOut = lockout.isOut(request.address());
        lockout.missed(request.address());
        return Result.nothing(isOut ? Outcome.LOCKED_OUT : Outcome.REFUSED, null);
    }

    private Result unproven(PhoneRequest request, RequestedFile file) {
        return switch (file.kind()) {
            case MODEL -> handout.common(request, file, null);
            case EXTRA, UNKNOWN -> Result.nothing(Outcome.NO_FILE, null);
            case DEVICE ->
                firstContact(request, file)
                        .orElseGet(() -> Result.challenged(challenges.ask(request.isSecure(), false)));
        };
    }

    /** Only while a window is open an address alone can open something; then a wrong one is a miss. */
    private Optional<Result> firstContact(PhoneRequest request, RequestedFile file) {
        if (request.isHead() || !firstContacts.arePossible() || lockout.isOut(request.address())) {
            return Optional.empty();
        }
        var result = firstContactOrFailure(request, file);
        if (result.isEmpty()) {
            lockout.missed(request.address());
        }
        return result;
    }

    private Optional<Result> firstContactOrFailure(PhoneRequest request, RequestedFile file) {
        try {
            return handout.firstContact(request, file);
        } catch (BusinessException unwritable) {
            LOG.log(Level.WARNING, "The template of {0} fails for its first contact", file.mac());
            return Optional.empty();
        }
    }
}
