// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.TenantPath;

/**
 * Devices that no template can tell apart by what they are.
 *
 * @param count how many there are
 */
public record PhoneKind(Maker maker, String model, String firmware, TenantPath place, long count) {}
