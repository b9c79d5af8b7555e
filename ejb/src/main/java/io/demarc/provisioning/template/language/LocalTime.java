// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Map;

/**
 * A time zone in the notations of the makers. Computed from the rules that hold from now on, so that the same zone gives
 * the same text at any time of the year.
 */
record LocalTime(ZoneId zone) {

    private static final Instant RULES_HOLD = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LAST_WEEK = 5;

    /** Snom's names of the zones whose summer time it knows. */
    private static final Map<String, String> COUNTRY_ZONES = Map.of(
            "Europe/Rome", "ITA+1",
            "Europe/Berlin", "GER+1",
            "Europe/Vienna", "AUT+1",
            "Europe/Zurich", "CHE+1",
            "Europe/Paris", "FRA+1",
            "Europe/Madrid", "ESP+1",
            "Europe/London", "GBR-0");

    Map<String, Object> values() {
        var offset = offset();
        return Map.of(
                "utcOffset", shortForm(offset),
                "utcOffsetLong", longForm(offset),
                "utcOffsetSeconds", Integer.toString(offset.getTotalSeconds()),
                "posixTimeZone", posix(offset),
                "countryTimeZone", COUNTRY_ZONES.getOrDefault(zone.getId(), ""));
    }

    private ZoneOffset offset() {
        return zone.getRules().getStandardOffset(RULES_HOLD);
    }

    /** +1, -3:30. */
    private static String shortForm(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        var rest = minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60);
        return sign(offset) + minutes / 60 + rest;
    }

    /** +01:00. */
    private static String longForm(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return sign(offset) + "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static String sign(ZoneOffset offset) {
        return offset.getTotalSeconds() < 0 ? "-" : "+";
    }

    /** As POSIX.1 writes it in TZ: {@code STD-1DST,M3.5.0/2,M10.5.0/3}; its sign is the other way round. */
    private String posix(ZoneOffset offset) {
        var standard = "STD" + posixOffset(offset);
        var rules = zone.getRules().getTransitionRules();
        if (rules.size() != 2) {
            return standard;
        }
        var start = rules.stream().filter(LocalTime::isStart).findFirst().orElse(rules.get(0));
        var end = rules.stream().filter(rule -> !rule.equals(start)).findFirst().orElse(rules.get(1));
        return standard + "DST" + posixOffset(start.getOffsetAfter()) + change(start) + change(end);
    }

    private static boolean isStart(ZoneOffsetTransitionRule rule) {
        return rule.getOffsetAfter().getTotalSeconds() > rule.getOffsetBefore().getTotalSeconds();
    }

    private static String posixOffset(ZoneOffset offset) {
        var minutes = -offset.getTotalSeconds() / 60;
        var rest = minutes % 60 == 0 ? "" : ":%02d".formatted(Math.abs(minutes % 60));
        return (minutes < 0 && minutes / 60 == 0 ? "-" : "") + minutes / 60 + rest;
    }

    private static String change(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        var week = day < 0 ? LAST_WEEK : Math.min(LAST_WEEK, (day - 1) / 7 + 1);
        var weekday = rule.getDayOfWeek() == null ? 0 : rule.getDayOfWeek().getValue() % 7;
        var wall = rule.createTransition(2100).getDateTimeBefore();
        return ",M%d.%d.%d/%d".formatted(rule.getMonth().getValue(), week, weekday, wall.getHour());
    }
}
