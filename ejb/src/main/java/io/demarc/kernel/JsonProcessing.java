// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import jakarta.json.spi.JsonProvider;

/** The server's JSON provider, found once: {@link jakarta.json.Json} looks through all jars again on every call. */
public final class JsonProcessing {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonProcessing() {}
}
