// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UI-1: one list says which pages there are and who may open them. */
class ConsolePageTest {

    private static final Path WEB_APPLICATION = Path.of("src/main/webapp");

    /** Pages with a menu behind the login use these frames; the others are open to everybody. */
    private static final List<String> FRAMES =
            List.of("/WEB-INF/templates/console.xhtml", "/WEB-INF/templates/portal.xhtml");

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

    /** f:viewParam forgets its value after the first refusal of a form, and then lets no second attempt through. */
    @Test
    void pagesRememberTheirParametersFromAttemptToAttempt() throws IOException {
        try (var files = Files.walk(WEB_APPLICATION)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .map(WEB_APPLICATION::relativize)
                            .filter(page -> read(page).matches("(?s).*<f:viewParam[^>]+required.*")))
                    .isEmpty();
        }
    }

    /** UI-1, CU-7: console and portal do not mix, whatever somebody may do. */
    @ParameterizedTest
    @EnumSource(ConsolePage.class)
    void aPageIsForTheConsoleOrForThePortal(ConsolePage page) {
        var everything = EnumSet.allOf(Permission.class);
        var operator = Caller.operator(1L, "somebody", TenantPath.SYSTEM, everything);
        var contact = Caller.contact(1L, "somebody", new TenantPath(1L, 2L), everything);
        var acting = new Caller(1L, 1L, "somebody", "contact", new TenantPath(1L, 2L), everything);

        assertThat(page.isOpenTo(operator)).isNotEqualTo(page.path().startsWith("/portal/"));
        assertThat(page.isOpenTo(contact)).isEqualTo(page.path().startsWith("/portal/"));
        assertThat(page.isOpenTo(acting)).isEqualTo(page.path().startsWith("/portal/"));
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
        return FRAMES.stream().anyMatch(read(page)::contains);
    }

    private static String read(Path page) {
        try {
            return Files.readString(WEB_APPLICATION.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Caller caller(TenantPath scope, Role role) {
        return Caller.operator(1L, "somebody", scope, role.permissions());
    }
}
