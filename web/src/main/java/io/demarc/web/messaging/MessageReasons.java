// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.messaging.Exclusion;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.MessageState;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Says in words why a message is in its state: our own codes in the operator's language, the gateway's as they came. */
@Named
@RequestScoped
public class MessageReasons {

    private static final String SETTLED_BY = "settled.by ";
    private static final Map<String, String> OURS =
            Map.of("worker.lost", "message.reason.workerLost", "account.gone", "message.reason.accountGone");

    @Inject
    Labels labels;

    /** "" when there is nothing to say. */
    public String of(MessageRow message) {
        var code = message.error();
        if (code == null || code.isBlank()) {
            return "";
        }
        if (message.state() == MessageState.SUPPRESSED) {
            return labels.of(Exclusion.valueOf(code));
        }
        if (OURS.containsKey(code)) {
            return labels.get(OURS.get(code));
        }
        if (code.startsWith(SETTLED_BY)) {
            var unsent = message.state() == MessageState.CANCELLED;
            var name = code.substring(SETTLED_BY.length());
            return unsent
                    ? labels.get("message.reason.settledUnsent", name)
                    : labels.get("message.reason.settledSent", name);
        }
        return code.contains(" ") ? code : labels.get("message.reason.code", code);
    }
}
