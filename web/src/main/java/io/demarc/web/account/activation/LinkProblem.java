// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.account.LinkState;

/** Why a link gives nothing, for a client to read (RFC 9457). */
final class LinkProblem {

    private LinkProblem() {}

    static String json(LinkState state, int status) {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(state))
                .add("status", status)
                .add("detail", "Ask whoever sent it for a new activation message.")
                .add("state", state.name())
                .build()
                .toString();
    }

    private static String title(LinkState state) {
        return switch (state) {
            case USED -> "This link has already been used.";
            case EXPIRED -> "This link has expired.";
            case REPLACED -> "This link was replaced by a newer one, or withdrawn.";
            case UNKNOWN -> "There is no such link.";
            case VALID -> "The account could not be activated. Try again.";
        };
    }
}
