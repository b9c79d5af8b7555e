// SPDX-License-Identifier: Apache-2.0
package io.demarc.it;

import io.demarc.testkit.Repository;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that are delivered, for tests that run inside a server. */
public final class Product {

    private Product() {}

    /** The Payara Micro edition as it is delivered, with test classes and their assertions in it. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Repository.root().resolve("micro/target/demarc.war").toFile())
                .addAsLibrary(libraryOf(Assertions.class))
                .addClasses(tests);
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }
}
