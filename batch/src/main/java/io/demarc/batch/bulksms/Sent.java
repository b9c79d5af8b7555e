// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulksms;

import io.demarc.jobs.Claimed;
import io.demarc.messaging.Outcome;
import java.io.Serializable;
import java.util.List;

/** A slice with what the gateway said to each of its messages. */
@SuppressWarnings("serial")
record Sent(Claimed claimed, List<Outcome> outcomes) implements Serializable {}
