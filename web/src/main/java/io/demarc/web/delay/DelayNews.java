// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.DelayedChangeFilter;
import io.demarc.delay.DelayedChanges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page tells about delayed changes. */
@Named
@RequestScoped
public class DelayNews {

    private static final int COUNTED = 100;

    @Inject
    DelayedChanges changes;

    private Integer untold;

    /** How many of the operator's own changes were not made, as far as they do not know it. */
    public int getUntold() {
        if (untold == null) {
            untold = CallContext.caller().may(Permission.ORGANIZATION_READ) ? changes.countUntold() : 0;
        }
        return untold;
    }

    /** How many changes wait for this record. */
    public int waiting(String kind, Long id) {
        return id == null ? 0 : changes.count(DelayedChangeFilter.waitingFor(ChangeKind.valueOf(kind), id), COUNTED);
    }
}
