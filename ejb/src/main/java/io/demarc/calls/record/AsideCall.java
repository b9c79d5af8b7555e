// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

/** @param startedAt milliseconds since 1970 */
record AsideCall(long id, long organizationId, long startedAt, String callee, int duration) {}
