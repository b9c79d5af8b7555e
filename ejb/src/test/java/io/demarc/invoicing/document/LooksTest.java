// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.Northwind;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** IN-4: a provider's documents look as it says, and those that were issued as it said then. */
class LooksTest {

    private static final LookForm GREEN = new LookForm(
            "#0b6e4f",
            List.of(Column.TAX, Column.CALLS),
            List.of(new LookText("en", "Dear {customer}", null, "Foot", "Invoice {number}", "Attached.")));

    private final Northwind northwind = new Northwind();
    private final long provider = northwind.operator.scope().providerId();
    private final Looks looks = northwind.domain.bean(Looks.class);
    private final LookBook book = northwind.domain.bean(LookBook.class);

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void whoHasChosenNothingHasAPlainLook() {
        assertThat(as(() -> looks.view(provider))).isEqualTo(LookView.none());
        assertThat(as(() -> book.now(provider))).isSameAs(Look.PLAIN);
        assertThatThrownBy(() -> as(() -> looks.logo(provider))).isInstanceOf(NotFound.class);
    }

    @Test
    void eachChangeIsAVersionThatKeepsTheLogo() {
        save(GREEN);
        run(() -> looks.putLogo(provider, Pictures.logo()));
        save(new LookForm("#123456", null, null));

        var view = as(() -> looks.view(provider));
        assertThat(view.number()).isEqualTo(3);
        assertThat(view.logo()).isTrue();
        assertThat(view.form().accent()).isEqualTo("#123456");
        assertThat(as(() -> looks.logo(provider)).bytes()).isEqualTo(Pictures.logo());

        run(() -> looks.removeLogo(provider));
        assertThat(as(() -> looks.view(provider)).logo()).isFalse();
        assertThat(as(() -> looks.view(provider)).form().columns()).containsExactly(Column.values());
    }

    @Test
    void whatWasIssuedBeforeAChangeKeepsItsLook() {
        var before = Instant.now();
        save(GREEN);
        var between = as(() -> looks.view(provider)).writtenAt();
        save(new LookForm("#123456", null, null));

        assertThat(as(() -> book.at(provider, before))).isSameAs(Look.PLAIN);
        assertThat(as(() -> book.at(provider, between)).accent().text()).isEqualTo("#0B6E4F");
        assertThat(as(() -> book.at(provider, between)).columns()).containsExactlyInAnyOrder(Column.TAX, Column.CALLS);
        assertThat(as(() -> book.now(provider)).accent().text()).isEqualTo("#123456");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept() {
        var wrong = new LookForm(
                "green",
                null,
                List.of(
                        new LookText("en", "{nobody}", null, "1\n2\n3\n4\n5\n6\n7", null, null),
                        new LookText("en", null, null, null, null, "x".repeat(4_001)),
                        new LookText("xx", null, null, null, null, null)));

        assertThatThrownBy(() -> save(wrong))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(
                                        "accent", "language", "language", "intro", "footer", "mailText"));
        assertThat(as(() -> looks.view(provider)).number()).isZero();
    }

    @Test
    void thePreviewShowsWhatWasTypedWithoutSavingIt() {
        var pages = as(() -> looks.preview(provider, GREEN, "de"));

        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains(">Rechnung<", "Dear Acme Example Ltd.", "#0b6e4f")
                        .doesNotContain(">Menge<"));
        VeraPdf.accepts(as(() -> looks.previewPdf(provider, GREEN, "fr")));
        assertThat(as(() -> looks.view(provider)).number()).isZero();
    }

    @Test
    void anotherProvidersLookIsNotFound() {
        var other = northwind.provider("Southwind", "sofia");
        save(GREEN);

        assertThatThrownBy(() -> northwind.as(other, () -> looks.view(provider)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> northwind.as(other, () -> {
                    looks.save(provider, GREEN);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private void save(LookForm form) {
        run(() -> looks.save(provider, form));
    }

    private void run(Runnable change) {
        as(() -> {
            change.run();
            return null;
        });
    }

    private <T> T as(Supplier<T> work) {
        return northwind.does(work);
    }
}
