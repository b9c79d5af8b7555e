// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

/** A mapping and its name, as it is typed. */
public record MappingForm(String name, CallMapping mapping) {}
