// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.IMAGE_REVISION__BECAUSE;
import static org.relationalimages.model.images.ImagesPackage.Literals.MEANING__STATUS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__STATUS;
import static org.relationalimages.model.images.ImagesPackage.Literals.REVISABLE__REVISED_BY;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** People can alter their images and meanings (S0#4): what changed is kept, and a revision records what made it change. */
final class R17RevisionMissing extends Rule<ClinicalElement> {

	R17RevisionMissing() {
		super("R17", Severity.WARNING, ClinicalElement.class, "Change without a revision or a reason", "S0#4",
				ReadFeatures.own(RELATIONAL_IMAGE__STATUS, MEANING__STATUS, REVISABLE__REVISED_BY, IMAGE_REVISION__BECAUSE));
	}

	@Override
	protected void check(ClinicalElement element, Findings found) {
		if (element instanceof RelationalImage image)
			checkRevised(image, image.getStatus(), RELATIONAL_IMAGE__STATUS,
					"This image is marked as revised. How did it change?", found);
		else if (element instanceof Meaning meaning)
			checkRevised(meaning, meaning.getStatus(), MEANING__STATUS,
					"This meaning is marked as revised. How did it change?", found);
		else if (element instanceof ImageRevision revision && revision.getBecause().isEmpty())
			found.add(Severity.PROMPT, revision, IMAGE_REVISION__BECAUSE,
					"What made this change possible? An experience, an exception or a moment played out differently?");
	}

	private static void checkRevised(Revisable changed, ChangeStatus status, EAttribute feature, String message,
			Findings found) {
		if (status == ChangeStatus.REVISED && changed.getRevisedBy().isEmpty())
			found.add(changed, feature, message, new Fix("Add a revision", () -> {
				ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
				Owner.caseOf(changed).getRevisions().add(revision);
				revision.setFrom(changed);
				return revision;
			}));
	}
}
