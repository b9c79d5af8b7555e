// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** How a phone is asked who it is: by digest, the best hash first (RFC 7616, section 3.7), and in clear only over TLS. */
@ApplicationScoped
class Challenges {

    @Inject
    DigestNonces nonces;

    /** @param stale whether the phone only has to answer again */
    PhoneAnswer ask(boolean isSecure, boolean stale) {
        var nonce = nonces.fresh();
        var challenges = new ArrayList<String>();
        for (var algorithm : DigestAlgorithm.values()) {
            challenges.add("Digest realm=\"" + DigestAnswer.REALM + "\", qop=\"auth\", algorithm=" + algorithm.token()
                    + ", nonce=\"" + nonce + "\"" + (stale ? ", stale=true" : ""));
        }
        if (isSecure) {
            challenges.add("Basic realm=\"" + DigestAnswer.REALM + "\", charset=\"UTF-8\"");
        }
        return PhoneAnswer.challenge(List.copyOf(challenges));
    }
}
