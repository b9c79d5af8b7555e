// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A phone to try a template with. Between them the examples go through every choice of a setting that has at most five,
 * with and without lines, keys and values.
 *
 * @param number from 0; an even one has lines, keys and a value for each setting
 */
record ExamplePhone(int number) {

    static final List<ExamplePhone> ALL =
            IntStream.range(0, 6).mapToObj(ExamplePhone::new).toList();

    Map<String, Object> model(TemplateText template) {
        var settings = settings(template.variables());
        var addresses = new Addresses((isFull() ? "https" : "http") + "://phones.example.org/provision");
        return template.sharing() == Sharing.WHOLE_MODEL
                ? PhoneModel.ofModel(modelName(), null, template.variables(), settings, addresses)
                : PhoneModel.of(phone(), template.variables(), settings, addresses);
    }

    private boolean isFull() {
        return number % 2 == 0;
    }

    private String modelName() {
        return isFull() ? "X1" : null;
    }

    private Phone phone() {
        var lines = isFull() ? List.of(line(1), line(3)) : List.<PhoneLine>of();
        return new Phone(
                1,
                new MacAddress("000413000001"),
                "Example",
                Maker.OTHER,
                modelName(),
                modelName(),
                modelName(),
                TenantPath.SYSTEM,
                4,
                lines,
                "secret",
                lines.isEmpty());
    }

    private static PhoneLine line(int number) {
        return new PhoneLine(number, number, "user" + number, "password", "Ann <R&D>", "+390551234");
    }

    private Map<String, String> settings(Collection<Variable> declared) {
        var values = new HashMap<String, String>();
        StandardSettings.ALL.forEach(variable -> set(values, variable));
        declared.forEach(variable -> set(values, variable));
        return values;
    }

    private void set(Map<String, String> values, Variable variable) {
        var value = switch (variable.type()) {
            case TEXT, SECRET -> isFull() ? "a <b> & \"c\"" : "";
            case NUMBER -> isFull() ? "1" : null;
            case BOOLEAN -> Boolean.toString(isFull());
            case CHOICE -> variable.choices().get(number % variable.choices().size());
            case HOST -> isFull() ? "sip.example.org" : null;
            case TIME_ZONE -> isFull() ? "Europe/Rome" : "Pacific/Apia";
            case KEYS -> isFull() ? "blf 12 Hall; speed 34 Taxi" : null;
        };
        if (value != null) {
            values.put(variable.name(), value);
        }
    }
}
