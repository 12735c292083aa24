// SPDX-License-Identifier: EPL-2.0
/** The tables of a case: those it can have, those with content, and what they say as rows of texts. */
package org.relationalimages.document.tables;
