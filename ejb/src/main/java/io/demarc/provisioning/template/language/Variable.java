// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import java.util.List;

/**
 * Something that a template leaves open, and that people set per installation, provider, organization or device.
 *
 * @param choices the words to choose from; empty unless it is a choice
 * @param fallback what holds when nobody sets it; empty for a secret
 * @param label how people know it
 */
public record Variable(String name, VariableType type, List<String> choices, String fallback, String label) {

    private static final int LONGEST = 1000;

    public Variable {
        choices = List.copyOf(choices);
    }

    public boolean isSecret() {
        return type == VariableType.SECRET;
    }

    /**
     * The value as it is stored, or null when nothing was typed.
     *
     * @throws BusinessException at the variable's name when the value does not fit the type
     */
    public String typed(String text) {
        var value = Text.optional(name, text, LONGEST);
        if (value == null) {
            return null;
        }
        if (!Letters.areFine(value)) {
            throw new BusinessException(Problem.at(name, "controlCharacters"));
        }
        if (!takes(value)) {
            throw new BusinessException(Problem.at(name, "template.value." + type, String.join(", ", choices)));
        }
        return value;
    }

    /** Whether a value fits: two templates may declare the same name in two ways. */
    boolean takes(String value) {
        return type.takes(value, choices);
    }
}
