// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

/** What an entry of the audit log says was done (CU-2). */
public enum Act {
    NEW(Verb.POST),
    UPDATE(Verb.PUT),
    DELETE(Verb.DELETE),
    LOGGED_IN(Verb.LOGIN),
    LOGIN_REFUSED(Verb.LOGIN),
    PORTAL_OPENED(Verb.LOGIN),
    PASSWORD_MAILED(Verb.SEND),
    CODE_SENT(Verb.SEND),
    PASSWORD_SHOWN(Verb.GET),
    CODE_SHOWN(Verb.GENERATE),
    LINK_MAILED(Verb.SEND),
    CAMPAIGN_STARTED(Verb.SEND),
    RUN_CONFIRMED(Verb.PUT),
    RUN_DISCARDED(Verb.PUT),
    RUN_STOPPED(Verb.PUT),
    RUN_RESUMED(Verb.PUT),
    MESSAGE_SETTLED(Verb.PUT),
    OPTED_OUT(Verb.PUT),
    SETTINGS_CHANGED(Verb.PUT),
    INVOICE_DRAFTED(Verb.GENERATE),
    INVOICE_ISSUED(Verb.GENERATE),
    INVOICE_DISCARDED(Verb.DELETE),
    INVOICE_SENT(Verb.SEND),
    INVOICE_CREDITED(Verb.PUT),
    REMINDER_SENT(Verb.SEND),
    SERIES_OPENED(Verb.POST),
    LOG_EXPORTED(Verb.GET);

    /** The column Action: the HTTP verb, or what no verb says. */
    public enum Verb {
        POST,
        PUT,
        DELETE,
        GET,
        LOGIN,
        SEND,
        GENERATE
    }

    private final Verb verb;

    Act(Verb verb) {
        this.verb = verb;
    }

    public Verb verb() {
        return verb;
    }
}
