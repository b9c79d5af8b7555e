// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.account.SealedUser;
import io.demarc.account.SipUsers;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneSheet.SealedLine;
import io.demarc.secrets.MasterKey;
import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what phones' files are made from, for the side that serves them: at once, in one question, whoever's they are.
 * Phones that were deleted or exchanged are found by what they bring.
 */
@ApplicationScoped
public class PhoneSheets extends InstallationRepository {

    /** One row for each line; one without a line for a device that has none. */
    private static final String LISTED = "select " + FileChanges.COUNT
            + ", exists (select 1 from template_setting s where s.device_id = d.id), "
            + "d.id, d.mac, d.maker, d.provider_id, d.organization_id, d.provisioning, d.secret_generation, "
            + "d.name, d.model, d.firmware, d.serial, d.line_count, d.secret_hash, "
            + "l.line_no, a.id, a.provider_id, a.organization_id, a.username, a.password_sealed, a.full_name, a.number "
            + "from device d left join device_line l on l.device_id = d.id left join account a on a.id = l.account_id "
            + "where d.%s in (%s) order by d.id, l.line_no";

    private static final String RETIRED = "select " + FileChanges.COUNT
            + ", false, d.device_id, d.mac, d.maker, d.provider_id, null, true, d.secret_generation, "
            + "d.name, d.model, d.firmware, d.serial, d.line_count, d.secret_hash, null "
            + "from retired_device d where d.%s in (%s)";

    /** So many are read at once at most; fewer are made up to one of these, so that there are few statements to prepare. */
    private static final List<Integer> SIZES = List.of(1, 4, 16, 64);

    private static final int MOST = 64;

    private final AskedTogether<String, PhoneSheet> bySecretHash = new AskedTogether<>(MOST, this::bySecretHashes);

    @Inject
    SipUsers users;

    @Inject
    MasterKey masterKey;

    /** @param secret as it stands in the address that the phone asked for */
    public Optional<PhoneSheet> bySecret(String secret) {
        return DeviceSecret.parse(secret).flatMap(parsed -> {
            var hash = parsed.hash();
            return bySecretHash.ask(hash).or(() -> retired("secret_hash", hash));
        });
    }

    /** The device that has the address now, or else the phone that had it, which is to be wiped (DV-13). */
    public Optional<PhoneSheet> byMac(MacAddress mac) {
        return listed("mac", mac.value()).or(() -> retired("mac", mac.value()));
    }

    /** Only what is listed: a phone that was exchanged goes by the id of the one that came in its place. */
    public Optional<PhoneSheet> byId(long deviceId) {
        return listed("id", deviceId);
    }

    /** The phone as its configuration sees it, with the passwords of its accounts. */
    public Phone open(PhoneSheet sheet) {
        var key = sheet.key();
        var lines = key.provisioning() ? sheet.lines().stream().map(this::open).toList() : List.<PhoneLine>of();
        return new Phone(
                key.deviceId(),
                key.mac(),
                sheet.name(),
                key.maker(),
                sheet.model(),
                sheet.firmware(),
                sheet.serial(),
                key.place(),
                sheet.lineCount(),
                lines,
                key.secret(),
                lines.isEmpty());
    }

    private PhoneLine open(SealedLine line) {
        return PhoneLine.of(line.number(), users.open(line.user()));
    }

    private Map<String, PhoneSheet> bySecretHashes(List<String> hashes) {
        var found = new HashMap<String, PhoneSheet>();
        rows(LISTED, "secret_hash", hashes)
                .forEach((id, rows) -> found.put((String) rows.get(0)[14], sheet(rows, false)));
        return found;
    }

    private Optional<PhoneSheet> listed(String column, Object value) {
        return one(LISTED, column, value).map(rows -> sheet(rows, false));
    }

    private Optional<PhoneSheet> retired(String column, Object value) {
        return one(RETIRED, column, value).map(rows -> sheet(rows, true));
    }

    private Optional<List<Object[]>> one(String question, String column, Object value) {
        return rows(question, column, List.of(value)).values().stream().findFirst();
    }

    /** By device. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<Object[]>> rows(String question, String column, List<?> values) {
        var size =
                SIZES.stream().filter(each -> each >= values.size()).findFirst().orElseThrow();
        var places = String.join(", ", Collections.nCopies(size, "?"));
        var query = unscoped().createNativeQuery(question.formatted(column, places));
        IntStream.range(0, size).forEach(i -> query.setParameter(i + 1, values.get(Math.min(i, values.size() - 1))));
        return ((List<Object[]>) query.getResultList())
                .stream().collect(Collectors.groupingBy(row -> number(row[2]).longValue()));
    }

    private PhoneSheet sheet(List<Object[]> rows, boolean isRetired) {
        var row = rows.get(0);
        return new PhoneSheet(
                key(row),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                number(row[13]).intValue(),
                rows.stream()
                        .filter(line -> line[15] != null)
                        .map(PhoneSheets::line)
                        .toList(),
                (Boolean) row[1],
                isRetired,
                number(row[0]).longValue());
    }

    private PhoneKey key(Object[] row) {
        var id = number(row[2]).longValue();
        return new PhoneKey(
                id,
                new MacAddress((String) row[3]),
                Maker.valueOf((String) row[4]),
                place(row[5], row[6]),
                (Boolean) row[7],
                DeviceSecret.of(id, number(row[8]).intValue(), masterKey).text());
    }

    private static SealedLine line(Object[] row) {
        var user = new SealedUser(
                number(row[16]).longValue(),
                place(row[17], row[18]),
                (String) row[19],
                (String) row[20],
                (String) row[21],
                (String) row[22]);
        return new SealedLine(number(row[15]).intValue(), user);
    }

    private static TenantPath place(Object provider, Object organization) {
        return new TenantPath(
                provider == null ? null : number(provider).longValue(),
                organization == null ? null : number(organization).longValue());
    }

    private static Number number(Object value) {
        return (Number) value;
    }
}
