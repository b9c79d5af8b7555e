// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Role;
import java.io.Serializable;

/** What is said about an operator; login and role stay as they were at creation. */
public record OperatorForm(String login, String name, String email, Role role, String language, String timeZone)
        implements Serializable {}
