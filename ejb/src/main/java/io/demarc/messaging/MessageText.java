// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountRow;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a campaign with its placeholders: {name}, {number}, {username}, {provider} and, where there is one,
 * {link}. What stands in braces and is none of these is refused, so that nobody gets a half-written message.
 */
public record MessageText(String template, boolean hasLink) {

    /** Ten parts of the concatenated form. */
    private static final int MOST_CHARACTERS = 1530;

    private static final Set<String> KNOWN = Set.of("name", "number", "username", "provider");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** @throws BusinessException when {@link #problem} finds something */
    public static MessageText of(String typed, MessageKind kind) {
        problem(typed, kind).ifPresent(found -> {
            throw new BusinessException(found);
        });
        var text = typed.strip().replace("\r\n", "\n");
        return new MessageText(text, text.contains("{link}"));
    }

    /** What is wrong with a text: it is empty or too long, or has an unknown or missing placeholder. */
    public static Optional<Problem> problem(String typed, MessageKind kind) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(Problem.at("text", "required"));
        }
        if (typed.length() > MOST_CHARACTERS) {
            return Optional.of(Problem.at("text", "tooLong", MOST_CHARACTERS));
        }
        if (typed.chars().anyMatch(character -> Character.isISOControl(character) && "\r\n\t".indexOf(character) < 0)) {
            return Optional.of(Problem.at("text", "controlCharacters"));
        }
        return placeholderProblem(typed, kind);
    }

    private static Optional<Problem> placeholderProblem(String text, MessageKind kind) {
        var unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !KNOWN.contains(word) && (kind.link() == null || !word.equals("link")))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Problem.at("text", "text.placeholder", "{" + unknown.get() + "}"));
        }
        return kind.link() != null && !text.contains("{link}")
                ? Optional.of(Problem.at("text", "text.noLink"))
                : Optional.empty();
    }

    /** What is offered for a kind of message; null where the operator writes it. */
    public static String standard(MessageKind kind, String language) {
        return kind == MessageKind.FREE_TEXT
                ? null
                : ResourceBundle.getBundle(
                                "io.demarc.messaging.Texts",
                                Locale.forLanguageTag(language),
                                MessageText.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(kind.name());
    }

    /** @param link null where there is none */
    public String render(AccountRow recipient, String provider, String link) {
        return render(Inserted.of(recipient), provider, link);
    }

    String render(Inserted recipient, String provider, String link) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "name" -> recipient.name();
                            case "number" -> recipient.number();
                            case "username" -> recipient.username();
                            case "provider" -> provider;
                            default -> String.valueOf(link);
                        }));
    }
}
