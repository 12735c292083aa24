// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

/**
 * A good file that mutations begin with.
 *
 * @param name  its name without folders
 * @param bytes what it holds
 */
record Seed(String name, byte[] bytes) {
}
