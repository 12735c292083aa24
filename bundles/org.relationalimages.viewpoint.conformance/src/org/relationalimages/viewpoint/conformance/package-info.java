// SPDX-License-Identifier: EPL-2.0
/**
 * Runs scenarios (a metamodel, a specification, a model and steps) and compares the resulting diagrams with dumps of
 * the real Sirius. Known deviations: where Sirius first appends a new element and moves it to its index with the next
 * refresh, it has that index at once here; the order of elements of different mappings in one parent may differ.
 */
package org.relationalimages.viewpoint.conformance;
