// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

/** What a provider owns and its organizations may use: it is seen from below as well. */
public interface Inherited {}
