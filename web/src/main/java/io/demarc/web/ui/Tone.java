// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.account.AccountStatus;
import io.demarc.jobs.RunState;
import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.MessageState;
import io.demarc.tenancy.OrganizationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which colour and sign a state has, the same on every page: good, careful, bad, running or neutral. */
@Named
@ApplicationScoped
public class Tone {

    public String of(Enum<?> state) {
        if (state instanceof OrganizationStatus status) {
            return of(status);
        }
        if (state instanceof AccountStatus status) {
            return of(status);
        }
        if (state instanceof MessageState message) {
            return of(message);
        }
        if (state instanceof GatewayContact.ContactState contact) {
            return of(contact);
        }
        return state instanceof RunState run ? of(run) : "neutral";
    }

    private static String of(MessageState state) {
        return switch (state) {
            case QUEUED, SUPPRESSED, CANCELLED -> "neutral";
            case SUBMITTED, ACCEPTED -> "running";
            case DELIVERED -> "good";
            case UNDELIVERED, EXPIRED, REJECTED -> "bad";
            case UNKNOWN -> "careful";
        };
    }

    private static String of(GatewayContact.ContactState state) {
        return switch (state) {
            case CONNECTED -> "good";
            case CONNECTING -> "careful";
            case NOT_CONNECTED -> "bad";
            case OFF -> "neutral";
        };
    }

    private static String of(OrganizationStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case INACTIVE -> "neutral";
            case PENALTY -> "bad";
            case PENDING_APPROVAL -> "careful";
        };
    }

    private static String of(AccountStatus status) {
        return switch (status) {
            case CREATED -> "neutral";
            case INSTALLATION_SMS_SENT, ACTIVATION_SMS_SENT -> "running";
            case INSTALLATION_CLICKED, INSTALLED -> "careful";
            case ACTIVATED -> "good";
        };
    }

    private static String of(RunState state) {
        return switch (state) {
            case READY, STOPPED -> "careful";
            case QUEUED, DISCARDED -> "neutral";
            case RUNNING, STOPPING -> "running";
            case COMPLETED -> "good";
            case FAILED -> "bad";
        };
    }
}
