// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;

/** An update of what is shown that several changes in a row ask for, done once after them. To be used by the UI thread alone. */
public final class CoalescedUpdate {

	private final Supplier<? extends Control> control;
	private final Runnable update;
	private boolean scheduled;

	/** @param control gives what is updated; once it is null or disposed, nothing is done any more */
	public CoalescedUpdate(Supplier<? extends Control> control, Runnable update) {
		this.control = control;
		this.update = update;
	}

	/** Updates when the event that is being handled has been handled by all. */
	public void schedule() {
		if (scheduled || !isThere())
			return;
		scheduled = true;
		control.get().getDisplay().asyncExec(() -> {
			scheduled = false;
			if (isThere())
				update.run();
		});
	}

	private boolean isThere() {
		Control shown = control.get();
		return shown != null && !shown.isDisposed();
	}
}
