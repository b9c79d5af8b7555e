// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.Rated;

/** A call that was set aside and has a price now. */
record RatedAside(AsideCall call, Rated price) {}
