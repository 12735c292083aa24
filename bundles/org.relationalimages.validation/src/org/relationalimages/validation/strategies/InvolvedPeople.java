// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** The people and relationships that an element of a case is about, as far as it is linked to them. */
final class InvolvedPeople {

	/** The features read of the element itself. */
	static final EStructuralFeature[] OWN = { StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__EMERGES_FROM,
			ImagesPackage.Literals.EXPERIENCE__RELATIONSHIP, StrategiesPackage.Literals.ENACTMENT__WITH_PERSON,
			CouplesPackage.Literals.CYCLE_STEP__PERSON, CouplesPackage.Literals.PARTNER_POSITION__PERSON,
			CouplesPackage.Literals.DYAD__PARTNERS, CasesPackage.Literals.HOUSEHOLD__MEMBERS,
			SessionsPackage.Literals.NOTE_SECTION__MENTIONS };

	/** The features read of other elements. */
	static final EStructuralFeature[] ANYWHERE = { ImagesPackage.Literals.RELATIONAL_IMAGE__ABOUT };

	private InvolvedPeople() {
	}

	/** Those an element is about; an element inside an image is about the same people as the image. */
	static List<YearnedFor> by(Identified element) {
		EObject whole = element;
		while (whole instanceof Meaning || whole instanceof RelationalCondition
				|| whole instanceof ExpectedResponse)
			whole = whole.eContainer();
		return whole == null ? List.of()
				: direct(whole).filter(Objects::nonNull).<YearnedFor>map(one -> one).distinct().toList();
	}

	private static Stream<? extends YearnedFor> direct(EObject element) {
		return switch (element) {
		case YearnedFor one -> Stream.of(one);
		case RelationalImage image -> image.getAbout().stream();
		case StrategyOfSurvival strategy -> strategy.getEmergesFrom().stream().flatMap(image -> image.getAbout().stream());
		case Experience experience -> Stream.of(experience.getRelationship());
		case Enactment enactment -> Stream.of(enactment.getWithPerson());
		case CycleStep step -> Stream.of(step.getPerson());
		case PartnerPosition position -> Stream.of(position.getPerson());
		case Dyad dyad -> dyad.getPartners().stream();
		case Household household -> household.getMembers().stream();
		case NoteSection section -> section.getMentions().stream().filter(YearnedFor.class::isInstance)
				.map(YearnedFor.class::cast);
		default -> Stream.empty();
		};
	}
}
