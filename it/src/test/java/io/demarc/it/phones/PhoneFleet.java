// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.phone.CiscoPhone;
import io.demarc.testkit.phone.GrandstreamPhone;
import io.demarc.testkit.phone.PolyPhone;
import io.demarc.testkit.phone.SimulatedPhone;
import io.demarc.testkit.phone.SnomPhone;
import io.demarc.testkit.phone.YealinkPhone;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * So many phones of five makers at the demo's organization Acme, each with a line of one of its accounts: made up from a
 * seed. The accounts are imported as an operator does it, the phones are made up here and loaded by {@link FleetRows}.
 */
final class PhoneFleet {

    private static final long SEED = 4711;
    private static final int ACCOUNTS = 1_000;

    /** Far beyond those that the server gives. */
    private static final long FIRST_ID = 10_000_000;

    private static final Duration LONG = Duration.ofMinutes(30);

    /** What stands on the desks, with the file that configures it. */
    enum Model {
        SNOM("D785", "000413", "snomD785-%S.htm", SnomPhone::new),
        YEALINK("T46U", "805ec0", "%s.cfg", YealinkPhone::new),
        GRANDSTREAM("GRP2614", "c074ad", "cfg%s.xml", GrandstreamPhone::new),
        POLY("VVX450", "0004f2", "%s-demarc.cfg", PolyPhone::new),
        CISCO("SPA504G", "0002fd", "%S.xml", CiscoPhone::new);

        final String name;
        private final String oui;
        private final String file;
        private final BiFunction<String, URI, SimulatedPhone> factory;

        Model(String name, String oui, String file, BiFunction<String, URI, SimulatedPhone> factory) {
            this.name = name;
            this.oui = oui;
            this.file = file;
            this.factory = factory;
        }
    }

    /**
     * One of them.
     *
     * @param address with its secret, and a slash at the end
     */
    record Device(long id, Model model, String mac, User user, URI address) {

        /** The path that configures it. */
        String path() {
            return address.getPath() + model.file.formatted(mac);
        }

        String secret() {
            var path = address.getPath();
            return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        }

        String name() {
            return "Desk %06d".formatted(id - FIRST_ID);
        }

        SimulatedPhone unpack() {
            return model.factory.apply(mac, address);
        }
    }

    /** The account on a phone's line. */
    record User(long id, String name) {}

    /**
     * A fleet that is not in the database yet.
     *
     * @param provider of the organization that has it
     */
    record Plan(long provider, long organization, List<Device> devices) {}

    private final Api api;
    private final String token;

    private PhoneFleet(Api api) {
        this.api = api;
        this.token = api.bearer("nina");
    }

    /** @param masterKey the server's, from which it derives the secrets that stand in the addresses */
    static Plan plan(Api api, byte[] masterKey, int count) {
        new PhoneStock(api);
        var fleet = new PhoneFleet(api);
        var organization =
                fleet.items("organizations?q=Acme").get(0).getJsonNumber("id").longValue();
        var users = fleet.users(organization);
        var random = new Random(SEED);
        var devices = IntStream.range(0, count)
                .mapToObj(i -> fleet.device(
                        i,
                        Model.values()[random.nextInt(Model.values().length)],
                        users.get(i % users.size()),
                        masterKey))
                .toList();
        var device = new PhoneStock(api).add("SNOM", "D785", PhoneStock.mac("000413"));
        var document =
                expect(200, api.get("api/v1/devices/" + device, fleet.token)).json();
        return new Plan(document.getJsonNumber("providerId").longValue(), organization, devices);
    }

    /** Addresses that do not follow each other, so that an index is looked at in no order. */
    private Device device(int number, Model model, User user, byte[] masterKey) {
        var mac = model.oui + "%06x".formatted((number * 7_919L + 0x10_0000) & 0xff_ffff);
        var address = api.application().resolve("provision/" + secret(masterKey, FIRST_ID + number) + "/");
        return new Device(FIRST_ID + number, model, mac, user, address);
    }

    private List<User> users(long organization) {
        var profile = items("profiles").get(0).getJsonNumber("id").longValue();
        var group = sent("groups?organizationId=" + organization, "application/json", "{\"name\": \"Fleet\"}");
        importFile(
                "imports?groupId=%d&profileId=%d".formatted(group, profile),
                IntStream.range(0, ACCOUNTS)
                        .mapToObj(i -> "Anna Rossi %d,+3934755%05d,,end-to-end,".formatted(i, i))
                        .collect(Collectors.joining(
                                "\n", "fullName,gsmNumber,email,securityModel,description\n", "\n")));
        return all("accounts?groupId=" + group).stream()
                .map(account -> new User(account.getJsonNumber("id").longValue(), account.getString("username")))
                .toList();
    }

    /** As the product derives the first secret of a device. */
    private static String secret(byte[] masterKey, long deviceId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(masterKey, "HmacSHA256"));
            var signature = mac.doFinal(("device\n" + deviceId + "/1").getBytes(StandardCharsets.UTF_8));
            var digits = new BigInteger(1, Arrays.copyOf(signature, 16)).toString(36);
            return "0".repeat(25 - digits.length()) + digits;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void importFile(String path, String csv) {
        var run = sent(path, "text/csv", csv);
        expect(204, api.call("POST", "api/v1/runs/" + run + "/confirm", token, null, null));
        Await.until("run " + run + " is over", LONG, () -> state(run).equals("COMPLETED"));
    }

    private String state(long run) {
        return expect(200, api.get("api/v1/runs/" + run, token)).json().getString("state");
    }

    private long sent(String path, String type, String body) {
        var answer = api.call("POST", "api/v1/" + path, token, type, body.getBytes(StandardCharsets.UTF_8));
        return expect(201, answer).json().getJsonNumber("id").longValue();
    }

    private List<JsonObject> all(String path) {
        var all = new ArrayList<JsonObject>();
        for (var cursor = ""; cursor != null; ) {
            var page = expect(200, api.get("api/v1/" + path + "&size=200" + cursor, token))
                    .json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        }
        return all;
    }

    private List<JsonObject> items(String path) {
        return expect(200, api.get("api/v1/" + path, token))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static Api.Answer expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer;
    }
}
