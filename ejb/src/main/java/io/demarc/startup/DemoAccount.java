// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import de.siegmar.fastcsv.reader.CsvReader;
import io.demarc.account.AccountDetails;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.Creation;
import io.demarc.account.NewAccount;
import io.demarc.account.SecurityModel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A line of {@code demo-accounts.csv}.
 *
 * @param way PLAIN, WIZARD, or SNOM for a desk phone, which is plain too
 * @param state an {@link AccountStatus}, or DISABLED or REVOKED for what happened after the activation
 * @param age how long ago it was created
 */
record DemoAccount(
        String organization, String group, String owner, String number, String way, String state, Duration age) {

    static List<DemoAccount> all() {
        try (var file = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        DemoAccount.class.getResourceAsStream("demo-accounts.csv"), StandardCharsets.UTF_8))) {
            return file.stream()
                    .map(line -> new DemoAccount(
                            line.getField("organization"),
                            line.getField("group"),
                            line.getField("owner"),
                            line.getField("number"),
                            line.getField("way"),
                            line.getField("state"),
                            Duration.ofHours(Long.parseLong(line.getField("hoursAgo")))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Creation creation() {
        return isDeskPhone() ? Creation.PLAIN : Creation.valueOf(way);
    }

    NewAccount asked(String username, long groupId) {
        var details = new AccountDetails(
                username,
                owner,
                null,
                null,
                true,
                isDeskPhone() ? AccountType.SNOM : AccountType.PGSM,
                isDeskPhone() ? SecurityModel.END_TO_SITE : SecurityModel.END_TO_END,
                true,
                "9",
                true,
                groupId,
                null);
        return new NewAccount(null, null, number, null, details);
    }

    /** Whether its activation came as far as {@code status}. */
    boolean reached(AccountStatus status) {
        return wasActivated() || AccountStatus.valueOf(state).compareTo(status) >= 0;
    }

    boolean isDisabled() {
        return state.equals("DISABLED");
    }

    boolean isRevoked() {
        return state.equals("REVOKED");
    }

    private boolean wasActivated() {
        return isDisabled() || isRevoked();
    }

    private boolean isDeskPhone() {
        return way.equals("SNOM");
    }
}
