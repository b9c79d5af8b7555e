// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.account.Creation;
import io.demarc.account.NewAccount;

/** An account that is to be set up later. */
public record AccountSetup(Creation way, NewAccount account) {}
