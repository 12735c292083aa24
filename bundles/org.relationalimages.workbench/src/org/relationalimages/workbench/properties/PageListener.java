// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IActionBars;

/** Hears of what a properties page shows. */
public interface PageListener {

	/** Called once with the action bars of the view. */
	void barsGiven(IActionBars bars);

	/** Called when another element is shown, or null for none. */
	void elementShown(EObject element);

	/** Called when the page goes. */
	void disposed();
}
