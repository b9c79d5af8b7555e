// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.tenants.Browsing;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** The pages of the console that show a fleet, and what one of its phones would get, with few devices and with many (P8). */
final class FleetPages {

    private static final int WARM_UP = 30;
    private static final int REQUESTS_A_ROUND = 10;

    private final FleetServer server;
    private final Browsing browser;
    private final String token;

    private FleetPages(FleetServer server) {
        this.server = server;
        browser = Browsing.as(server.server().address(), "nina", "demarc-demo");
        token = server.api().bearer("nina");
    }

    static void compare(FleetServer few, FleetServer many, int rounds) {
        var ofFew = new FleetPages(few).questions();
        var ofMany = new FleetPages(many).questions();
        PhoneSpeed.print("%-28s %10s %10s %8s", "page, milliseconds", "few", "many", "ratio");
        ofFew.forEach((name, question) -> {
            var figures = compare(question, ofMany.get(name), rounds);
            PhoneSpeed.print("%-28s %10.1f %10.1f %8.2f", name, figures[0], figures[1], figures[1] / figures[0]);
        });
    }

    private static double[] compare(IntSupplier few, IntSupplier many, int rounds) {
        milliseconds(few, WARM_UP);
        milliseconds(many, WARM_UP);
        var ofFew = new ArrayList<Double>();
        var ofMany = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            ofFew.add(milliseconds(few, REQUESTS_A_ROUND));
            ofMany.add(milliseconds(many, REQUESTS_A_ROUND));
        }
        return new double[] {median(ofFew), median(ofMany)};
    }

    private static double median(List<Double> values) {
        return PhoneSpeed.median(
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double milliseconds(IntSupplier question, int times) {
        var all = new double[times];
        for (var i = 0; i < times; i++) {
            var start = System.nanoTime();
            var status = question.getAsInt();
            all[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new IllegalStateException("a page answers with " + status);
            }
        }
        return PhoneSpeed.median(all);
    }

    private Map<String, IntSupplier> questions() {
        var deep = row(server.devices().size() * 9 / 10);
        var acme = deep.getJsonNumber("organizationId");
        var name = deep.getString("name");
        var all = new LinkedHashMap<String, IntSupplier>();
        all.put("list, first", page(""));
        all.put("list, deep", page("?cursor=" + behind(deep, name)));
        all.put("list, sorted by address", page("?sort=-mac"));
        all.put("list, sorted by age", page("?sort=-created"));
        all.put("list, one maker", page("?maker=SNOM"));
        all.put("list, one organization", page("?organization=" + acme));
        all.put("list, deep, one maker", page("?maker=SNOM&cursor=" + behind(deep, name)));
        all.put("list, unassigned", page("?assigned=false"));
        all.put("list, search by address", page("?q=" + deep.getString("mac").replace(":", "")));
        all.put("list, search by name", page("?q=" + name.replace(" ", "+")));
        all.put("device", page("devices/device", "?id=" + deep.getJsonNumber("id")));
        all.put(
                "preview (REST)",
                () -> server.api()
                        .get("api/v1/devices/" + deep.getJsonNumber("id") + "/preview", token)
                        .status());
        return all;
    }

    private JsonObject row(int number) {
        var address = "api/v1/devices?size=1&q=" + "Desk+%06d".formatted(number);
        return server.api().get(address, token).json().getJsonArray("items").getJsonObject(0);
    }

    private static String behind(JsonObject row, String value) {
        var plain = "f:" + row.getJsonNumber("id") + ":" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private IntSupplier page(String query) {
        return page("devices/list", query);
    }

    private IntSupplier page(String path, String query) {
        return () -> browser.open(path + ".xhtml" + query).statusCode();
    }
}
