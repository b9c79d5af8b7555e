// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What is delivered: neither the tests nor what they stand on and talk to. */
class ProductClasses implements ImportOption {

    private static final ImportOption NO_TESTS = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TESTS.includes(location)
                && !location.contains("/io/demarc/smsc/")
                && !location.contains("/io/demarc/testkit/");
    }
}
