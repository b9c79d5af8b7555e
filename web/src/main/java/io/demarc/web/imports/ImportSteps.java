// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The steps of an import, whatever the file is about. */
@Named
@RequestScoped
public class ImportSteps {

    @Inject
    Labels labels;

    public List<String> getLabels() {
        return List.of(
                labels.get("import.step.file"), labels.get("import.step.check"), labels.get("import.step.import"));
    }
}
