// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.RateCards;
import io.demarc.calls.rating.RateColumns;
import io.demarc.calls.rating.RateFiles;
import io.demarc.calls.rating.RateImport;
import io.demarc.calls.rating.RefusedLine;
import io.demarc.imports.ImportColumn;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Brings rates from a CSV file into a draft (CL-2). */
@Named
@ViewScoped
public class RateImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @Inject
    RateFiles files;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    private Long id;
    private CardVersionView version;
    private transient UploadedFile file;
    private transient RateImport result;

    /** Called when the page is opened. */
    public void open() {
        version = versions.get(id);
        var card = cards.get(version.cardId());
        breadcrumb
                .in(TenantPath.provider(card.providerId()))
                .page(ConsolePage.RATE_CARDS, "")
                .link(card.form().name(), ConsolePage.RATE_CARD, "?id=" + card.id())
                .link(labels.get("rates.versionNumber", version.number()), ConsolePage.RATE_VERSION, "?id=" + id)
                .here(ConsolePage.RATE_IMPORT);
    }

    /** When a line is refused the page stays and shows which. */
    public String read() throws IOException {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            result = files.fill(id, content);
        }
        if (!result.isDone()) {
            return null;
        }
        notices.done("rates.imported", result.rates());
        return ConsolePage.RATE_VERSION.redirect("id=" + id);
    }

    public String reason(RefusedLine line) {
        return line.rejection().text(preferences.getLocale());
    }

    public List<ImportColumn> getColumns() {
        return RateColumns.LAYOUT.columns();
    }

    /** What the file was refused for; null when none was read or nothing was refused. */
    public RateImport getResult() {
        return result;
    }

    public CardVersionView getVersion() {
        return version;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
