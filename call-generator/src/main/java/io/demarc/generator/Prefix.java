// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

/**
 * The beginning of numbers of one kind.
 *
 * @param country two letters, ISO 3166-1
 * @param name the country in English
 * @param digits E.164 without +, with the country code
 * @param following how many digits follow
 */
record Prefix(String country, String name, boolean mobile, String digits, int following) {

    /** In the words of the rate cards. */
    String destination() {
        return mobile ? name + ", mobile" : name;
    }
}
