// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Quote;

/** Quotes, shown as rows inside nodes. */
public class QuoteServices {

	/** The quoted words, in quotation marks when they are verbatim, and the speaker. */
	@Reads({ "text", "verbatim", "speaker", "spokenBy.pseudonym" })
	public String quoteLabel(Quote quote) {
		String text = Label.firstOf(quote.getText());
		String words = quote.isVerbatim() ? "“" + text + "”" : text;
		String who = speaker(quote);
		return who.isEmpty() ? words : words + " — " + who;
	}

	/** A speaker who is a person of the case takes precedence over one who is only named. */
	private static String speaker(Quote quote) {
		if (quote.getSpokenBy() != null && !Label.isBlank(quote.getSpokenBy().getPseudonym()))
			return quote.getSpokenBy().getPseudonym().strip();
		return Label.isBlank(quote.getSpeaker()) ? "" : quote.getSpeaker().strip();
	}

	/** The tooltip: the source of the quote. */
	@Reads({ "source.title", "source.locator" })
	public String quoteTip(Quote quote) {
		return quote.getSource() == null ? ""
				: new Tip().add("source", quote.getSource().getTitle()).add("place", quote.getSource().getLocator()).text();
	}
}
