// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.TenantPath;
import java.util.List;

/**
 * A delayed change with what it changes.
 *
 * @param differences from the record as it was when the change was written; once it is made, what it did change
 * @param readable false when another version of Demarc wrote it, so that the differences are not known
 * @param changeable whether the caller may move, cancel and apply it
 */
public record DelayedChangeView(
        DelayedChangeRow change,
        TenantPath owner,
        List<FieldDifference> differences,
        boolean readable,
        boolean changeable) {}
