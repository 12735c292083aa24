// SPDX-License-Identifier: EPL-2.0
/** Shows what the program keeps of cases besides their files, and removes what the user chooses. */
package org.relationalimages.workbench.traces;
