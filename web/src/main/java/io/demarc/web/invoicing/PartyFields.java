// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.PartyDetails;
import java.io.Serializable;

/** What is typed about one of the two sides of an invoice. */
public class PartyFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String legalName;
    private String street;
    private String city;
    private String postCode;
    private String country;
    private String taxId;
    private String legalId;
    private String email;
    private String phone;
    private String reference;
    private String bankName;
    private String iban;
    private String bic;

    static PartyFields of(PartyDetails details) {
        var fields = new PartyFields();
        fields.legalName = details.legalName();
        fields.street = details.street();
        fields.city = details.city();
        fields.postCode = details.postCode();
        fields.country = details.country();
        fields.taxId = details.taxId();
        fields.legalId = details.legalId();
        fields.email = details.email();
        fields.phone = details.phone();
        fields.reference = details.reference();
        fields.bankName = details.bankName();
        fields.iban = details.iban();
        fields.bic = details.bic();
        return fields;
    }

    PartyDetails details() {
        return new PartyDetails(
                legalName, street, city, postCode, country, taxId, legalId, email, phone, reference, bankName, iban,
                bic);
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getLegalId() {
        return legalId;
    }

    public void setLegalId(String legalId) {
        this.legalId = legalId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }
}
