// SPDX-License-Identifier: EPL-2.0
/** Handlers of the commands in menus and tool bars. */
package org.relationalimages.workbench.command;
