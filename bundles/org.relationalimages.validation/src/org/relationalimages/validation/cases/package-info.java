// SPDX-License-Identifier: EPL-2.0
/** Rules about the case as a whole: persons, consent, identifiers, impossible values, quotes and duplicates. */
package org.relationalimages.validation.cases;
