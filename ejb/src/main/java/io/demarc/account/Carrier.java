// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** How a link reaches its recipient: to the phone, or where a device is none (AV-3, AV-4). */
enum Carrier {
    SMS(AccountEvent.INSTALLATION_SMS_SENT, AccountEvent.ACTIVATION_SMS_SENT),
    MAIL(AccountEvent.INSTALLATION_MAIL_SENT, AccountEvent.ACTIVATION_MAIL_SENT),
    SCREEN(AccountEvent.INSTALLATION_CODE_SHOWN, AccountEvent.ACTIVATION_CODE_SHOWN);

    private final AccountEvent installation;
    private final AccountEvent activation;

    Carrier(AccountEvent installation, AccountEvent activation) {
        this.installation = installation;
        this.activation = activation;
    }

    AccountEvent carried(LinkKind kind) {
        return kind == LinkKind.INSTALLATION ? installation : activation;
    }
}
