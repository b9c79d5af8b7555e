// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which phones get a version before the others (DV-11). A device is always on the same side: with a higher percentage
 * those that were in stay in.
 *
 * @param percent 0 to 100 of all devices; 100 is no stage but everybody
 * @param organizations whose devices get it whatever the percentage says
 * @param devices that get it whatever the percentage says
 */
public record Stage(int percent, SortedSet<Long> organizations, SortedSet<Long> devices) implements Serializable {

    public static final Stage EVERYBODY = new Stage(100, new TreeSet<>(), new TreeSet<>());

    private static final int MOST_TARGETS = 100;

    public Stage {
        var problems = new Problems();
        problems.addIf(percent < 0 || percent > 100, "percent", "range", 0, 100);
        problems.addIf(organizations.size() + devices.size() > MOST_TARGETS, "devices", "tooMany", MOST_TARGETS);
        problems.throwIfAny();
        if (percent == 0 && organizations.isEmpty() && devices.isEmpty()) {
            throw new BusinessException(Problem.at("percent", "template.stageEmpty"));
        }
    }

    public boolean isEverybody() {
        return percent == 100;
    }

    boolean includes(long templateId, Asking asking) {
        return asking.deviceId() != null
                && (devices.contains(asking.deviceId())
                        || (asking.place().organizationId() != null
                                && organizations.contains(asking.place().organizationId()))
                        || bucket(templateId, asking.deviceId()) < percent);
    }

    /** 0 to 99, evenly spread, and for each template another order. */
    static int bucket(long templateId, long deviceId) {
        var mixed = (deviceId + 0x9E3779B97F4A7C15L * templateId) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 31)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 29), 100);
    }

    String targets() {
        return java.util.stream.Stream.concat(
                        organizations.stream().map(id -> "o" + id),
                        devices.stream().map(id -> "d" + id))
                .collect(Collectors.joining(","));
    }

    static Stage of(int percent, String targets) {
        return new Stage(percent, ids('o', targets), ids('d', targets));
    }

    private static SortedSet<Long> ids(char kind, String targets) {
        return Arrays.stream(targets.split(","))
                .filter(target -> !target.isEmpty() && target.charAt(0) == kind)
                .map(target -> Long.valueOf(target.substring(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
