// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.kernel.TenantPath;

/** Somebody who can log in: an operator to the console, a contact to the portal. */
interface Person {

    Long id();

    /** The name under which a session knows them; operators and contacts never share one. */
    String principal();

    /** What they type at the login. */
    String login();

    /** As letters address them. */
    String name();

    /** Where letters reach them; null when nobody said. */
    String email();

    String language();

    TenantPath owner();

    Credential credential();

    boolean isEnabled();

    /** Whether they may come from this IP address. */
    boolean admits(String address);

    Caller caller();
}
