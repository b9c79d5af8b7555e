// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;
import static io.demarc.access.Permission.CONTACT_READ;
import static io.demarc.access.Permission.CONTACT_WRITE;
import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.account.AccountDetails;
import io.demarc.identity.ContactForm;
import io.demarc.tenancy.OrganizationForm;
import java.util.Arrays;
import java.util.List;

/** What can be changed or set up later (CU-5). */
public enum ChangeKind {
    ORGANIZATION(ORGANIZATION_READ, ORGANIZATION_WRITE, OrganizationForm.class, OrganizationSetup.class),
    CONTACT(CONTACT_READ, CONTACT_WRITE, ContactForm.class, ContactSetup.class),
    ACCOUNT(ACCOUNT_READ, ACCOUNT_WRITE, AccountDetails.class, AccountSetup.class);

    private final Permission read;
    private final Permission write;
    private final Class<? extends Record> form;
    private final Class<? extends Record> setup;

    ChangeKind(Permission read, Permission write, Class<? extends Record> form, Class<? extends Record> setup) {
        this.read = read;
        this.write = write;
        this.form = form;
        this.setup = setup;
    }

    /** Reads the log about such records. */
    public Permission read() {
        return read;
    }

    /** Orders, moves, cancels and applies: the same that changes such a record at once. */
    public Permission write() {
        return write;
    }

    /** @throws AccessRefused when the caller may not change such a record */
    void requireWrite() {
        if (!CallContext.caller().may(write)) {
            throw new AccessRefused(write);
        }
    }

    Class<? extends Record> content(boolean ofSetup) {
        return ofSetup ? setup : form;
    }

    /** What is planned for a contact, or for the contact's organization, is not told in the portal. */
    boolean isReadableBy(Caller caller) {
        return caller.contactId() == null && caller.may(read);
    }

    public static List<ChangeKind> readableBy(Caller caller) {
        return Arrays.stream(values()).filter(kind -> kind.isReadableBy(caller)).toList();
    }
}
