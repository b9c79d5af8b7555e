// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountRow;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The text of a campaign with its placeholders: {name}, {number}, {username}, {provider} and, where there is one,
 * {link}. What stands in braces and is none of these is refused, so that nobody gets a half-written message.
 */
public record MessageText(String template, boolean hasLink) {

    /** Ten parts of the concatenated form. */
    private static final int MOST_CHARACTERS = 1530;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** @throws BusinessException when it is empty, too long, or has an unknown or missing placeholder */
    public static MessageText of(String typed, MessageKind kind) {
        var text = Text.lines("text", typed, MOST_CHARACTERS);
        if (text == null) {
            throw new BusinessException(Problem.at("text", "required"));
        }
        var known = Map.of("name", 1, "number", 1, "username", 1, "provider", 1, "link", 1);
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(word -> {
            if (!known.containsKey(word) || (word.equals("link") && kind.link() == null)) {
                throw new BusinessException(Problem.at("text", "text.placeholder", "{" + word + "}"));
            }
        });
        var hasLink = text.contains("{link}");
        if (kind.link() != null && !hasLink) {
            throw new BusinessException(Problem.at("text", "text.noLink"));
        }
        return new MessageText(text.replace("\r\n", "\n"), hasLink);
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
        var name = recipient.fullName() == null ? recipient.username() : recipient.fullName();
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "name" -> name;
                            case "number" -> recipient.number();
                            case "username" -> recipient.username();
                            case "provider" -> provider;
                            default -> String.valueOf(link);
                        }));
    }
}
