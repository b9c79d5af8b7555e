// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.Maker;

/** Which templates to list; null for any. */
public record TemplateFilter(String search, Maker maker) {}
