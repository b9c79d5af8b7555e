// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An attribute that no log, difference or export may contain, not even sealed or hashed (CU-3). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Secret {}
