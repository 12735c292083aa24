// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.images.ImageServices;
import org.relationalimages.design.meanings.LadderServices;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.couples.AttachmentStyle;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ExperienceKind;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.model.strategies.Movement;
import org.relationalimages.model.strategies.StrategyKind;

/** Tooltips say in whole words what a value means for the person it is about. */
class TooltipsTest {

	private static final String PHRASES = "/org/relationalimages/design/labels/tips.properties";
	/** Values that go without saying. */
	private static final Set<Enumerator> NEUTRAL = Set.of(Valence.NEUTRAL, Dominance.OTHER, ChangeStatus.ACTIVE, AwarenessDegree.NOT_NOTED,
			ExperienceKind.OTHER, Disconnection.NONE, StrategyKind.OTHER, Movement.NA, CycleKind.OTHER, Standing.HAPPENED, AttachmentStyle.UNKNOWN,
			PersonRole.OTHER, AgeBand.UNKNOWN, LifeState.LIVING);
	private static final List<List<? extends Enumerator>> SHOWN = List.of(Valence.VALUES, Dominance.VALUES, ChangeStatus.VALUES, AwarenessDegree.VALUES,
			ExperienceKind.VALUES, Disconnection.VALUES, StrategyKind.VALUES, Movement.VALUES, CycleKind.VALUES, Standing.VALUES, AttachmentStyle.VALUES,
			ClientCheck.VALUES, PersonRole.VALUES, AgeBand.VALUES, LifeState.VALUES);

	private final Person anna = CasesFactory.eINSTANCE.createPerson();
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	@Test
	void everyValueOfTooltipsHasItsWords() throws IOException {
		Properties phrases = new Properties();
		try (InputStream in = ImageServices.class.getResourceAsStream(PHRASES)) {
			phrases.load(in);
		}
		Set<String> wanted = new TreeSet<>();
		SHOWN.forEach(values -> values.stream().filter(value -> !NEUTRAL.contains(value))
				.forEach(value -> wanted.add(value.getClass().getSimpleName() + "." + value.getName())));
		assertEquals(wanted, new TreeSet<>(phrases.stringPropertyNames()));
	}

	@Test
	void anImageSpeaksOfItsPersonByNameAndThenByPronoun() {
		anna.setPseudonym("Anna");
		anna.setPronouns(Pronouns.SHE);
		image.setHolder(anna);
		image.setDominance(Dominance.DOMINANT);
		image.setAwareness(AwarenessDegree.PARTIAL);
		assertEquals(List.of("usually governs what Anna expects", "she believes or feels it, though without full awareness"), lines());
		anna.setPronouns(Pronouns.THEY);
		assertEquals(List.of("usually governs what Anna expects", "they believe or feel it, though without full awareness"), lines());
		anna.setPronouns(Pronouns.NOT_NOTED);
		assertEquals("Anna believes or feels it, though without full awareness", lines().getLast());
	}

	@Test
	void nobodyIsGuessed() {
		assertEquals(List.of(""), lines(), "what is neutral goes without saying");
		image.setValence(Valence.PAINFUL);
		image.setDominance(Dominance.DISCREPANT);
		assertEquals(List.of("contradicts what this person usually expects", "feels painful to this person: frightening, shaming, lonely or sad"), lines());
		assertFalse(String.join("\n", lines()).contains("dominance"));
	}

	@Test
	void aMeaningIsThatOfThePersonOfItsImage() {
		anna.setPseudonym("Anna");
		image.setHolder(anna);
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(meaning);
		meaning.setAwareness(AwarenessDegree.OUTSIDE);
		meaning.setProvenance(Provenance.THERAPIST_HYPOTHESIS);
		List<String> lines = new ArrayList<>(new LadderServices().meaningTip(meaning).lines().toList());
		assertTrue(lines.contains("Anna does not notice it; others, or what is repeated, point to it"), lines::toString);
		assertTrue(lines.contains("not talked about with the client yet"), lines::toString);
	}

	private List<String> lines() {
		return List.of(new ImageServices().imageTip(image).split("\n"));
	}
}
