// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

/** Admits a number of parts in each second of the clock. */
final class PerSecond {

    private long second;
    private int admitted;

    synchronized boolean admits(int limit) {
        var now = System.currentTimeMillis() / 1000;
        if (now != second) {
            second = now;
            admitted = 0;
        }
        if (admitted == limit) {
            return false;
        }
        admitted++;
        return true;
    }
}
