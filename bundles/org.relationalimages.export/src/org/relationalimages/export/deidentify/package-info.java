// SPDX-License-Identifier: EPL-2.0
/**
 * Makes a copy of a case that identifies nobody. Persons get new pseudonyms in all texts, dates become days since the
 * first one, ages become bands, and everything else in the texts that could identify somebody has to be decided match
 * by match before there is a copy.
 */
package org.relationalimages.export.deidentify;
