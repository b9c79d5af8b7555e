// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.identity.ContactForm;
import io.demarc.identity.FirstPassword;

/**
 * A contact that is to be set up later.
 *
 * @param first typed, or mailed when it is made; nobody is there to whom it could be shown
 */
public record ContactSetup(Long organizationId, ContactForm form, FirstPassword first) {}
