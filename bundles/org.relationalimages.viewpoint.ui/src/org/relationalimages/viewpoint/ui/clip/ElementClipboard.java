// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.clip;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.transfer.CopiedElements;

/** The copied elements of all windows. They never leave the program: the system's clipboard only gets a mark. */
final class ElementClipboard {

	private static CopiedElements elements;
	private static String mark;

	private ElementClipboard() {
	}

	/** Takes elements in the place of what was on the clipboard. */
	static void put(CopiedElements copied, Display display) {
		elements = copied;
		mark = MarkTransfer.fresh();
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { mark }, new Transfer[] { MarkTransfer.INSTANCE });
		} finally {
			clipboard.dispose();
		}
	}

	/** The elements copied last, unless something else was put on the clipboard since; then they are forgotten. */
	static Optional<CopiedElements> elements(Display display) {
		if (elements != null && !mark.equals(read(display, MarkTransfer.INSTANCE)))
			elements = null;
		return Optional.ofNullable(elements);
	}

	/** The text on the clipboard; empty when there is none. */
	static String text(Display display) {
		return read(display, TextTransfer.getInstance()) instanceof String text ? text : "";
	}

	private static Object read(Display display, Transfer transfer) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}
}
