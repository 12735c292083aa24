// SPDX-License-Identifier: EPL-2.0
/** Wizards for new cases, diagrams, teaching cases and exports. */
package org.relationalimages.workbench.wizard;
