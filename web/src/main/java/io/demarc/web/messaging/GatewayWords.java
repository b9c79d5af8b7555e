// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.gateway.CommandStatus;
import io.demarc.messaging.gateway.LinkTrouble;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says in the operator's language why a gateway is not connected. */
@Named
@RequestScoped
public class GatewayWords {

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    /** "" when there is nothing to say. */
    public String of(GatewayContact contact) {
        var trouble = contact.why();
        return trouble == null ? "" : labels.get("LinkTrouble." + trouble.kind(), trouble.address(), detail(trouble));
    }

    private String detail(LinkTrouble trouble) {
        return trouble.kind() == LinkTrouble.Kind.LOGIN_REFUSED
                ? CommandStatus.inWords(trouble.detail(), preferences.getLocale())
                : trouble.detail();
    }
}
