// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.recover.Recovering;

/** Offers what was not saved when a session ended badly and has not been decided on yet. */
public final class RecoverHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Recovering.offer(HandlerUtil.getActiveWorkbenchWindowChecked(event), true);
		return null;
	}
}
