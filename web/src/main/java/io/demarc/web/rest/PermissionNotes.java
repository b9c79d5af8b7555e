// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.access.Requires;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into openapi.json, while it is built, what the code says beyond its signatures: the permission of each
 * operation, and that all answer with the same problem documents. The plugin names operations
 * {@code package.Class_method}.
 */
public class PermissionNotes implements OASFilter {

    private static final String TOKENS = "TokenResource";

    private final RecordSchemas schemas = new RecordSchemas();

    @Override
    public Operation filterOperation(Operation operation) {
        var method = method(operation.getOperationId());
        schemas.know(method);
        var resource = method.getDeclaringClass().getSimpleName();
        var permission = method.getAnnotation(Requires.class).value().name();
        operation.setOperationId(resource.replaceAll("(Resource|Actions)$", "") + "." + method.getName());
        var before = operation.getDescription() == null ? "" : operation.getDescription() + " ";
        operation.setDescription(before + "Needs the permission " + permission + ".");
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement()
                .addScheme(resource.equals(TOKENS) ? RestApi.BASIC : RestApi.BEARER, List.of(permission))));
        var responses = operation.getResponses();
        if (Created.class.isAssignableFrom(method.getReturnType())) {
            responses.addAPIResponse("201", responses.getAPIResponse("200").description("Created; see Location"));
            responses.removeAPIResponse("200");
        }
        if (method.getReturnType() == void.class) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
        responses.addAPIResponse("default", problem());
        return operation;
    }

    /** Called after all operations. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        schemas.correct(document.getComponents().getSchemas());
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/ProblemDocument");
        return OASFactory.createAPIResponse()
                .description("What is wrong, and what to do")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Method method(String operationId) {
        var underscore = operationId.lastIndexOf('_');
        try {
            return Arrays.stream(Class.forName(
                                    operationId.substring(0, underscore), false, PermissionNotes.class.getClassLoader())
                            .getDeclaredMethods())
                    .filter(method -> method.getName().equals(operationId.substring(underscore + 1)))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(operationId, renamed);
        }
    }
}
