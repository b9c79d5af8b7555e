// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** UI-1: one list says which pages there are and who may open them. */
class ConsolePageTest {

    private static final Path WEB_APPLICATION = Path.of("src/main/webapp");

    /** Pages with a menu behind the login use this frame; the others are open to everybody. */
    private static final String FRAME = "/WEB-INF/templates/console.xhtml";

    @Test
    void eachPageInTheFrameIsInTheList() throws IOException {
        try (var files = Files.walk(WEB_APPLICATION)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(WEB_APPLICATION::relativize)
                    .filter(file -> !file.startsWith("WEB-INF"))
                    .filter(ConsolePageTest::isFramed)
                    .map(file -> "/" + file)
                    .toList();

            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(ConsolePage.at(page)).isPresent());
        }
    }

    @Test
    void theListOfProvidersIsForThoseWhoSeeTheSystem() {
        assertThat(ConsolePage.PROVIDERS.isOpenTo(caller(TenantPath.SYSTEM, Role.AUDITOR)))
                .isTrue();
        assertThat(ConsolePage.PROVIDERS.isOpenTo(caller(TenantPath.provider(1), Role.SERVICE_PROVIDER)))
                .isFalse();
        assertThat(ConsolePage.PROVIDER.isOpenTo(caller(TenantPath.provider(1), Role.SERVICE_PROVIDER)))
                .isTrue();
    }

    @Test
    void theAuditorOpensNoPageThatChangesSomething() {
        var auditor = caller(TenantPath.provider(1), Role.AUDITOR);

        assertThat(ConsolePage.ORGANIZATION_NEW.isOpenTo(auditor)).isFalse();
        assertThat(ConsolePage.OPERATOR_NEW.isOpenTo(auditor)).isFalse();
        assertThat(ConsolePage.TOKENS.isOpenTo(auditor)).isFalse();
    }

    private static boolean isFramed(Path page) {
        try {
            return Files.readString(WEB_APPLICATION.resolve(page)).contains(FRAME);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Caller caller(TenantPath scope, Role role) {
        return Caller.operator(1L, "somebody", scope, role.permissions());
    }
}
