// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Refuses what the operation does not know: a mistyped filter would otherwise show everything, and a forgotten body
 * would reach the operation as nothing at all.
 */
@Provider
public class RequestShape implements ContainerRequestFilter {

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        refuseUnknownParameters(request);
        var takesJson =
                Arrays.stream(operation.getResourceMethod().getParameterTypes()).anyMatch(Class::isRecord);
        if (takesJson && !request.hasEntity()) {
            throw new Malformed(Problem.of("body.required"));
        }
        if (takesJson && request.getMediaType() == null) {
            throw new NotSupportedException();
        }
    }

    private void refuseUnknownParameters(ContainerRequestContext request) {
        var known = new TreeSet<String>();
        Arrays.stream(operation.getResourceMethod().getParameters())
                .flatMap(RequestShape::sources)
                .map(each -> each.getAnnotation(QueryParam.class))
                .filter(each -> each != null)
                .forEach(each -> known.add(each.value()));
        var unknown = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            var name = unknown.first();
            throw new Malformed(Problem.at(
                    name.length() > 60 ? name.substring(0, 60) : name, "parameter.unknown", String.join(", ", known)));
        }
    }

    private static Stream<AnnotatedElement> sources(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.<Class<?>>iterate(parameter.getType(), type -> type != Object.class, Class::getSuperclass)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                : Stream.of(parameter);
    }
}
