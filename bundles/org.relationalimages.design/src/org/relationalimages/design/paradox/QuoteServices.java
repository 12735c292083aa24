// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Quote;

/** Words said, as rows inside cards. */
public class QuoteServices {

	/** The words, in quotation marks when they are verbatim, and who said them. */
	@Reads({ "text", "verbatim", "speaker" })
	public String quoteLabel(Quote quote) {
		String text = Label.firstOf(quote.getText());
		String words = quote.isVerbatim() ? "“" + text + "”" : text;
		return Label.isBlank(quote.getSpeaker()) ? words : words + " — " + quote.getSpeaker().strip();
	}

	/** Where the words stand. */
	@Reads({ "source.title", "source.locator" })
	public String quoteTip(Quote quote) {
		return quote.getSource() == null ? ""
				: new Tip().add("source", quote.getSource().getTitle()).add("place", quote.getSource().getLocator()).text();
	}
}
