// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/**
 * A device goes away from where it is, in this transaction: it is deleted, moved, or its assignment is cleared. What was
 * set for it there goes too, as the phone is wiped (DV-13).
 */
public record DeviceLeaves(long deviceId) {}
