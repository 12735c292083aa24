// SPDX-License-Identifier: EPL-2.0
/** Opening, saving, protecting, restoring and closing cases, with the dialogs that belong to it. */
package org.relationalimages.workbench.open;
