// SPDX-License-Identifier: EPL-2.0
/** The table editor: lines and cells on the screen, typing into them, new lines, order and search, the clipboard. */
package org.relationalimages.viewpoint.ui.table;
