// SPDX-License-Identifier: EPL-2.0
/** The diagram editor as an editor of the workbench: opening, saving, actions and messages. */
package org.relationalimages.viewpoint.ui.editor;
