// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is done with many devices.
 *
 * @param change {@code delete} or {@code clearAssignment} with {@code true} and nothing beside it; {@code organization}
 *     with the id of the one that gets them; {@code provisioning} with {@code true} or {@code false}
 */
record DeviceEdit(Map<String, String> change) {

    static final List<String> FIELDS = List.of("organization", "provisioning", "clearAssignment", "delete");

    private static final List<String> ALONE = List.of("clearAssignment", "delete");

    /** Notes all that no device at all could take. */
    void check() {
        var problems = new Problems();
        change.forEach((field, value) -> {
            problems.addIf(!FIELDS.contains(field), field, "bulk.unknownField");
            problems.addIf(ALONE.contains(field) && !"true".equals(value), field, "member.boolean");
            problems.addIf(ALONE.contains(field) && change.size() > 1, field, "device.bulkAlone");
        });
        problems.addIf(change.containsKey("organization") && organization() == null, "organization", "required");
        problems.addIf(
                change.containsKey("provisioning") && !List.of("true", "false").contains(change.get("provisioning")),
                "provisioning",
                "member.boolean");
        problems.throwIfAny();
    }

    boolean isDeletion() {
        return change.containsKey("delete");
    }

    boolean isClearing() {
        return change.containsKey("clearAssignment");
    }

    /** Null when that stays as it is. */
    Long organization() {
        return id(change.get("organization"));
    }

    /** Null when that stays as it is. */
    Boolean provisioning() {
        return change.containsKey("provisioning") ? Boolean.valueOf(change.get("provisioning")) : null;
    }

    /** What the address of the list of devices says. */
    static DeviceFilter filter(Map<String, String> asked) {
        return new DeviceFilter(
                asked.get("q"),
                word(asked.get("maker"), Maker.class),
                idOrNobody(asked.get("organization")),
                truth(asked.get("assigned")),
                truth(asked.get("provisioning")),
                idOrNobody(asked.get("account")),
                word(asked.get("progress"), DeviceProgress.class));
    }

    private static <T extends Enum<T>> T word(String text, Class<T> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Boolean truth(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static Long idOrNobody(String text) {
        return text == null ? null : id(text) == null ? Long.valueOf(-1) : id(text);
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
