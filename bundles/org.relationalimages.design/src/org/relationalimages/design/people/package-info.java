// SPDX-License-Identifier: EPL-2.0
/**
 * Services of the diagram People & Bonds: persons, households, kinship, the quality of bonds and yearning drawn over
 * them.
 */
package org.relationalimages.design.people;
