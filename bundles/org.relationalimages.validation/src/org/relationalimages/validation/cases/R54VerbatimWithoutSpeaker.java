// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.QUOTE__SOURCE;
import static org.relationalimages.model.RimPackage.Literals.QUOTE__SPEAKER;
import static org.relationalimages.model.RimPackage.Literals.QUOTE__SPOKEN_BY;
import static org.relationalimages.model.RimPackage.Literals.QUOTE__VERBATIM;

import org.relationalimages.model.Quote;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** A verbatim quote has a speaker or a source. */
final class R54VerbatimWithoutSpeaker extends Rule<Quote> {

	R54VerbatimWithoutSpeaker() {
		super("R54", Severity.PROMPT, Quote.class, "Verbatim quote without speaker or source", "the workbench",
				ReadFeatures.own(QUOTE__VERBATIM, QUOTE__SPEAKER, QUOTE__SPOKEN_BY, QUOTE__SOURCE));
	}

	@Override
	protected void check(Quote quote, Findings found) {
		if (quote.isVerbatim() && TextQuestions.isBlank(quote.getSpeaker()) && quote.getSpokenBy() == null
				&& quote.getSource() == null)
			found.add(quote, QUOTE__SPOKEN_BY, "These words are kept as they were said. Who said them, or where are they written?",
					new Fix("Mark as put in other words", () -> {
						quote.setVerbatim(false);
						return quote;
					}));
	}
}
