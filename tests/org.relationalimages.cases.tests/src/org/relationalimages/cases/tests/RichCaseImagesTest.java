// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.Clients;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.MeaningDepth;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.ShippedFiles;

/** The composite case contains a whole life in images, with everything that the diagrams can show of it. */
class RichCaseImagesTest {
	private final CaseFile root = ShippedFiles.load("T8");
	private final Person client = Clients.of(root).getFirst();

	private List<RelationalImage> own() {
		return root.getImages().stream().filter(image -> image.getHolder() == client).toList();
	}

	@Test
	void itIsOpenlyAComposite() {
		assertEquals(DeidMethod.COMPOSITE, root.getPrivacy().getDeidMethod());
		assertTrue(root.getSummary().contains("composite") && root.getSummary().contains("nobody in it is real"), root.getSummary());
		assertTrue(root.getSources().getFirst().getTitle().contains("invented"), root.getSources().getFirst().getTitle());
		assertTrue(ShippedFiles.all(root, Experience.class).stream().noneMatch(each -> each.getProvenance() == Provenance.SOURCE_TEXT));
	}

	@Test
	void everythingBelongsToOneOfTwoPersons() {
		List<HeldElement> held = ShippedFiles.all(root, HeldElement.class);
		held.forEach(each -> assertNotNull(each.getHolder(), () -> ShippedFiles.named(each)));
		assertEquals(Set.of("Robin", "Toni"), held.stream().map(each -> each.getHolder().getPseudonym()).collect(Collectors.toSet()));
		assertEquals(Pronouns.HE, client.getPronouns());
		assertEquals(PersonRole.CLIENT, client.getRole());
	}

	@Test
	void theLifeGoesFromInfancyToThePresent() {
		List<Stage> stages = root.getLifeLayers().stream().filter(layer -> layer.getHolder() == client).map(LifeLayer::getStage).toList();
		assertEquals(List.of(Stage.INFANCY, Stage.EARLY_CHILDHOOD, Stage.MIDDLE_CHILDHOOD, Stage.ADOLESCENCE, Stage.PRESENT), stages);
		assertTrue(root.getImages().size() >= 10 && root.getImages().size() <= 14, () -> root.getImages().size() + " images");
		root.getImages().forEach(image -> assertNotEquals(AwarenessDegree.NOT_NOTED, image.getAwareness(), image::getPicture));
	}

	/** Every image of the client goes back to one before words, and those are hypotheses. */
	@Test
	void everyImageIsBuiltOnOneOfInfancy() {
		for (RelationalImage image : own())
			assertTrue(reaches(image, Stage.INFANCY), image::getPicture);
		assertEquals(5, own().stream().mapToInt(RichCaseImagesTest::layersBelow).max().orElse(0));
		own().stream().filter(image -> image.getLayer().getStage() == Stage.INFANCY)
				.forEach(image -> assertTrue(image.isHypothetical() && image.isPreverbal(), image::getPicture));
	}

	private static boolean reaches(RelationalImage image, Stage stage) {
		return image.getLayer().getStage() == stage || image.getBuiltOn().stream().anyMatch(below -> reaches(below, stage));
	}

	private static int layersBelow(RelationalImage image) {
		return 1 + image.getBuiltOn().stream().mapToInt(below -> layersBelow(below) - (below.getLayer() == image.getLayer() ? 1 : 0)).max().orElse(0);
	}

	@Test
	void meaningsAreFourDeep() {
		List<Meaning> meanings = ShippedFiles.all(root, Meaning.class);
		assertEquals(4, meanings.stream().mapToInt(MeaningDepth::of).max().orElse(0));
		assertTrue(meanings.stream().filter(meaning -> MeaningDepth.of(meaning) == 2).map(Meaning::eContainer).distinct().count() >= 3);
	}

	@Test
	void imagesEchoWhatSocietySays() {
		Set<SocialImage> echoed = root.getImages().stream().flatMap(image -> image.getEchoes().stream()).collect(Collectors.toSet());
		assertEquals(Set.copyOf(root.getSocialImages()), echoed);
		assertTrue(echoed.size() >= 2);
	}

	@Test
	void discrepantImagesComeFromExperienceExceptionAndEnactmentAndContradictOlderOnes() {
		List<RelationalImage> discrepant = root.getImages().stream().filter(image -> image.getDominance() == Dominance.DISCREPANT).toList();
		for (Class<?> reason : List.of(Experience.class, ExceptionEntry.class, Enactment.class))
			assertTrue(discrepant.stream().anyMatch(image -> image.getFormedFrom().stream().anyMatch(reason::isInstance)), reason::getSimpleName);
		for (RelationalImage image : discrepant) {
			assertFalse(image.getContradicts().isEmpty(), image::getPicture);
			image.getContradicts().forEach(older -> assertTrue(older.getLayer().getOrder() <= image.getLayer().getOrder(), image::getPicture));
		}
	}

	@Test
	void revisionsHaveReasonsOfEveryKindAndOneImageBecameAnother() {
		for (Class<?> reason : List.of(Experience.class, ExceptionEntry.class, Enactment.class))
			assertTrue(root.getRevisions().stream().anyMatch(each -> each.getBecause().stream().anyMatch(reason::isInstance)), reason::getSimpleName);
		assertTrue(root.getRevisions().stream().map(ImageRevision::getTo).anyMatch(RelationalImage.class::isInstance));
		assertTrue(root.getRevisions().stream().map(ImageRevision::getTo).anyMatch(Meaning.class::isInstance));
	}

	@Test
	void twoStrategiesChangedAndAreHonoured() {
		List<StrategyOfSurvival> changed = root.getStrategies().stream()
				.filter(one -> EnumSet.of(ChangeStatus.SOFTENING, ChangeStatus.DORMANT).contains(one.getStatus())).toList();
		assertEquals(2, changed.size());
		for (StrategyOfSurvival strategy : changed) {
			assertNotNull(strategy.getValidFrom(), strategy::getName);
			assertFalse(strategy.getReframedAs().isEmpty(), strategy::getName);
			assertFalse(strategy.getKeepsOut().isEmpty(), strategy::getName);
		}
		assertTrue(changed.stream().anyMatch(strategy -> strategy.getValidTo() != null));
		root.getStrategies().forEach(strategy -> assertFalse(strategy.getHonouredHow().isBlank(), strategy::getName));
	}

	@Test
	void theParadoxHasBothSidesAndWhatAnswersEachYearning() {
		for (Paradox paradox : root.getParadoxes()) {
			assertFalse(paradox.getEmpathyWithYearning().isBlank() || paradox.getEmpathyWithStrategy().isBlank(), paradox::getName);
			assertFalse(paradox.getFears().isEmpty() || paradox.getStrategies().isEmpty(), paradox::getName);
			for (Yearning yearning : paradox.getYearnings())
				assertTrue(paradox.getImages().containsAll(yearning.getMeets()) && !yearning.getMeets().isEmpty(), yearning::getText);
		}
		assertEquals(3, root.getParadoxes().getFirst().getYearnings().size());
	}

	/** Every hypothesis was put to the client, and one of them was wrong. */
	@Test
	void hypothesesAreChecked() {
		List<FormulatedElement> guesses = ShippedFiles.all(root, FormulatedElement.class).stream()
				.filter(each -> each.getProvenance() == Provenance.THERAPIST_HYPOTHESIS).toList();
		assertTrue(guesses.size() >= 10, () -> guesses.size() + " hypotheses");
		for (FormulatedElement guess : guesses)
			if (guess.eContainer() == root)
				assertNotEquals(ClientCheck.NOT_YET, guess.getCheckedWithClient(), () -> ShippedFiles.named(guess));
		assertTrue(guesses.stream().anyMatch(guess -> guess.getCheckedWithClient() == ClientCheck.DISAGREED));
		guesses.stream().filter(guess -> guess.getCheckedWithClient() != ClientCheck.NOT_YET)
				.forEach(guess -> assertNotNull(guess.getCheckedIn(), () -> ShippedFiles.named(guess)));
	}

	@Test
	void theFamilyFillsAGenogram() {
		for (LifeState state : List.of(LifeState.DECEASED, LifeState.STILLBIRTH, LifeState.PREGNANCY))
			assertTrue(root.getPersons().stream().anyMatch(person -> person.getLifeState() == state), state::getName);
		assertEquals(4, root.getPersons().stream().filter(person -> person.getRole() == PersonRole.GRANDPARENT).count());
		for (RelationshipKind kind : List.of(RelationshipKind.PARENT_CHILD, RelationshipKind.MARRIED, RelationshipKind.DIVORCED, RelationshipKind.PARTNERS,
				RelationshipKind.TWINS))
			assertTrue(root.getRelationships().stream().map(Relationship::getKind).anyMatch(kind::equals), kind::getName);
		assertEquals(Set.of("Robin", "Toni"),
				root.getHouseholds().getFirst().getMembers().stream().map(Person::getPseudonym).collect(Collectors.toSet()));
	}
}
