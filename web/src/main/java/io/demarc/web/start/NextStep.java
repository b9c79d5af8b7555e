// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.start;

/**
 * Something that waits to be done.
 *
 * @param key where its texts stand in the bundle: {@code start.<key>.title}, {@code .text} and {@code .go}
 * @param count how many things wait, for the placeholder of its texts
 * @param path the page where it is done
 */
public record NextStep(String key, long count, String path) {}
