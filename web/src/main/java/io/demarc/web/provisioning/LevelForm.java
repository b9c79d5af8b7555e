// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.ProvisioningLevel;

/** The level that somebody is to have. */
public record LevelForm(ProvisioningLevel level) {}
