// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.account.AccountEvent;
import io.demarc.account.AccountStatus;
import io.demarc.calls.record.CallState;
import io.demarc.delay.ChangeState;
import io.demarc.identity.TokenState;
import io.demarc.invoicing.InvoiceState;
import io.demarc.invoicing.RunItemState;
import io.demarc.jobs.RunState;
import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.MessageState;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.serving.DeviceState;
import io.demarc.provisioning.serving.Outcome;
import io.demarc.provisioning.template.VersionState;
import io.demarc.tenancy.OrganizationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Which colour and sign a state has, the same on every page: good, careful, bad, running or neutral. */
@Named
@ApplicationScoped
public class Tone {

    private static final List<Enum<?>> GOOD = List.of(
            OrganizationStatus.ACTIVE,
            AccountStatus.ACTIVATED,
            AccountEvent.ACTIVATED,
            AccountEvent.ENABLED,
            TokenState.VALID,
            GatewayContact.ContactState.CONNECTED,
            MessageState.DELIVERED,
            GatewayContact.ContactState.CONNECTED,
            RunState.COMPLETED,
            CallState.RATED,
            ChangeState.APPLIED,
            ProvisioningLevel.MODIFY,
            DeviceState.SERVED,
            Outcome.SERVED,
            Outcome.UNCHANGED,
            Outcome.FIRST_CONTACT,
            VersionState.PUBLISHED,
            InvoiceState.PAID,
            RunItemState.INVOICED);

    private static final List<Enum<?>> CAREFUL = List.of(
            OrganizationStatus.PENDING_APPROVAL,
            AccountStatus.INSTALLATION_CLICKED,
            AccountStatus.INSTALLED,
            AccountEvent.INSTALLATION_CLICKED,
            AccountEvent.INSTALLED,
            AccountEvent.SECRET_REVEALED,
            AccountEvent.PASSWORD_CHANGED,
            TokenState.EXPIRED,
            GatewayContact.ContactState.CONNECTING,
            MessageState.UNKNOWN,
            GatewayContact.ContactState.CONNECTING,
            RunState.READY,
            CallState.SET_ASIDE,
            RunState.STOPPED,
            ChangeState.PENDING,
            DeviceState.DRIFTED,
            Outcome.WIPED,
            InvoiceState.PARTIALLY_PAID);

    private static final List<Enum<?>> BAD = List.of(
            OrganizationStatus.PENALTY,
            AccountEvent.DISABLED,
            AccountEvent.KEYS_REVOKED,
            GatewayContact.ContactState.NOT_CONNECTED,
            MessageState.UNDELIVERED,
            MessageState.EXPIRED,
            MessageState.REJECTED,
            GatewayContact.ContactState.NOT_CONNECTED,
            RunState.FAILED,
            ChangeState.CONFLICT,
            ChangeState.REFUSED,
            ChangeState.INVALID,
            Outcome.REFUSED,
            Outcome.LOCKED_OUT,
            Outcome.FAILED,
            RunItemState.FAILED);

    private static final List<Enum<?>> RUNNING = List.of(
            VersionState.STAGED,
            AccountStatus.INSTALLATION_SMS_SENT,
            AccountStatus.ACTIVATION_SMS_SENT,
            AccountEvent.INSTALLATION_SMS_SENT,
            AccountEvent.INSTALLATION_MAIL_SENT,
            AccountEvent.INSTALLATION_CODE_SHOWN,
            AccountEvent.ACTIVATION_SMS_SENT,
            AccountEvent.ACTIVATION_MAIL_SENT,
            AccountEvent.ACTIVATION_CODE_SHOWN,
            MessageState.SUBMITTED,
            MessageState.ACCEPTED,
            RunState.RUNNING,
            RunState.STOPPING,
            ProvisioningLevel.VIEW,
            DeviceState.CONTACTED,
            Outcome.COMMON,
            Outcome.CHALLENGED,
            InvoiceState.ISSUED,
            InvoiceState.SENT);

    public String of(Enum<?> state) {
        if (state == null) {
            return "neutral";
        }
        if (GOOD.contains(state)) {
            return "good";
        }
        if (CAREFUL.contains(state)) {
            return "careful";
        }
        if (BAD.contains(state)) {
            return "bad";
        }
        return RUNNING.contains(state) ? "running" : "neutral";
    }
}
