// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.secrets.MasterKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the chain, derived from the master key: whoever has the database alone cannot make a hash that fits. Its id
 * stands in each entry, so that Verify tells an entry of another master key from an altered one.
 */
@ApplicationScoped
public class ChainKey {

    private static final int ID_BYTES = 4;

    @Inject
    MasterKey masterKey;

    private String id;
    private SecretKeySpec key;

    @PostConstruct
    void derive() {
        key = new SecretKeySpec(masterKey.sign("audit-chain", "1"), "HmacSHA256");
        var fingerprint = masterKey.sign("audit-chain-id", "1");
        id = HexFormat.of().formatHex(Arrays.copyOf(fingerprint, ID_BYTES));
    }

    String id() {
        return id;
    }

    /** A signer is quick to use again and is not shared between threads. */
    Signer signer() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new Signer(mac);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** HMAC-SHA-256 with the chain's key, in hexadecimal. */
    record Signer(Mac mac) {

        String hash(String before, byte[] entry) {
            mac.update(before.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            return HexFormat.of().formatHex(mac.doFinal(entry));
        }

        /** Fixes how far a lane has come, so that its end cannot be cut off. */
        String seal(int lane, long seq, long id, String head) {
            var text = "lane\n" + lane + '\n' + seq + '\n' + id + '\n' + head;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
