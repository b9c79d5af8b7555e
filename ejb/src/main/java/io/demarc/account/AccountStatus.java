// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** How far the activation of an account is (AV-1). */
public enum AccountStatus {
    CREATED,
    INSTALLATION_SMS_SENT,
    INSTALLATION_CLICKED,
    INSTALLED,
    ACTIVATION_SMS_SENT,
    ACTIVATED
}
