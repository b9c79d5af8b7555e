// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.DeviceChanges;
import io.demarc.provisioning.device.DeviceRow;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What is done with the ticked lines of the list of devices, or with all that match its filters: always as a run. */
@Named
@ViewScoped
public class DeviceSelection implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DevicesPage list;

    @Inject
    DeviceChanges changes;

    @Inject
    DeviceChoices choices;

    @Inject
    Labels labels;

    private transient List<DeviceRow> rows;
    private boolean allMatching;
    private Long target;

    public String assign() {
        if (target == null) {
            throw new BusinessException(Problem.at("target", "required"));
        }
        return start(Map.of("organization", target.toString()), labels.get("device.run.assign", choices.name(target)));
    }

    public String clear() {
        return start(Map.of("clearAssignment", "true"), labels.get("device.run.clear"));
    }

    public String delete() {
        return start(Map.of("delete", "true"), labels.get("device.run.delete"));
    }

    private String start(Map<String, String> change, String title) {
        var ids = allMatching ? null : getRows().stream().map(DeviceRow::id).toList();
        return ConsolePage.RUN.redirect("id=" + changes.start(ids, list.getNarrowing(), change, title));
    }

    /** How many an action would be for. */
    public int getCount() {
        return allMatching ? list.getCount() : getRows().size();
    }

    public List<DeviceRow> getRows() {
        return rows == null ? List.of() : rows;
    }

    public void setRows(List<DeviceRow> rows) {
        this.rows = rows;
    }

    public boolean isAllMatching() {
        return allMatching;
    }

    public void setAllMatching(boolean allMatching) {
        this.allMatching = allMatching;
    }

    /** The organization that gets the devices. */
    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }
}
