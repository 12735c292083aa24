// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the arrows choose among radio buttons of one parent, also where other controls stand between them. */
final class RadioKeys {

	private RadioKeys() {
	}

	/** Follows the keys of a radio button. */
	static void follow(Button radio) {
		radio.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
				event.doit = false;
				choose(radio, event.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : -1);
			}
		});
	}

	private static void choose(Button from, int by) {
		List<Button> radios = new ArrayList<>();
		for (Control one : from.getParent().getChildren())
			if (one instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0)
				radios.add(radio);
		Button next = radios.get(Math.floorMod(radios.indexOf(from) + by, radios.size()));
		radios.forEach(one -> one.setSelection(one == next));
		next.setFocus();
		next.notifyListeners(SWT.Selection, new Event());
	}
}
