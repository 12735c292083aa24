// SPDX-License-Identifier: EPL-2.0
/** Services that mark elements with findings in any diagram, and the list of what diagrams draw. */
package org.relationalimages.design.checks;
