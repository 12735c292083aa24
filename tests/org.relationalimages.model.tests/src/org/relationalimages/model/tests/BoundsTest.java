// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers have bounds for editors and checks; multiplicities and defaults are the dossier's. */
class BoundsTest {
	@ParameterizedTest
	@CsvSource({ "model.FormulatedElement.confidence,0,100", "cases.CaseFile.earlyTreatmentSessions,1,50", "cases.Person.birthYear,1850,2100",
			"cases.RelationshipReading.mutuality,0,10", "images.Experience.ageFrom,0,120", "images.LifeLayer.order,0,",
			"images.RelationalCondition.likelihood,0,100",
			"images.Meaning.held,0,100", "images.ImageRevision.degree,0,10", "strategies.Yearning.intensity,0,10",
			"strategies.StrategyOfSurvival.frequency,0,10", "sessions.Session.number,1,", "sessions.Session.dayOffset,0,", "sessions.Session.minutes,1,600",
			"sessions.ConnectionEvent.zest,-2,2", "couples.DyadReading.bitterness,0,10", "couples.RegulationEvent.severity,0,10", "practice.PhaseRun.cycle,1,",
			"practice.ValueItem.rank,1,10", "practice.MicroExperiment.days,1,14", "couples.PartnerPosition.needToBeRight,0,10" })
	void numbersCarryTheirBounds(String path, String least, String most) {
		EAttribute attribute = (EAttribute) MetamodelWalk.find(path);
		EDataType type = attribute.getEAttributeType();
		assertEquals(least, ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type));
		assertEquals(most, ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type));
		assertTrue(EcoreUtil.getAnnotation(type, MetamodelWalk.UI, "unit") != null, "unit");
		EObject element = MetamodelWalk.create(MetamodelWalk.concrete(attribute.getEContainingClass()));
		element.eSet(attribute, EcoreUtil.createFromString(type, String.valueOf(Integer.parseInt(least) - 1)));
		assertTrue(complains(element, attribute), "below the least value");
		element.eSet(attribute, EcoreUtil.createFromString(type, least));
		assertTrue(!complains(element, attribute), "the least value itself");
		if (most != null) {
			element.eSet(attribute, EcoreUtil.createFromString(type, String.valueOf(Integer.parseInt(most) + 1)));
			assertTrue(complains(element, attribute), "above the greatest value");
		}
	}

	@Test
	void everyNumberHasBoundsAndAUnit() {
		List<String> bare = MetamodelWalk.features().filter(EAttribute.class::isInstance).map(f -> ((EAttribute) f))
				.filter(a -> Number.class.isAssignableFrom(a.getEAttributeType().getInstanceClass()))
				.filter(a -> ExtendedMetaData.INSTANCE.getMinInclusiveFacet(a.getEAttributeType()) == null).map(MetamodelWalk::path).toList();
		assertEquals(List.of(), bare);
	}

	@ParameterizedTest
	@CsvSource({ "cases.CaseFile.privacy,1,1", "cases.CaseFile.persons,1,-1", "cases.CaseFile.teaching,0,1", "cases.Relationship.ends,2,2",
			"images.RelationalImage.layer,1,1", "images.RelationalImage.builtOn,0,-1", "images.RelationalImage.picture,1,1", "images.Meaning.statement,1,1",
			"images.RelationalCondition.expected,1,-1", "images.ImageRevision.from,1,1", "images.ImageRevision.to,0,1", "strategies.Paradox.yearnings,1,-1",
			"strategies.Paradox.fears,0,-1", "strategies.Paradox.strategies,1,-1", "strategies.Paradox.images,1,-1",
			"strategies.StrategyOfSurvival.emergesFrom,1,-1",
			"couples.Dyad.partners,2,2", "couples.Dyad.positions,0,2", "couples.Dyad.originStory,0,1", "couples.CycleStep.person,1,1",
			"practice.ExceptionPattern.entries,1,-1", "teaching.TeachingGuide.steps,1,-1", "model.NamedElement.name,1,1" })
	void multiplicitiesAreTheDossiers(String path, int least, int most) {
		EStructuralFeature feature = (EStructuralFeature) MetamodelWalk.find(path);
		assertEquals(least, feature.getLowerBound());
		assertEquals(most, feature.getUpperBound());
	}

	@ParameterizedTest
	@CsvSource({ "cases.CaseFile.earlyTreatmentSessions,6", "practice.Scale.min,1", "practice.Scale.max,10", "practice.ListeningTurn.minutes,5",
			"practice.MicroExperiment.days,3", "model.Sourced.provenance,NOT_RECORDED", "model.InnerElement.awareness,NOT_NOTED" })
	void defaultsAreTheDossiersOrSayNothing(String path, String expected) {
		assertEquals(expected, String.valueOf(((EAttribute) MetamodelWalk.find(path)).getDefaultValue()));
	}

	@Test
	void whatNobodyNotedIsEmptyAndNotZero() {
		EAttribute intensity = (EAttribute) MetamodelWalk.find("strategies.Yearning.intensity");
		assertNull(MetamodelWalk.create(intensity.getEContainingClass()).eGet(intensity));
	}

	@ParameterizedTest
	@CsvSource({ "cases.CaseKind,CLINICAL TEACHING TEMPLATE", "images.Dominance,DOMINANT OTHER DISCREPANT",
			"model.AwarenessDegree,NOT_NOTED OUTSIDE GLIMPSED PARTIAL MOSTLY FULL", "model.ChangeStatus,ACTIVE NAMED SOFTENING REVISED DORMANT",
			"images.Stage,INFANCY EARLY_CHILDHOOD MIDDLE_CHILDHOOD ADOLESCENCE EARLY_ADULT ADULT PRESENT IN_THERAPY",
			"images.ResponseKind,HURT ATTACK LEAVE NOT_RESPOND REJECT ENGULF NOT_CARE WELCOME OTHER", "sessions.NoteFormat,FREE SOAP DAP BIRP GIRP",
			"sessions.Topic,ORIGIN_STORY ONE_PERSON_SYSTEM COMMITMENT SAFETY REPAIR IMAGE_WORK PARADOX EXERCISE OTHER",
			"couples.PsychSystem,ONE_PERSON MOVING TWO_PERSON UNKNOWN", "couples.Commitment,FULL ONE_FOOT_OUT NEVER_FULLY UNKNOWN" })
	void enumerationsHoldTheDossiersLiterals(String path, String literals) {
		assertEquals(List.of(literals.split(" ")), ((EEnum) MetamodelWalk.find(path)).getELiterals().stream().map(l -> l.getName()).toList());
	}

	@Test
	void degreesOfAwarenessCountFromOutsideToFull() {
		EEnum degrees = (EEnum) MetamodelWalk.find("model.AwarenessDegree");
		assertEquals(0, degrees.getEEnumLiteral("OUTSIDE").getValue());
		assertEquals(4, degrees.getEEnumLiteral("FULL").getValue());
	}

	private static boolean complains(EObject element, EAttribute attribute) {
		return Diagnostician.INSTANCE.validate(element).getChildren().stream().map(Diagnostic::getData).anyMatch(data -> data.contains(attribute));
	}
}
