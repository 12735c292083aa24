// SPDX-License-Identifier: EPL-2.0
/** Changes of a diagram and its model as commands of GEF, each an undoable step of the editing session. */
package org.relationalimages.viewpoint.ui.command;
