// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.open.EditorTrail;

/** Goes forward again after going back. */
public final class ForwardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		EditorTrail.go(HandlerUtil.getActiveWorkbenchWindowChecked(event), false);
		return null;
	}
}
