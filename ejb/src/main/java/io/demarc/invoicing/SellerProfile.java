// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;

/** What a provider's invoices say about it. An invoice that was issued keeps what was true then. */
@Audited(named = "legalName")
@Entity
@Table(name = "seller_profile")
public class SellerProfile extends BillingParty {

    @Id
    @SequenceGenerator(name = "seller_profile_seq", sequenceName = "seller_profile_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seller_profile_seq")
    private Long id;

    @Version
    private Integer version;

    private String phone;

    @Column(name = "bank_name")
    private String bankName;

    private String iban;

    private String bic;

    protected SellerProfile() {}

    SellerProfile(TenantPath provider, PartyDetails form) {
        super(provider);
        describe(form);
    }

    final void describe(PartyDetails form) {
        var problems = new Problems();
        take(form, problems);
        phone = problems.noting("phone", () -> Text.optional("phone", form.phone(), 40));
        bankName = problems.noting("bankName", () -> Text.optional("bankName", form.bankName(), 80));
        iban = problems.noting("iban", () -> account(form.iban()));
        bic = problems.noting("bic", () -> compact("bic", form.bic(), 11));
        problems.addIf(bic != null && !bic.matches("[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?"), "bic", "bic.form");
        problems.throwIfAny();
    }

    private static String account(String typed) {
        var iban = compact("iban", typed, 42);
        if (iban != null && !(iban.matches("[A-Z]{2}\\d{2}[0-9A-Z]{8,30}") && isChecked(iban))) {
            throw new BusinessException(Problem.at("iban", "iban.form"));
        }
        return iban;
    }

    /** ISO 13616: the rearranged number, letters as numbers from 10, leaves 1 when divided by 97. */
    private static boolean isChecked(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    @Override
    public Long id() {
        return id;
    }

    PartyDetails form() {
        var party = party();
        return new PartyDetails(
                party.legalName(),
                party.street(),
                party.city(),
                party.postCode(),
                party.country(),
                party.taxId(),
                party.legalId(),
                party.email(),
                phone,
                null,
                bankName,
                iban,
                bic);
    }
}
