// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is not logged in gets to the login and no further, and leaves nothing behind on the server. */
@ExtendWith(DemoConsole.class)
class StrangersIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String STYLES = "jakarta.faces.resource/css/tokens.css.xhtml?ln=demarc";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void thePageThatWasAskedForOpensAfterTheLogin(DemoConsole.Running console) {
        try (var nina = console.visitor()) {
            nina.open("calls/list?state=SET_ASIDE");
            assertThat(nina.page()).hasURL(Pattern.compile(".*/login$"));

            nina.page().locator("[id$=':username']").fill("nina");
            nina.page().locator("[id$=':password']").fill("demarc-demo");
            nina.page().locator("button[type=submit]").click();

            assertThat(nina.page()).hasURL(Pattern.compile(".*/calls/list\\?state=SET_ASIDE$"));
        }
    }

    @Test
    void anAddressThatIsNoPageBeginsNoSession(DemoConsole.Running console) throws Exception {
        var answer = send(console, "no/such/page", "GET", null, "");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "login, 1000, application/x-www-form-urlencoded, 200",
        "login, 70000, application/x-www-form-urlencoded, 413",
        "portal/forgot, 70000, application/x-www-form-urlencoded, 413",
        "login, 1000, multipart/form-data; boundary=x, 413",
        "a/made-up, 70000, application/x-www-form-urlencoded, 413",
        "groups/list, 70000, application/x-www-form-urlencoded, 302",
        "imports/new, 1000, multipart/form-data; boundary=x, 302"
    })
    void longFormsAndFilesOfAStrangerAreNotRead(
            String path, int length, String type, int status, DemoConsole.Running console) throws Exception {
        assertThat(send(console, path, "POST", type, "a=" + "x".repeat(length)).statusCode())
                .isEqualTo(status);
    }

    /** Faces keeps each resource for ever, under all that the request says of it. */
    @ParameterizedTest
    @CsvSource({"'', GET, 200", "&con=mine, GET, 404", "&loc=mine, GET, 404", "&con=mine, POST, 405"})
    void stylesAreFoundUnderOurNamesOnly(String also, String method, int status, DemoConsole.Running console)
            throws Exception {
        assertThat(send(console, STYLES + also, method, FORM, "").statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> send(DemoConsole.Running console, String path, String method, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(console.address().resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
