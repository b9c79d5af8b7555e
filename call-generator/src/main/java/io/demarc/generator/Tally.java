// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

/** What was written. */
public final class Tally {

    private long calls;
    private long answered;
    private long seconds;
    private long late;
    private long duplicates;
    private long bad;

    void call(int length, boolean isLate) {
        calls++;
        answered += length > 0 ? 1 : 0;
        seconds += length;
        late += isLate ? 1 : 0;
    }

    void duplicate() {
        duplicates++;
    }

    void badRow() {
        bad++;
    }

    /** Without duplicates and bad rows, with the late ones. */
    public long calls() {
        return calls;
    }

    public long answered() {
        return answered;
    }

    /** Length of all calls together. */
    public long seconds() {
        return seconds;
    }

    public long late() {
        return late;
    }

    public long duplicates() {
        return duplicates;
    }

    public long bad() {
        return bad;
    }

    /** As JSON. */
    @Override
    public String toString() {
        return "{\"calls\":" + calls + ",\"answered\":" + answered + ",\"seconds\":" + seconds + ",\"late\":" + late
                + ",\"duplicates\":" + duplicates + ",\"bad\":" + bad + "}";
    }
}
