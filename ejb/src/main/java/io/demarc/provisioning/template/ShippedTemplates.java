// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.language.FileFormat;
import io.demarc.provisioning.template.language.TemplateText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates that come with Demarc; they hold wherever nobody published one of their own (DV-7). */
public final class ShippedTemplates {

    private static final Map<Maker, Map<FileRole, TemplateText>> ALL = load();

    private ShippedTemplates() {}

    /** Empty for a maker that Demarc does not know, and for a file that the maker's phones do not ask for. */
    public static Optional<TemplateText> find(Maker maker, FileRole role) {
        return Optional.ofNullable(ALL.getOrDefault(maker, Map.of()).get(role));
    }

    /** The way in which the maker's phones read their files. */
    public static FileFormat format(Maker maker) {
        return maker == Maker.YEALINK ? FileFormat.KEY_VALUE : FileFormat.XML;
    }

    private static Map<Maker, Map<FileRole, TemplateText>> load() {
        var all = new EnumMap<Maker, Map<FileRole, TemplateText>>(Maker.class);
        for (var maker : Maker.values()) {
            var files = new EnumMap<FileRole, TemplateText>(FileRole.class);
            for (var role : FileRole.values()) {
                read(maker, role)
                        .ifPresent(text -> files.put(role, TemplateText.of(text, format(maker), role.sharing())));
            }
            all.put(maker, files);
        }
        return all;
    }

    private static Optional<String> read(Maker maker, FileRole role) {
        var name = (maker + "-" + role + "." + format(maker).extension()).toLowerCase(Locale.ROOT);
        try (InputStream file = ShippedTemplates.class.getResourceAsStream("shipped/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped template " + name + " cannot be read", unreadable);
        }
    }
}
