// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** What a line of an account's history tells (AC-10). */
public enum AccountEvent {
    CREATED,
    INSTALLATION_SMS_SENT,
    INSTALLATION_CLICKED,
    INSTALLED,
    ACTIVATION_SMS_SENT,
    ACTIVATED,
    EDITED,
    DISABLED,
    ENABLED,
    KEYS_REVOKED,
    SECRET_REVEALED
}
