// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Kept out of the audit log: an entity, or an attribute whose change alone is no entry. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface NotAudited {

    /** The reason, for instance what tells it instead. */
    String value();
}
