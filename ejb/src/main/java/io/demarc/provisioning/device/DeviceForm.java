// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/**
 * What is said about a device (DV-8).
 *
 * @param name friendly name, 3 to 32 characters
 * @param maker null for the one that the MAC address tells
 * @param mac in any of the usual notations
 * @param serial may be missing
 * @param lines how many it has, 1 to 64
 * @param provisioning whether it gets its configuration from here
 */
public record DeviceForm(
        String name,
        Maker maker,
        String model,
        String firmware,
        String mac,
        String serial,
        String location,
        String notes,
        Integer lines,
        boolean provisioning) {}
