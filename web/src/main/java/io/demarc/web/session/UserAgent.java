// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in the words that people know it by; made for a list, not for decisions. */
public record UserAgent(String text) {

    /** The first that is found counts: most browsers name others, too, to be treated like them. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** Empty when it is none of the known ones. */
    public String browser() {
        return first(BROWSERS);
    }

    public String system() {
        return first(SYSTEMS);
    }

    private String first(Map<String, String> names) {
        return text == null
                ? ""
                : names.entrySet().stream()
                        .filter(name -> text.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < marksAndNames.length; i += 2) {
            map.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return map;
    }
}
