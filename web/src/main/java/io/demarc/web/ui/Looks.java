// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The styles and scripts of this build. Their version is made of what is in them, so that it is the same on each node
 * and after each start.
 */
@Named
@ApplicationScoped
public class Looks {

    private static final Set<String> FOLDERS = Set.of("/resources/demarc/css/", "/resources/demarc/js/");

    @Inject
    ServletContext application;

    private String version;

    @PostConstruct
    void read() {
        var files = new TreeSet<String>();
        FOLDERS.forEach(folder -> files.addAll(application.getResourcePaths(folder)));
        var sum = new CRC32();
        files.forEach(file -> add(file, sum));
        version = Long.toHexString(sum.getValue());
    }

    private void add(String file, CRC32 sum) {
        try (var content = application.getResourceAsStream(file)) {
            sum.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getVersion() {
        return version;
    }
}
