// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.open.EditorTrail;

/** Goes back to the diagram or table that was in front before. */
public final class BackHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		EditorTrail.go(HandlerUtil.getActiveWorkbenchWindowChecked(event), true);
		return null;
	}
}
