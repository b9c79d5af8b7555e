// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneOffice;
import io.demarc.store.PageRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** DV-10, DV-12, DV-13: what phones get, and what is known of them afterwards, on a real database. */
class PhoneDeskTest {

    private static final String MAC = "805ec0d57d72";
    private static final String FILE = MAC + ".cfg";
    private static final String UNKNOWN = "805ec0d57d73";

    private final PhoneOffice office = new PhoneOffice();
    private final PhoneDesk desk = Counter.open(office);
    private final long phone = office.assigned("Front desk", MAC, Maker.YEALINK, "T46U");
    private final String secret = office.key(MAC).secret();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theSecretInTheAddressOpensExactlyItsOwnFile() {
        var answer = get(secret + "/" + FILE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("#!version:1.0.0.1").contains(PhoneOffice.password(), secret);
        assertThat(get(secret)).isEqualTo(answer);
        assertThat(get(secret + "/" + UNKNOWN + ".cfg")).isEqualTo(PhoneAnswer.NOTHING);
        assertThat(get(secret + "/cfg" + MAC + ".xml")).isEqualTo(PhoneAnswer.NOTHING);
        assertThat(get(secret + "/" + MAC + ".boot")).isEqualTo(PhoneAnswer.NOTHING);
    }

    @Test
    void whoHasTheFileAlreadyGetsItNotAgain() {
        var etag = get(secret + "/" + FILE).etag();

        assertThat(etag).matches("\"[0-9a-f]{64}\"");
        assertThat(ask(secret + "/" + FILE, null, etag).status()).isEqualTo(304);
        assertThat(ask(secret + "/" + FILE, null, "\"other\", W/" + etag).status())
                .isEqualTo(304);
        assertThat(ask(secret + "/" + FILE, null, "*").status()).isEqualTo(200);
        assertThat(ask(secret + "/" + FILE, null, "\"other\"").status()).isEqualTo(200);
    }

    /** Whether there is such a phone must not show (DV-10). */
    @Test
    void aWrongSecretAndAnUnknownPhoneGetTheSameAnswer() {
        var wrong = secret.substring(1) + "0";

        assertThat(get(wrong + "/" + FILE)).isEqualTo(get(wrong + "/" + UNKNOWN + ".cfg"));
        assertThat(ask(FILE, login(FILE, MAC, wrong), null))
                .isEqualTo(ask(UNKNOWN + ".cfg", login(UNKNOWN + ".cfg", UNKNOWN, wrong), null))
                .isEqualTo(PhoneAnswer.NOTHING);
        assertThat(get(FILE).status()).isEqualTo(get(UNKNOWN + ".cfg").status()).isEqualTo(401);
    }

    @Test
    void aChallengedPhoneProvesThatItKnowsItsSecret() {
        assertThat(get(FILE).challenges())
                .hasSize(2)
                .allSatisfy(challenge -> assertThat(challenge).startsWith("Digest realm=\"phones\", qop=\"auth\""));
        assertThat(ask(FILE, login(FILE, MAC, secret), null).status()).isEqualTo(200);
        assertThat(ask(UNKNOWN + ".cfg", login(UNKNOWN + ".cfg", MAC, secret), null))
                .isEqualTo(PhoneAnswer.NOTHING);
    }

    @Test
    void anAnswerToAnOldChallengeIsAskedForAgain() {
        var old = login(FILE, MAC, secret).replaceAll("nonce=\"[^\"]*\"", "nonce=\"" + "0".repeat(48) + "\"");

        assertThat(ask(FILE, old, null).challenges())
                .allSatisfy(each -> assertThat(each).endsWith("stale=true"));
    }

    @Test
    void filesOfAModelHoldNoSecretAndNeedNone() {
        assertThat(get("y000000000108.cfg").body()).contains("local_time").doesNotContain(PhoneOffice.password());
        assertThat(get("spa504G.cfg").body()).contains("/provision/$MA.xml");
        assertThat(get("robots.txt")).isEqualTo(PhoneAnswer.NOTHING);
    }

    /** The first file of all leads to an address without a secret. */
    @Test
    void aCiscoThatBringsItsSecretStaysAtItsOwnAddress() {
        var mac = "0002fdff2103";
        office.assigned("Back office", mac, Maker.CISCO, "SPA504G");
        var own = office.key(mac).secret();

        assertThat(get(own + "/spa504G.cfg").body()).contains("/provision/" + own + "/$MA.xml");
        assertThat(get("spa504G.cfg").body()).doesNotContain(own);
    }

    @Test
    void anUnassignedOrDeletedPhoneIsWiped() {
        office.change(() -> office.bean(Devices.class).clearAssignment(phone));
        var wiped = get(secret + "/" + FILE);

        assertThat(wiped.status()).isEqualTo(200);
        assertThat(wiped.body()).doesNotContain(PhoneOffice.password());
        office.change(() -> office.bean(Devices.class).delete(phone));
        assertThat(get(secret + "/" + FILE).status()).isEqualTo(200);
        assertThat(outcomes()).containsExactly(Outcome.WIPED, Outcome.WIPED);
    }

    /** DV-12, DV-13: it has the id of its successor, but neither its lines nor its story. */
    @Test
    void anExchangedPhoneIsWipedHoweverItProvesItselfAndItsSuccessorIsNot() {
        office.change(() -> office.bean(Devices.class)
                .update(phone, PhoneOffice.form("Front desk", UNKNOWN, Maker.YEALINK, "T46U")));
        var successor = office.key(UNKNOWN).secret() + "/" + UNKNOWN + ".cfg";
        assertThat(get(successor).body()).contains(PhoneOffice.password());

        assertThat(List.of(get(secret + "/" + FILE), ask(FILE, login(FILE, MAC, secret), null)))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200))
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContain(PhoneOffice.password()));
        assertThat(outcomes()).containsExactly(Outcome.WIPED, Outcome.WIPED, Outcome.SERVED);
        assertThat(story().state()).isEqualTo(DeviceState.SERVED);
    }

    @Test
    void aPhoneThatIsNotToBeConfiguredGetsNothing() {
        office.change(() -> office.bean(Devices.class)
                .update(
                        phone,
                        new DeviceForm("Front desk", Maker.YEALINK, "T46U", null, MAC, null, null, null, 2, false)));

        assertThat(get(secret + "/" + FILE)).isEqualTo(PhoneAnswer.NOTHING);
        assertThat(outcomes()).containsExactly(Outcome.NOT_PROVISIONED);
    }

    @Test
    void theStoryGoesFromListedToServedAndDrifts() {
        assertThat(story().state()).isEqualTo(DeviceState.LISTED);

        get(secret + "/" + MAC + ".boot");
        assertThat(story().state()).isEqualTo(DeviceState.CONTACTED);

        var etag = get(secret + "/" + FILE).etag();
        assertThat(story().state()).isEqualTo(DeviceState.SERVED);
        assertThat(etag).isEqualTo('"' + story().hash() + '"');
        assertThat(story().difference()).isEmpty();

        office.change(() -> office.bean(Devices.class).assign(phone, null, Map.of(2, office.bruno())));
        assertThat(story().state()).isEqualTo(DeviceState.DRIFTED);
        assertThat(story().difference())
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line.text()).contains("4002"))
                .noneSatisfy(line -> assertThat(line.text()).contains(PhoneOffice.password()));

        get(secret + "/" + FILE);
        assertThat(story().state()).isEqualTo(DeviceState.SERVED);
    }

    @Test
    void whoOnlyGuessesChangesNoState() {
        get(FILE);
        get("x" + secret.substring(1) + "/" + FILE);
        ask(FILE, login(FILE, MAC, "wrong"), null);

        assertThat(story().state()).isEqualTo(DeviceState.LISTED);
        assertThat(outcomes()).containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.CHALLENGED);
    }

    /** Its owner sees who named its phone; nobody else does. */
    @Test
    void eachTenantSeesTheRequestsOfItsOwnPhones() {
        get(secret + "/" + FILE);
        get(UNKNOWN + ".cfg");
        get(FILE);
        store();
        var requests = office.bean(PhoneRequests.class);
        var all = new RequestFilter(null, null, null, null);

        assertThat(office.as(
                        office.provider(), () -> requests.page(all, first()).rows()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.deviceId()).isEqualTo(phone));
        assertThat(office.as(office.administrator(), () -> requests.count(all, 10)))
                .isEqualTo(3);
        assertThat(office.as(
                        office.administrator(),
                        () -> requests.count(new RequestFilter("80:5e:c0:d5:7d:73", null, null, null), 10)))
                .isEqualTo(1);
    }

    private PhoneAnswer get(String path) {
        return ask(path, null, null);
    }

    private PhoneAnswer ask(String path, String authorization, String ifNoneMatch) {
        return desk.answer(new PhoneRequest(
                "GET",
                path,
                "192.0.2.1",
                "Yealink SIP-T46U 108.86.0.45 " + MAC,
                authorization,
                false,
                List.of(),
                ifNoneMatch));
    }

    private String login(String file, String mac, String password) {
        var nonce = office.bean(DigestNonces.class).fresh();
        var uri = "/demarc/provision/" + file;
        var hash = DigestAlgorithm.SHA_256;
        var response = hash.hash(
                hash.hash(mac + ":phones:" + password) + ":" + nonce + ":00000001:abc:auth:" + hash.hash("GET:" + uri));
        return ("Digest username=\"%s\", realm=\"phones\", nonce=\"%s\", uri=\"%s\", response=\"%s\", "
                        + "algorithm=SHA-256, qop=auth, nc=00000001, cnonce=\"abc\"")
                .formatted(mac, nonce, uri, response);
    }

    private void store() {
        CallContext.runAs(PhoneDesk.CALLER, office.bean(PhoneLog.class)::store);
    }

    private DeviceStory story() {
        store();
        return office.as(
                office.provider(), () -> office.bean(DeviceStories.class).story(phone, Locale.ENGLISH));
    }

    /** The newest first. */
    private List<Outcome> outcomes() {
        store();
        return office.as(
                office.administrator(),
                () ->
                        office
                                .bean(PhoneRequests.class)
                                .page(new RequestFilter(null, null, null, null), first())
                                .rows()
                                .stream()
                                .map(RequestRow::outcome)
                                .toList());
    }

    private static PageRequest first() {
        return PageRequest.parse(PhoneRequests.SORTS, "-id", null, null);
    }
}
