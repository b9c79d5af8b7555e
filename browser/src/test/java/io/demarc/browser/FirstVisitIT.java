// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.demarc.testkit.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who has just started the product. */
class FirstVisitIT {

    @TempDir
    Path data;

    @Test
    void aVisitorIsAskedToLogInAndGetsInWithADemoLoginAlsoAfterARestart() {
        try (var server = TestServer.on(data).start();
                var chromium = new Chromium()) {
            var page = chromium.browser().newPage();
            var errors = new ArrayList<String>();
            page.onPageError(errors::add);

            page.navigate(server.address().toString());
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));

            server.restart();
            page.navigate(server.address().toString());
            page.locator("input[type=text], input[type=email]").first().fill("nina");
            page.locator("input[type=password]").fill("demarc-demo");
            page.locator("button[type=submit]").first().click(new Locator.ClickOptions());

            assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
            assertThat(errors).isEmpty();
        }
    }
}
