// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** Why a rate whose prefix fits rates a call, or why not. */
public enum CandidateFate {
    /** It is valid and no longer prefix is. */
    WINS,
    /** A longer prefix fits and is valid. */
    SHORTER,
    /** It was not valid when the call began. */
    NOT_VALID
}
