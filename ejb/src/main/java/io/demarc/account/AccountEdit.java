// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Some fields of an account with new values; the others stay as they are.
 *
 * @param change by field: {@code enabled} with {@code reason}, {@code group}, {@code profile}, {@code securityModel},
 *     {@code visible}, {@code obfuscation}, {@code keepAlive}
 */
record AccountEdit(Map<String, String> change) {

    static final List<String> FIELDS =
            List.of("enabled", "reason", "group", "profile", "securityModel", "visible", "obfuscation", "keepAlive");

    private static final List<String> YES_OR_NO = List.of("enabled", "visible", "obfuscation", "keepAlive");

    /** Notes all that no account at all could take. */
    void check() {
        var problems = new Problems();
        change.forEach((field, value) -> {
            problems.addIf(!FIELDS.contains(field), field, "bulk.unknownField");
            problems.addIf(
                    YES_OR_NO.contains(field) && !List.of("true", "false").contains(value), field, "member.boolean");
        });
        problems.addIf(change.containsKey("group") && number("group") == null, "group", "required");
        problems.addIf(change.containsKey("profile") && number("profile") == null, "profile", "required");
        problems.addIf(change.containsKey("securityModel") && model() == null, "securityModel", "required");
        problems.noting("reason", () -> Text.optional("reason", change.get("reason"), 500));
        problems.throwIfAny();
    }

    AccountDetails applyTo(AccountDetails now) {
        return new AccountDetails(
                now.username(),
                now.fullName(),
                now.email(),
                now.description(),
                truth("visible", now.visible()),
                now.type(),
                change.containsKey("securityModel") ? model() : now.securityModel(),
                truth("obfuscation", now.obfuscation()),
                now.obfuscationKey(),
                truth("keepAlive", now.keepAlive()),
                change.containsKey("group") ? number("group") : now.groupId(),
                change.containsKey("profile") ? number("profile") : now.profileId());
    }

    /** Null when that stays as it is. */
    Boolean enabled() {
        return change.containsKey("enabled") ? Boolean.valueOf(change.get("enabled")) : null;
    }

    String reason() {
        return change.get("reason");
    }

    private boolean truth(String field, boolean now) {
        return change.containsKey(field) ? Boolean.parseBoolean(change.get(field)) : now;
    }

    private Long number(String field) {
        return id(change.get(field));
    }

    private SecurityModel model() {
        return word(change.get("securityModel"), SecurityModel.class);
    }

    /** What the address of the list of accounts says. */
    static AccountFilter filter(Map<String, String> asked) {
        return new AccountFilter(
                asked.get("q"),
                idOrNobody(asked.get("organization")),
                idOrNobody(asked.get("group")),
                word(asked.get("status"), AccountStatus.class),
                yesOrNo(asked.get("enabled")),
                word(asked.get("type"), AccountType.class),
                yesOrNo(asked.get("activated")),
                null);
    }

    private static Long idOrNobody(String text) {
        return text == null ? null : id(text) == null ? Long.valueOf(-1) : id(text);
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static Boolean yesOrNo(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static <T extends Enum<T>> T word(String text, Class<T> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
