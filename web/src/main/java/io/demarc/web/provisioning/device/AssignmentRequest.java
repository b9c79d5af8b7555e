// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import java.util.List;

/**
 * Whom a device is for.
 *
 * @param organizationId null for the one that has it
 * @param lines those that are to change
 */
public record AssignmentRequest(Long organizationId, List<LineRequest> lines) {}
