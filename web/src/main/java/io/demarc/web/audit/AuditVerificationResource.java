// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import static io.demarc.access.Permission.AUDIT_VERIFY;

import io.demarc.access.Requires;
import io.demarc.audit.AuditVerdict;
import io.demarc.audit.AuditVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Audit log")
public class AuditVerificationResource {

    @Inject
    AuditVerification verification;

    @POST
    @Requires(AUDIT_VERIFY)
    @Operation(
            summary = "Verify that no audit entry was changed or removed",
            description =
                    "Recomputes the hashes of the whole log before it answers; the finding names the first bad row.")
    public AuditVerdict verify(Question question) {
        return verification.verify(question.head());
    }

    /** @param head what an earlier verification gave; null when there is none */
    public record Question(String head) {}
}
