// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.store.Page;
import java.util.List;

/**
 * What somebody sees of the devices and may do with them, with the reasons (DV-9).
 *
 * @param section whether they see devices at all
 * @param children what they may do for each of those directly below; none for an account
 */
public record Explanation(Standing standing, Decision section, List<Answer> answers, Page<ForChild> children) {

    /** What may be done, and why not. */
    public record Answer(DeviceAct act, Decision decision) {}

    /**
     * What may be done for one of those below.
     *
     * @param add a new device for them
     * @param change editing, removing or clearing a device of one's own that they have
     * @param assign a device of one's own that nobody has yet
     */
    public record ForChild(Child child, Decision add, Decision change, Decision assign) {}
}
