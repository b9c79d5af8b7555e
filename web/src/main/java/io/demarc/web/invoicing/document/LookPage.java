// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing.document;

import io.demarc.access.CallContext;
import io.demarc.invoicing.document.Column;
import io.demarc.invoicing.document.Logo;
import io.demarc.invoicing.document.LookForm;
import io.demarc.invoicing.document.LookText;
import io.demarc.invoicing.document.Looks;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** Writes how a provider's invoices look, with a made-up one beside it (IN-4). */
@Named
@ViewScoped
public class LookPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Looks looks;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Preferences preferences;

    private Long provider;
    private int number;
    private boolean logo;
    private String accent;
    private List<String> columns = new ArrayList<>();
    private final Map<String, TypedText> texts = new TreeMap<>();
    /** Chosen, and shown once what was typed in another language is taken over. */
    private String language;

    private String shown;
    private List<String> pages = List.of();
    private transient UploadedFile file;

    /** Called when the page is opened; without a provider for that of the operator. */
    public void open() {
        if (provider == null) {
            provider = CallContext.caller().scope().providerId();
        }
        if (provider == null) {
            throw new BusinessException(Problem.at("provider", "required"));
        }
        breadcrumb.in(TenantPath.provider(provider)).here(ConsolePage.INVOICE_LOOK);
        var view = looks.view(provider);
        number = view.number();
        logo = view.logo();
        accent = view.form().accent().toLowerCase(Locale.ROOT);
        view.form().columns().forEach(column -> columns.add(column.name()));
        view.form().texts().forEach(text -> texts.put(text.language(), TypedText.of(text)));
        language = preferences.getLanguage();
        shown = language;
        preview();
    }

    /** Draws what is typed, in the language that was chosen. */
    public void preview() {
        shown = language;
        pages = looks.preview(provider, form(), shown);
    }

    public void download() throws IOException {
        Faces.sendFile(looks.previewPdf(provider, form(), shown), "preview-" + shown + ".pdf", true);
    }

    public String save() {
        looks.save(provider, form());
        return done("look.saved");
    }

    public String putLogo() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("logo", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            looks.putLogo(provider, content.readNBytes(Logo.MOST_BYTES + 1));
        }
        return done("look.logo.saved");
    }

    public String removeLogo() {
        looks.removeLogo(provider);
        return done("look.logo.removed");
    }

    private String done(String key) {
        notices.done(key);
        return ConsolePage.INVOICE_LOOK.redirect("provider=" + provider);
    }

    private LookForm form() {
        var written = texts.entrySet().stream()
                .map(text -> text.getValue().text(text.getKey()))
                .filter(LookPage::saysSomething)
                .toList();
        return new LookForm(accent, columns.stream().map(Column::valueOf).toList(), written);
    }

    private static boolean saysSomething(LookText text) {
        return !text.equals(new LookText(text.language(), null, null, null, null, null));
    }

    public TypedText getText() {
        return texts.computeIfAbsent(shown, none -> new TypedText());
    }

    /** One SVG a page, made of nothing but what the product wrote and escaped. */
    public String getPages() {
        return String.join("", pages);
    }

    public Column[] getAllColumns() {
        return Column.values();
    }

    public int getNumber() {
        return number;
    }

    public boolean isLogo() {
        return logo;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
