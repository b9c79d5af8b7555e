// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** What a line of an account's history tells (AC-10). */
public enum AccountEvent {
    CREATED,
    INSTALLATION_SMS_SENT,
    INSTALLATION_MAIL_SENT,
    INSTALLATION_CODE_SHOWN,
    INSTALLATION_CLICKED,
    INSTALLED,
    ACTIVATION_SMS_SENT,
    ACTIVATION_MAIL_SENT,
    ACTIVATION_CODE_SHOWN,
    ACTIVATED,
    EDITED,
    PASSWORD_CHANGED,
    DISABLED,
    ENABLED,
    KEYS_REVOKED,
    SECRET_REVEALED
}
