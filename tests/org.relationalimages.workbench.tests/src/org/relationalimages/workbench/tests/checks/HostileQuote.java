// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import org.eclipse.swt.widgets.Display;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.impl.QuoteImpl;

/** A quote that does something when a rule beside the UI thread asks who spoke. */
final class HostileQuote extends QuoteImpl {

	/** The one rule that asks for it. */
	static final String RULE = "R54";

	private final Runnable work;

	HostileQuote(Runnable work) {
		this.work = work;
		setText("Come closer, but not so close");
		setVerbatim(true);
	}

	@Override
	public Person getSpokenBy() {
		if (Display.getCurrent() == null)
			work.run();
		return super.getSpokenBy();
	}
}
