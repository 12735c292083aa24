// SPDX-License-Identifier: EPL-2.0
/** What the window tells while it works: sentences in dialogs and in the status line, and that it is busy. */
package org.relationalimages.workbench.status;
