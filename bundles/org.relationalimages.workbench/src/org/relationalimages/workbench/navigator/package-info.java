// SPDX-License-Identifier: EPL-2.0
/** The list of cases with their elements and diagrams. */
package org.relationalimages.workbench.navigator;
