// SPDX-License-Identifier: EPL-2.0
/**
 * A copy of a case that tells nobody who it is about. People get new pseudonyms wherever their old ones stand, dates
 * become days since the first one, ages become bands, and whatever else in the texts may tell who somebody is has to be
 * decided place by place before there is a copy at all.
 */
package org.relationalimages.export.deidentify;
