// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import io.demarc.kernel.TenantPath;
import java.util.Map;

/**
 * Something that was done and that no changed row shows, such as a login. Fired as a CDI event within the transaction of
 * the act, it stands in the audit log if and only if the act does.
 *
 * @param owner whose log it stands in
 * @param table of the object that it was done to; null when there is none
 * @param objectId null when there is none
 * @param objectName how people know the object; null when there is none
 * @param details what else is worth knowing, never a secret
 */
public record Deed(
        Act act, TenantPath owner, String table, Long objectId, String objectName, Map<String, String> details) {

    public Deed {
        details = Map.copyOf(details);
    }

    public Deed(Act act, TenantPath owner, String table, Long objectId, String objectName) {
        this(act, owner, table, objectId, objectName, Map.of());
    }
}
