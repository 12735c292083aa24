// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

/**
 * A good file that mutations start from.
 *
 * @param name  its name without folders
 * @param bytes its content
 */
record Seed(String name, byte[] bytes) {
}
