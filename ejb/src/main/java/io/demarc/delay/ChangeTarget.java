// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.TenantPath;

/**
 * What is to be changed or set up.
 *
 * @param id null for what is to be set up
 * @param name how people know it
 * @param owner where it belongs in the hierarchy
 */
record ChangeTarget(ChangeKind kind, Long id, String name, TenantPath owner) {}
