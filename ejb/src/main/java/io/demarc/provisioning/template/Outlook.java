// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.PhoneChoice;
import java.util.List;

/**
 * What publishing a version would do.
 *
 * @param devices how many phones would get this version that get another one now
 * @param samples some of them, with what would change for each
 */
public record Outlook(long devices, List<Sample> samples) {

    /** @param changes no lines when the phone's file stays as it is */
    public record Sample(PhoneChoice device, List<DiffLine> changes) {}
}
