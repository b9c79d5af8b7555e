// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

/**
 * A value that holds for a phone.
 *
 * @param value in clear
 * @param origin who set it
 */
record HeldValue(String value, SettingOrigin origin, boolean secret) {

    @Override
    public String toString() {
        return "HeldValue[" + origin + "]";
    }
}
