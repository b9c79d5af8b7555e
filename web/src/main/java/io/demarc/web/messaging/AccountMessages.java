// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.messaging.MessageFilter;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.Messages;
import io.demarc.store.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last messages to one account, for its page. */
@Named
@RequestScoped
public class AccountMessages {

    private static final int SHOWN = 5;

    @Inject
    Messages messages;

    private List<MessageRow> rows;

    /** Those of one account; a request asks for one account only. */
    public List<MessageRow> of(long accountId) {
        if (rows == null) {
            var newest = new PageRequest(Messages.SORTS.get(0), false, null, SHOWN);
            rows = messages.page(MessageFilter.ofAccount(accountId), newest).rows();
        }
        return rows;
    }
}
