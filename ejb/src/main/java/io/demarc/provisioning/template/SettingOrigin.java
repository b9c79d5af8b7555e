// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

/** Where a value comes from; the later one wins. */
public enum SettingOrigin {
    /** The template's own value, for when nobody sets one. */
    TEMPLATE,
    /** The configuration of the installation. */
    INSTALLATION,
    ADMINISTRATOR,
    PROVIDER,
    /** Language and time zone of the organization itself. */
    ORGANIZATION_ITSELF,
    ORGANIZATION,
    DEVICE
}
