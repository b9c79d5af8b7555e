// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

/** Where a version of a template is in its life (DV-11). */
public enum VersionState {
    /** Being written; no phone gets it. */
    DRAFT,
    /** Some phones get it first. */
    STAGED,
    /** Every phone that the template is for gets it. */
    PUBLISHED,
    /** Another one took its place. */
    RETIRED
}
