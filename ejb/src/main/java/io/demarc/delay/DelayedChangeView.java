// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.TenantPath;
import java.util.List;

/**
 * A delayed change with what it changes.
 *
 * @param differences from the record as it was when the change was written
 * @param changeable whether the caller may move, cancel and apply it
 */
public record DelayedChangeView(
        DelayedChangeRow change, TenantPath owner, List<FieldDifference> differences, boolean changeable) {}
