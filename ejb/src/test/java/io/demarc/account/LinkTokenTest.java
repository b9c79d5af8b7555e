// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Domain;
import io.demarc.secrets.MasterKey;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** AV-6: links are signed; nobody else can make one. */
class LinkTokenTest {

    private static final Domain DOMAIN = new Domain();
    private static final MasterKey KEY = DOMAIN.bean(MasterKey.class);

    @AfterContainer
    static void close() {
        DOMAIN.close();
    }

    @Property(tries = 200)
    void aTokenIsReadBack(@ForAll @LongRange(min = 1) long id, @ForAll LinkKind kind) {
        var token = LinkToken.of(id, kind, KEY);

        assertThat(LinkToken.parse(token.text(), kind, KEY)).contains(token);
    }

    @Property(tries = 500)
    void aTokenWithOneOtherCharacterOpensNothing(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long id,
            @ForAll @IntRange(max = 100) int place,
            @ForAll char other) {
        var text = new StringBuilder(LinkToken.of(id, LinkKind.ACTIVATION, KEY).text());
        var at = place % text.length();
        var before = text.charAt(at);
        text.setCharAt(at, other);

        assertThat(LinkToken.parse(text.toString(), LinkKind.ACTIVATION, KEY).isPresent())
                .isEqualTo(before == other);
    }

    @Property(tries = 100)
    void anInstallationLinkActivatesNothing(@ForAll @LongRange(min = 1) long id) {
        var installation = LinkToken.of(id, LinkKind.INSTALLATION, KEY).text();

        assertThat(LinkToken.parse(installation, LinkKind.ACTIVATION, KEY)).isEmpty();
    }

    @Example
    void aTokenOfAnotherInstallationOpensNothing() {
        try (var elsewhere = new Domain()) {
            var foreign = LinkToken.of(50, LinkKind.ACTIVATION, elsewhere.bean(MasterKey.class));

            assertThat(LinkToken.parse(foreign.text(), LinkKind.ACTIVATION, KEY))
                    .isEmpty();
        }
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        assertThat(LinkToken.parse(text, LinkKind.ACTIVATION, KEY)).isEmpty();
    }

    @Example
    void anIdBeyondAllNumbersOpensNothing() {
        assertThat(LinkToken.parse("zzzzzzzzzzzzz." + "x".repeat(25), LinkKind.ACTIVATION, KEY))
                .isEmpty();
        assertThat(LinkToken.parse(null, LinkKind.ACTIVATION, KEY)).isEmpty();
    }

    @Example
    void neitherTextNorHashIsInWhatLogsPrint() {
        var token = LinkToken.of(50, LinkKind.ACTIVATION, KEY);

        assertThat(token.toString()).doesNotContain(token.text()).doesNotContain(token.hash());
    }
}
