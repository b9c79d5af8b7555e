// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a message's text.
 *
 * @param href where it leads; null when it is no link
 * @param marked whether it is to be pointed out
 */
public record TextPiece(String text, String href, boolean marked) implements Serializable {

    /** The text with those addresses as links that lead to this installation, and no others. */
    static List<TextPiece> linking(String text, String publicUrl) {
        var link = Pattern.compile("(?<![\\w/.:-])" + Pattern.quote(publicUrl) + "/[\\w./~-]*[\\w~-]");
        var pieces = new ArrayList<TextPiece>();
        var matcher = link.matcher(text);
        var from = 0;
        while (matcher.find()) {
            add(pieces, text.substring(from, matcher.start()), null, false);
            add(pieces, matcher.group(), matcher.group(), false);
            from = matcher.end();
        }
        add(pieces, text.substring(from), null, false);
        return pieces;
    }

    /** The text with these characters pointed out. */
    static List<TextPiece> marking(String text, Collection<String> characters) {
        var pieces = new ArrayList<TextPiece>();
        var from = 0;
        for (var at = 0; at < text.length(); ) {
            var next = at + Character.charCount(text.codePointAt(at));
            var character = text.substring(at, next);
            if (characters.contains(character)) {
                add(pieces, text.substring(from, at), null, false);
                add(pieces, character, null, true);
                from = next;
            }
            at = next;
        }
        add(pieces, text.substring(from), null, false);
        return pieces;
    }

    private static void add(List<TextPiece> pieces, String text, String href, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(text, href, marked));
        }
    }
}
