// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.Maker;

/**
 * What a template is for.
 *
 * @param modelPattern models, with {@code *} for any letters; blank for all of the maker's
 * @param firmwarePattern likewise for firmware versions
 * @param shared whether providers' devices get it; only the administrator shares
 */
public record TemplateForm(
        String name, Maker maker, FileRole role, String modelPattern, String firmwarePattern, boolean shared) {}
