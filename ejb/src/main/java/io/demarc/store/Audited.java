// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each new, changed and deleted row of this entity stands in the audit log (CU-2). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Audited {

    /** The attribute by which people know the object, such as its name. */
    String named();
}
