// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

/**
 * When calls may have begun that come in now, in milliseconds since 1970.
 *
 * @param earliest what is older would be removed at once
 * @param latest clocks may differ a little
 */
record CallSpan(long earliest, long latest) {}
