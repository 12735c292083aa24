// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.Yearning;

/** Labels of yearnings and fears (S0#8, S0#9, S0#18). */
public class YearningServices {

	/** The label: what is longed for. */
	@Reads({ "text", "name", "provenance" })
	public String yearningLabel(Yearning yearning) {
		return Label.of(yearning, yearning.getText(), yearning.getName());
	}

	/** The tooltip of a yearning. */
	@Reads({ "intensity", "acknowledged", "holder.pseudonym", "holder.pronouns", "holder.ownPronouns", "awareness", "confidence", "checkedWithClient",
			"checkedIn.number", "provenance", "numbersInvented", "note" })
	public String yearningTip(Yearning yearning) {
		return Tip.ofHolder(yearning).add("how strong", yearning.getIntensity(), " of 10")
				.addIf(yearning.isAcknowledged(), "was acknowledged and respected")
				.addCommon(yearning).text();
	}

	/** Whether an element is a yearning. */
	@Reads({})
	public boolean isYearning(EObject element) {
		return element instanceof Yearning;
	}

	/** The label: what is feared. */
	@Reads({ "text", "name", "provenance" })
	public String fearLabel(Fear fear) {
		return Label.of(fear, fear.getText(), fear.getName());
	}

	/** Whether an element is a fear. */
	@Reads({})
	public boolean isFear(EObject element) {
		return element instanceof Fear;
	}

	/** The tooltip of a fear. */
	@Reads({ "intensity", "holder.pseudonym", "holder.pronouns", "holder.ownPronouns", "awareness", "confidence", "checkedWithClient", "checkedIn.number",
			"provenance", "numbersInvented", "note" })
	public String fearTip(Fear fear) {
		return Tip.ofHolder(fear).add("how strong", fear.getIntensity(), " of 10").addCommon(fear).text();
	}
}
