// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the operations on templates are told, and what the smaller ones answer. */
public final class TemplateBodies {

    private TemplateBodies() {}

    /** The text of a draft. */
    public record TemplateDraft(String text) {}

    /** A text to be checked before it is saved. */
    public record TemplateCheck(Maker maker, FileRole role, String text) {}

    /** Something wrong with a text; the message says line and column. */
    public record TemplateMistake(String code, String message) {}

    /** The mistakes; none when the text can be saved. */
    public record CheckedTemplate(List<TemplateMistake> mistakes) {}

    /** A text that comes with Demarc; null when there is none for this maker's file. */
    public record ShippedText(Maker maker, FileRole role, String text) {}

    /** A file with dots in the place of secrets, unless they were asked for. */
    public record TemplateFile(String contentType, String text, String sha256, String template, int version) {

        @Override
        public String toString() {
            return "TemplateFile[" + template + ", " + version + "]";
        }
    }

    /**
     * Who gets a version.
     *
     * @param percent of all devices; 100, or nothing said at all, for everybody
     */
    public record TemplatePublish(Integer percent, List<Long> organizationIds, List<Long> deviceIds) {

        Stage stage() {
            if (percent == null && organizationIds == null && deviceIds == null) {
                return Stage.EVERYBODY;
            }
            return new Stage(percent == null ? 0 : percent, set(organizationIds), set(deviceIds));
        }

        private static TreeSet<Long> set(List<Long> ids) {
            return new TreeSet<>(ids == null ? List.of() : ids);
        }
    }

    /** A value to be set; null or blank takes back what was set. */
    public record SettingChange(String name, String value) {}

    /** Values to be set; settings that are not named stay. */
    public record SettingChanges(List<SettingChange> settings) {

        /** @throws BusinessException when there are none, or one has no name */
        Map<String, String> byName() {
            if (settings == null) {
                throw new BusinessException(Problem.at("settings", "required"));
            }
            var problems = new Problems();
            var values = new LinkedHashMap<String, String>();
            for (var change : settings) {
                problems.addIf(change.name() == null, "settings[" + values.size() + "].name", "required");
                values.put(change.name(), change.value());
            }
            problems.throwIfAny();
            return values;
        }
    }
}
