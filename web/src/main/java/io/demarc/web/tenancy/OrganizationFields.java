// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is typed about an organization itself. */
public class OrganizationFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private OrganizationStatus status = OrganizationStatus.ACTIVE;
    private String language;
    private String timeZone;
    private String contactEmail;
    private String address;
    private String tags;
    private String notes;

    static OrganizationFields of(OrganizationForm form) {
        var fields = new OrganizationFields();
        fields.name = form.name();
        fields.status = form.status();
        fields.language = form.language();
        fields.timeZone = form.timeZone();
        fields.contactEmail = form.contactEmail();
        fields.address = form.address();
        fields.tags = String.join(", ", form.tags());
        fields.notes = form.notes();
        return fields;
    }

    OrganizationForm form(TermsFields terms) {
        return new OrganizationForm(
                name, status, language, timeZone, contactEmail, address, words(tags), notes, terms.form());
    }

    /** The tags of a line with commas between them. */
    static List<String> words(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split(",")).filter(word -> !word.isBlank()).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganizationStatus getStatus() {
        return status;
    }

    public void setStatus(OrganizationStatus status) {
        this.status = status;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
