// SPDX-License-Identifier: EPL-2.0
/** A case as a report to read and print: one HTML file. */
package org.relationalimages.export.report;
