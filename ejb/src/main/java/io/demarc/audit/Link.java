// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

/**
 * An entry in its place.
 *
 * @param seq 1, 2, 3 … without a gap in each lane
 * @param keyId which key {@code hash} was made with
 * @param hash in hexadecimal: of this entry and, through the hash before it, of all before it in its lane
 */
record Link(int lane, long seq, long id, String keyId, StoredLine line, String hash) {

    /** @return the hash that the entry must have behind an entry with the hash {@code before} */
    String expected(ChainKey.Signer signer, String before) {
        return signer.hash(before, CanonicalForm.of(this));
    }
}
