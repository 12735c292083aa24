// SPDX-License-Identifier: EPL-2.0
/**
 * Runs scenarios (a metamodel, a specification, a model and steps) and compares the diagrams they yield with dumps of the
 * real Sirius. Known deviations: where a new element first stands last and moves to its place with the next refresh of
 * Sirius, it stands at its place at once here; the order of elements of different mappings in one parent may differ.
 */
package org.relationalimages.viewpoint.conformance;
