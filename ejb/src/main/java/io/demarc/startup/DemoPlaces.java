// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

/** Where the demo plays: the ids of its provider and of its two customers. */
record DemoPlaces(long provider, long acme, long bluebird) {}
