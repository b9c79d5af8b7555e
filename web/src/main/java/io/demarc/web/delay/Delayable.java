// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.ChangeOrder;

/** A form whose changes can be made later (CU-5). */
public interface Delayable {

    /** What the form says at this moment. */
    ChangeOrder order();

    /** Whether something new is set up, which has no end time. */
    boolean isNew();

    /** The outcome that leads out of the form. */
    String back();
}
