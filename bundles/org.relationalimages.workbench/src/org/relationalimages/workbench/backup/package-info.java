// SPDX-License-Identifier: EPL-2.0
/** Shows the backups of cases and opens the chosen one. What becomes of an opened one is not decided here. */
package org.relationalimages.workbench.backup;
