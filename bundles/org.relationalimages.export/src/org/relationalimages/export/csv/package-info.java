// SPDX-License-Identifier: EPL-2.0
/** A case as tables for spreadsheets and statistics. */
package org.relationalimages.export.csv;
