// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import java.time.Instant;

/** A template as somebody looks at it. */
public record TemplateView(long id, TenantPath owner, TemplateForm form, Instant createdAt) {}
