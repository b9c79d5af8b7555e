// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** The one gate: no service method runs for a caller without its permission. */
@Interceptor
@Requires(Permission.WORK)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Gate {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var rule = call.getMethod().getAnnotation(Requires.class);
        var caller = CallContext.caller();
        if (rule == null || !caller.may(rule.value())) {
            throw new AccessRefused(rule == null ? Permission.WORK : rule.value());
        }
        return call.proceed();
    }
}
