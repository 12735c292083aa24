// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.RimPackage.Literals.INNER_ELEMENT__AWARENESS;
import static org.relationalimages.model.RimPackage.Literals.INNER_ELEMENT__AWARENESS_HISTORY;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;

import java.util.HashSet;
import java.util.Set;

import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.Holders;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * People have varying degrees of awareness of the patterns they have created (S0#35). Asked of an image only when awareness is
 * noted for another image of the same person.
 */
final class R59AwarenessNotNoted extends Rule<CaseFile> {

	R59AwarenessNotNoted() {
		super("R59", Severity.PROMPT, CaseFile.class, "Image whose awareness was never noted", "S0#12, S0#35",
				ReadFeatures.own(CASE_FILE__IMAGES).andBelow(INNER_ELEMENT__AWARENESS, INNER_ELEMENT__AWARENESS_HISTORY,
						HELD_ELEMENT__HOLDER).andHolderWords());
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		Set<Person> withAwareness = new HashSet<>();
		file.getImages().stream().filter(R59AwarenessNotNoted::isNoted).forEach(image -> withAwareness.add(Holders.near(image)));
		for (RelationalImage image : file.getImages())
			if (!isNoted(image) && withAwareness.contains(Holders.near(image)))
				found.add(image, INNER_ELEMENT__AWARENESS, "How aware is " + PersonWords.ofHolder(image).name()
						+ " of this image? It is noted for others, not for this one.");
	}

	private static boolean isNoted(RelationalImage image) {
		return image.getAwareness() != AwarenessDegree.NOT_NOTED || !image.getAwarenessHistory().isEmpty();
	}
}
