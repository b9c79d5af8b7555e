// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import io.demarc.access.CallContext;
import io.demarc.web.navigation.ConsolePage.Section;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The main menu: what the caller's permissions open. */
@Named
@RequestScoped
public class Menu {

    /** Accounts are reached through their groups, so their pages light up the same line. */
    private static final Map<String, String> SAME_LINE = Map.of("/accounts/", "/groups/");

    private static final Set<Section> UNTITLED = Set.of(Section.MAIN, Section.PORTAL);

    @Inject
    ExternalContext request;

    @Inject
    Labels labels;

    @Inject
    DeviceSection devices;

    public List<MenuSection> getSections() {
        return Arrays.stream(Section.values())
                .map(section -> new MenuSection(
                        UNTITLED.contains(section) ? null : labels.get("menu." + section), items(section)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private List<MenuItem> items(Section section) {
        return Arrays.stream(ConsolePage.values())
                .filter(page -> page.section() == section && page.isOpenTo(CallContext.caller()) && devices.shows(page))
                .map(page -> new MenuItem(
                        labels.get("page." + page),
                        request.getRequestContextPath() + page.path(),
                        "pi " + page.icon(),
                        isCurrent(page)))
                .toList();
    }

    /**
     * A line stands for all pages of its folder that are no line themselves, the first of a folder for the others; the
     * portal is one folder, whose pages are lines each.
     */
    private boolean isCurrent(ConsolePage page) {
        var path = request.getRequestServletPath();
        var shown = ConsolePage.at(path);
        if (page.isOfPortal() || shown.filter(line -> line.section() != null).isPresent()) {
            return shown.filter(page::equals).isPresent();
        }
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return SAME_LINE.getOrDefault(folder, folder).equals(page.folder()) && page == firstOf(page.folder());
    }

    private static ConsolePage firstOf(String folder) {
        return Arrays.stream(ConsolePage.values())
                .filter(page -> page.section() != null && page.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A heading with its lines.
     *
     * @param title null for the first, which needs none
     */
    public record MenuSection(String title, List<MenuItem> items) {}

    /** A line of the menu. */
    public record MenuItem(String label, String href, String icon, boolean current) {}
}
