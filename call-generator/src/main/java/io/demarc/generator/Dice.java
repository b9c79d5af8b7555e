// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

/** Random numbers that are the same on each machine (SplitMix64), without a lock and without garbage. */
final class Dice {

    private long state;

    Dice(long seed) {
        this.state = mixed(seed);
    }

    /** Another number for each number. */
    static long mixed(long number) {
        var mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        return mixed(state);
    }

    /** From 0 inclusive to 1 exclusive. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From 0 inclusive to {@code bound} exclusive. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    boolean happens(double share) {
        return share > 0 && share() < share;
    }
}
