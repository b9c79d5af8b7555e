// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/**
 * Which devices; null leaves a condition out.
 *
 * @param search part of the name, MAC address in any notation, serial number or model
 * @param organizationId those that are in this organization
 * @param assigned true for those that are assigned to an organization, false for the others
 * @param provisioning whether they get their configuration from here
 * @param accountId those that this account has a line of
 * @param progress how far they came
 */
public record DeviceFilter(
        String search,
        Maker maker,
        Long organizationId,
        Boolean assigned,
        Boolean provisioning,
        Long accountId,
        DeviceProgress progress) {

    public static final DeviceFilter ALL = new DeviceFilter(null, null, null, null, null, null, null);

    public static DeviceFilter inOrganization(long organizationId) {
        return new DeviceFilter(null, null, organizationId, null, null, null, null);
    }

    public static DeviceFilter ofAccount(long accountId) {
        return new DeviceFilter(null, null, null, null, null, accountId, null);
    }
}
