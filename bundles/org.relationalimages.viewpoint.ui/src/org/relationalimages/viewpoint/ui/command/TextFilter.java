// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.widgets.Text;

/** Takes characters that no file can keep out of what is typed or pasted into a canvas, and says so. */
public final class TextFilter {

	/** What the user is told. */
	public static final String TOLD = "Characters that no file can keep were left out of the text.";

	private static final String OF_VIEWER = TextFilter.class.getName();
	private static final TextFilter ALL = new TextFilter(text -> text);

	private final UnaryOperator<String> keepable;

	/** @param keepable gives a text without the characters that can't be kept */
	public TextFilter(UnaryOperator<String> keepable) {
		this.keepable = keepable;
	}

	/** Makes it the one of a viewer. */
	public void install(EditPartViewer viewer) {
		viewer.setProperty(OF_VIEWER, this);
	}

	/** The one of a viewer; where there is none every character is kept. */
	public static TextFilter of(EditPartViewer viewer) {
		return viewer.getProperty(OF_VIEWER) instanceof TextFilter textFilter ? textFilter : ALL;
	}

	/** Leaves the characters out already while they are typed or pasted into a field. */
	public void follow(Text field, UserMessages userMessages) {
		field.addVerifyListener(event -> {
			String kept = keepable.apply(event.text);
			// Half a character may be typed alone where its other half is still to come; taking the text over looks again.
			if (!kept.equals(event.text) && !isHalf(event.text)) {
				event.text = kept;
				userMessages.tell(TOLD);
			}
		});
	}

	private static boolean isHalf(String text) {
		return text.length() == 1 && Character.isSurrogate(text.charAt(0));
	}

	/** What of a text can be kept. */
	public String kept(String text) {
		return keepable.apply(text);
	}

	/** Hands on what of a finished text can be kept. */
	public void take(String text, UserMessages userMessages, Consumer<String> taker) {
		String kept = keepable.apply(text);
		taker.accept(kept);
		if (!kept.equals(text))
			userMessages.tell(TOLD);
	}
}
