// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.open.SavingMetamodel;

/** Writes the metamodel of case files into a folder that the user chooses. */
public final class SaveMetamodelHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		SavingMetamodel.run(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
		return null;
	}
}
