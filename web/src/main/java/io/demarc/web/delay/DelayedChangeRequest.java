// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.account.AccountDetails;
import io.demarc.account.Creation;
import io.demarc.account.NewAccount;
import io.demarc.delay.AccountSetup;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeOrder;
import io.demarc.delay.ContactSetup;
import io.demarc.delay.OrganizationSetup;
import io.demarc.delay.Timing;
import io.demarc.identity.ContactForm;
import io.demarc.identity.FirstPassword;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationForm;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A change, or the setup of something new, that a program wants to be made later. One of organization, contact and
 * account says what.
 *
 * @param targetId what is changed; null to set up something new
 * @param placeId of something new: the service provider of an organization (null for the caller's own), the
 *     organization of a contact; an account says its group in its details
 * @param number of a new account
 * @param secondNumber of a new account; null when it has none
 */
public record DelayedChangeRequest(
        Instant applyAt,
        Instant revertAt,
        Long targetId,
        Long placeId,
        OrganizationForm organization,
        ContactForm contact,
        AccountDetails account,
        String number,
        String secondNumber) {

    Timing timing() {
        return new Timing(applyAt, revertAt);
    }

    ChangeOrder order() {
        if (Stream.of(organization, contact, account).filter(Objects::nonNull).count() != 1) {
            throw new BusinessException(Problem.of("delay.oneForm"));
        }
        if (organization != null) {
            return new ChangeOrder(
                    ChangeKind.ORGANIZATION,
                    targetId,
                    targetId == null ? new OrganizationSetup(placeId, organization) : organization);
        }
        return contact != null
                ? new ChangeOrder(ChangeKind.CONTACT, targetId, targetId == null ? newContact() : contact)
                : new ChangeOrder(ChangeKind.ACCOUNT, targetId, targetId == null ? newAccount() : account);
    }

    private ContactSetup newContact() {
        if (placeId == null) {
            throw new BusinessException(Problem.at("placeId", "required"));
        }
        return new ContactSetup(placeId, contact, FirstPassword.MAILED);
    }

    private AccountSetup newAccount() {
        return new AccountSetup(Creation.PLAIN, new NewAccount(null, null, number, secondNumber, account));
    }
}
