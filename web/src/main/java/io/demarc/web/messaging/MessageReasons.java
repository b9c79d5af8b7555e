// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.messaging.Exclusion;
import io.demarc.messaging.MessageFilter;
import io.demarc.messaging.MessageReason;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.MessageState;
import io.demarc.messaging.gateway.CommandStatus;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says in the operator's language why a message is in its state. */
@Named
@RequestScoped
public class MessageReasons {

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    /** "" when there is nothing to say. */
    public String of(MessageRow message) {
        var code = message.error();
        return code == null || code.isBlank() ? "" : words(MessageReason.read(code), message.state());
    }

    /**
     * Why messages did not reach their recipients.
     *
     * @param code of a {@link MessageReason}; null or {@link MessageFilter#NO_REASON} for none
     */
    public String words(String code) {
        return code == null || code.equals(MessageFilter.NO_REASON)
                ? labels.get("message.reason.none")
                : words(MessageReason.read(code), MessageState.CANCELLED);
    }

    private String words(MessageReason reason, MessageState state) {
        var detail = reason.detail();
        return switch (reason.kind()) {
            case EXCLUDED -> labels.of(Exclusion.valueOf(detail));
            case ACCOUNT_GONE -> labels.get("message.reason.accountGone");
            case WORKER_LOST -> labels.get("message.reason.workerLost");
            case NO_ANSWER -> labels.get("message.reason.noAnswer");
            case LINK_LOST -> labels.get("message.reason.linkLost");
            case PART_MISSING -> labels.get("message.reason.partMissing");
            case SETTLED_BY ->
                state == MessageState.CANCELLED
                        ? labels.get("message.reason.settledUnsent", detail)
                        : labels.get("message.reason.settledSent", detail);
            case REFUSED ->
                labels.get("message.reason.refused", CommandStatus.inWords(detail, preferences.getLocale()), detail);
            case RECEIPT -> receipt(detail);
            case OTHER -> detail.contains(" ") ? detail : labels.get("message.reason.code", detail);
        };
    }

    /** @param detail the state that the receipt told and, behind a blank, the network's own code */
    private String receipt(String detail) {
        var parts = detail.split(" ", 2);
        var words = labels.get("message.reason.receipt." + parts[0]);
        return parts.length == 1 ? words : labels.get("message.reason.withCode", words, parts[1]);
    }
}
