// SPDX-License-Identifier: EPL-2.0
/** The Properties view: a form with a field for each feature of the selected element. */
package org.relationalimages.workbench.properties;
