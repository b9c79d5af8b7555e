// SPDX-License-Identifier: Apache-2.0
package io.demarc.it;

import io.demarc.testkit.Repository;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that are delivered, for tests that run inside a server. */
public final class Product {

    private static final String DOOR_FOR_THE_TESTS = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private Product() {}

    /** The Payara Micro edition as it is delivered, with test classes and their assertions in it. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Repository.root().resolve("micro/target/demarc.war").toFile())
                .addAsLibrary(libraryOf(Assertions.class))
                .addAsLibrary(doorForTheTests())
                .addClasses(tests);
    }

    /** Every address of the product asks for a login; the one that Arquillian calls must not. */
    private static JavaArchive doorForTheTests() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                .addAsManifestResource(new StringAsset(DOOR_FOR_THE_TESTS), "web-fragment.xml");
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
