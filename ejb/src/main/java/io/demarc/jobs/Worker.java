// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/**
 * A thread that works on a run.
 *
 * @param nodeId the start of the server that it lives in
 * @param name unique within the node
 */
public record Worker(String nodeId, String name) {}
