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
    CONTACT_READ,
    CONTACT_WRITE,
    /** Opening the portal as one of the contacts (CU-7). */
    PORTAL_LOGIN,
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
    DEVICE_READ,
    DEVICE_WRITE,
    /** Setting who below may provision devices (DV-3). */
    PROVISIONING_LEVEL_WRITE,
    TEMPLATE_READ,
    TEMPLATE_WRITE,
    /** Reading what calls are sold for. */
    RATE_READ,
    RATE_WRITE,
    CALL_READ,
    /** Bringing in call records, rating again what was set aside. */
    CALL_IMPORT,
    /** Reading what calls cost and earn the provider: its customers never do. */
    COST_READ,
    INVOICE_READ,
    /** What concerns one customer's account: charges, adjustments, credit notes, payments, invoice templates. */
    INVOICE_WRITE,
    /** Making the invoices that are due. */
    INVOICE_RUN,
    RUN_READ,
    RUN_CONTROL,
    TOKEN_OWN,
    /** What holds for the whole installation, such as the range of internal numbers. */
    SETTINGS_WRITE,
    AUDIT_READ,
    /** Recomputing the chain of the whole audit log. */
    AUDIT_VERIFY,
    /** Using the portal: what a contact sees of the organization. */
    PORTAL,
    /** What is a contact's own: credentials and verifications. An operator who acts as a contact does not hold it. */
    PORTAL_OWN,
    /** What an installation does by itself: workers, receipts, timers. No role holds it. */
    WORK
}
