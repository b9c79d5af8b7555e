// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

/**
 * What somebody may do. The one list from which menu, page, endpoint, token scope and the services' check follow.
 */
public enum Permission {
    PROVIDER_READ,
    PROVIDER_WRITE,
    OPERATOR_READ,
    OPERATOR_WRITE,
    ORGANIZATION_READ,
    ORGANIZATION_WRITE,
    GROUP_READ,
    GROUP_WRITE,
    ACCOUNT_READ,
    ACCOUNT_WRITE,
    /** Reading a SIP password, an activation link or a QR code in clear. */
    SECRET_REVEAL,
    PROFILE_READ,
    PROFILE_WRITE,
    MESSAGE_READ,
    MESSAGE_SEND,
    GATEWAY_READ,
    GATEWAY_WRITE,
    RUN_READ,
    RUN_CONTROL,
    TOKEN_OWN,
    /** What holds for the whole installation, such as the range of internal numbers. */
    SETTINGS_WRITE,
    AUDIT_READ,
    /** Recomputing the chain of the whole audit log. */
    AUDIT_VERIFY,
    /** What an installation does by itself: workers, receipts, timers. No role holds it. */
    WORK
}
