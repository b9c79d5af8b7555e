// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What a page tells about an import beside its run.
 *
 * @param rows of the file, without the line of the column names
 * @param rejected rows that were refused so far, in the dry run or later
 */
public record ImportView(
        Long runId, Long groupId, String groupName, String profileName, String fileName, long rows, long rejected) {}
