// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.traces.ForgettingTraces;

/** Shows what the program keeps of cases besides their files, and removes what the user chooses. */
public final class ForgetTracesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ForgettingTraces.run(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
		return null;
	}
}
