// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A public service method that anybody may call, and why. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unguarded {

    /** The reason, for instance that a secret link is the permission. */
    String value();
}
