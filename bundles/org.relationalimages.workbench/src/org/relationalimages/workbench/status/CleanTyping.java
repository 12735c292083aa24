// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.Characters;

/** Takes characters that no case file can hold out of a field while they are typed or pasted, and says so. */
public final class CleanTyping {

	/** What the user is told. */
	public static final String TOLD = "Characters that no file can keep were left out of the text.";

	private CleanTyping() {
	}

	/** Follows what is typed into a field; the teller passes the word on to the user. */
	public static void follow(Text field, Consumer<String> teller) {
		field.addVerifyListener(event -> {
			String kept = Characters.clean(event.text);
			// Some systems type a rare character as two halves; alone they are looked at when the text is taken over.
			boolean isHalf = event.text.length() == 1 && Character.isSurrogate(event.text.charAt(0));
			if (!isHalf && !kept.equals(event.text)) {
				event.text = kept;
				teller.accept(TOLD);
			}
		});
	}
}
