// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What is said about a group; only the name must be given (GA-4).
 *
 * @param profileId the provisioning profile that its accounts get unless they choose another (GA-6)
 */
public record GroupForm(String name, String itEmail, String description, String address, Long profileId) {}
