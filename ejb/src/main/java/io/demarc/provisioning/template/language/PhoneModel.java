// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What the names in a template stand for, for one phone or for all phones of a model. */
public final class PhoneModel {

    private static final Map<String, Object> NOTHING = Map.of();

    private PhoneModel() {}

    /**
     * @param declared the template's own variables
     * @param settings what was set, by name; for the rest the fallbacks hold
     */
    public static Map<String, Object> of(
            Phone phone, Collection<Variable> declared, Map<String, String> settings, Addresses addresses) {
        var lines = phone.isWiped() ? List.<PhoneLine>of() : phone.lines();
        var model = new HashMap<>(ofModel(phone.model(), phone.firmware(), declared, settings, addresses));
        model.putAll(addresses.values(phone));
        model.put("device.mac", phone.mac().value());
        model.put("device.macUpper", phone.mac().value().toUpperCase(Locale.ROOT));
        model.put("device.macColons", phone.mac().formatted());
        model.put("device.name", known(phone.name()));
        model.put("device.serial", known(phone.serial()));
        model.put("wipe", lines.isEmpty());
        model.put("lines", lines(lines));
        model.put("freeLines", freeLines(phone.lineCount(), lines));
        var keys = lines.isEmpty() ? List.<FunctionKey>of() : FunctionKey.parse((String) model.get("functionKeys"));
        model.put("keys", keys(keys, lines.size()));
        model.put("busyLamps", busyLamps(keys));
        return model;
    }

    /** What is known when it is not known which device asks. */
    public static Map<String, Object> ofModel(
            String modelName,
            String firmware,
            Collection<Variable> declared,
            Map<String, String> settings,
            Addresses addresses) {
        var model = new HashMap<String, Object>(addresses.values());
        model.put("device.model", known(modelName));
        model.put("device.firmware", known(firmware));
        StandardSettings.ALL.forEach(setting -> model.put(setting.name(), value(setting, settings)));
        declared.forEach(variable -> model.put(variable.name(), value(variable, settings)));
        model.put("registerSeconds", times60(model.get("registerMinutes")));
        model.put("pollSeconds", times60(model.get("pollMinutes")));
        model.putAll(new LocalTime(ZoneId.of((String) model.get("timeZone"))).values());
        return model;
    }

    private static Object value(Variable variable, Map<String, String> settings) {
        var set = settings.get(variable.name());
        var text = set != null && variable.takes(set) ? set : variable.fallback();
        return variable.type() == VariableType.BOOLEAN ? (Object) text.equals("true") : text;
    }

    private static String times60(Object number) {
        return Long.toString(60 * Long.parseLong((String) number));
    }

    private static List<Map<String, Object>> lines(List<PhoneLine> lines) {
        var all = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var values = numbered(line.number());
            values.put("first", all.isEmpty());
            values.put("last", all.size() == lines.size() - 1);
            values.put("username", line.username());
            values.put("auth", line.username());
            values.put("password", line.password());
            values.put("displayName", known(line.displayName()));
            values.put("telephone", known(line.telephone()));
            all.add(values);
        }
        return all;
    }

    private static List<Map<String, Object>> freeLines(int count, List<PhoneLine> lines) {
        return IntStream.rangeClosed(1, count)
                .filter(number -> lines.stream().noneMatch(line -> line.number() == number))
                .mapToObj(PhoneModel::numbered)
                .toList();
    }

    private static Map<String, Object> numbered(int number) {
        var values = new HashMap<>(NOTHING);
        values.put("number", Integer.toString(number));
        values.put("index", Integer.toString(number - 1));
        return values;
    }

    private static List<Map<String, Object>> keys(List<FunctionKey> keys, int lines) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "number", Integer.toString(i + 1),
                        "position", Integer.toString(lines + i + 1),
                        "positionIndex", Integer.toString(lines + i),
                        "blf", keys.get(i).isBusyLamp(),
                        "speed", !keys.get(i).isBusyLamp(),
                        "value", keys.get(i).number(),
                        "label", keys.get(i).label()))
                .toList();
    }

    private static List<Map<String, Object>> busyLamps(List<FunctionKey> keys) {
        var lamps = keys.stream().filter(FunctionKey::isBusyLamp).toList();
        return IntStream.range(0, lamps.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "number", Integer.toString(i + 1),
                        "value", lamps.get(i).number(),
                        "label", lamps.get(i).label()))
                .toList();
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
