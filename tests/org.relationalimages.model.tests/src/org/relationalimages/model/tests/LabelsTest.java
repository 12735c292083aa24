// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.edit.EditResources;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingFactory;

/** Labels are readable English and show the text of an element, and every type has an icon. */
class LabelsTest {
	/** The labels of empty elements that are more than the type. */
	private static final Map<String, String> EMPTY = Map.of("Session", "Session 1", "RevealStep", "1.", "LifeLayer", "Present",
			"ConnectionEvent", "Connection", "RegulationEvent", "Misattunement",
			"PhaseRun", "1 Collaborative establishment", "SessionNote", "Free text");

	static List<EClass> classes() {
		return MetamodelWalk.concreteClasses().toList();
	}

	@Test
	void numbersThatAreNotNotedAreLeftOut() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(null);
		session.setName("The first hour");
		assertEquals("Session: The first hour", ElementLabels.text(session));
		RevealStep step = TeachingFactory.eINSTANCE.createRevealStep();
		step.setOrder(null);
		step.setTitle("Two people");
		assertEquals("Two people", ElementLabels.text(step));
	}

	/** Help says when to choose a value; its own words alone, as in "Fully aware.", would be no help. */
	@Test
	void theHelpOfAValueDoesNotOnlyRepeatIt() {
		List<String> repeated = MetamodelWalk.enums().flatMap(kind -> kind.getELiterals().stream())
				.filter(value -> words(ElementLabels.literal(value.getInstance())).containsAll(words(ElementLabels.help(value))))
				.map(value -> value.getEEnum().getName() + " " + value.getName()).toList();
		assertEquals(List.of(), repeated);
	}

	private static Set<String> words(String text) {
		return Stream.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+")).collect(Collectors.toSet());
	}

	@Test
	void everyFeatureAndLiteralHasALabel() {
		List<String> missing = MetamodelWalk.features()
				.map(f -> "_UI_" + f.getEContainingClass().getName() + "_" + f.getName() + "_feature").filter(LabelsTest::missing).toList();
		assertEquals(List.of(), missing);
		assertEquals(List.of(), MetamodelWalk.enums().flatMap(e -> e.getELiterals().stream().map(l -> "_UI_" + e.getName() + "_" + l.getName() + "_literal"))
				.filter(LabelsTest::missing).toList());
	}

	@Test
	void noLabelIsLeftOfWhatTheMetamodelNoLongerHas() throws IOException {
		Properties labels = new Properties();
		try (InputStream file = ElementLabels.class.getResourceAsStream("labels.properties")) {
			labels.load(file);
		}
		Set<String> known = Stream.of(MetamodelWalk.classes().map(c -> "_UI_" + c.getName() + "_type"),
				MetamodelWalk.features().map(f -> "_UI_" + f.getEContainingClass().getName() + "_" + f.getName() + "_feature"),
				MetamodelWalk.enums().flatMap(e -> e.getELiterals().stream().map(l -> "_UI_" + e.getName() + "_" + l.getName() + "_literal")))
				.flatMap(Function.identity()).collect(Collectors.toSet());
		assertEquals(List.of(), labels.stringPropertyNames().stream().filter(key -> !known.contains(key))
				.filter(key -> !key.startsWith("_UI_Create") && !key.startsWith("_UI_Property") && !key.startsWith("_UI_Unknown")).sorted().toList());
	}

	@Test
	void labelsAreSentencesOfAClinicianAndNotTechnicalNames() {
		Pattern technical = Pattern.compile("[A-Z]{2,} [A-Z]{2,}.*|[A-Z][a-z]+( [A-Z][a-z]+)+|[a-z].*|.*_.*|[A-Z]{5,}");
		Stream<String> literals = MetamodelWalk.enums().flatMap(e -> e.getELiterals().stream()).map(l -> ElementLabels.literal(l.getInstance()));
		assertEquals(List.of(), Stream.of(MetamodelWalk.classes().map(ElementLabels::type), MetamodelWalk.features().map(ElementLabels::feature), literals)
				.flatMap(Function.identity()).filter(label -> technical.matcher(label).matches()).toList());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyTypeHasALabelAndAnIcon(EClass type) throws IOException {
		assertTrue(Character.isUpperCase(ElementLabels.type(type).charAt(0)), ElementLabels.type(type));
		try (InputStream icon = ElementLabels.icon(type).openStream()) {
			assertTrue(new String(icon.readAllBytes(), StandardCharsets.UTF_8).startsWith("<svg"), type.getName());
		}
		assertEquals(EMPTY.getOrDefault(type.getName(), ElementLabels.type(type)), ElementLabels.text(MetamodelWalk.create(type)));
	}

	@ParameterizedTest
	@CsvSource({ "images.RelationalImage,Relational image", "strategies.StrategyOfSurvival,Strategy of survival" })
	void typesAreCalledAsAClinicianWould(String path, String label) {
		assertEquals(label, ElementLabels.type((EClass) MetamodelWalk.find(path)));
	}

	@Test
	void helpTellsTheMeaningWithoutTheSources() {
		assertEquals("How strong it is, 0 to 10.", ElementLabels.help(MetamodelWalk.find("strategies.Yearning.intensity")));
		assertEquals("Showing what is felt.", ElementLabels.help(MetamodelWalk.find("images.TriggerKind.REVEAL_FEELINGS")));
		assertEquals("", ElementLabels.help(EcorePackage.Literals.ECLASS));
	}

	@Test
	void anElementIsCalledByItsMostTellingText() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		assertEquals("Relational image", ElementLabels.text(image));
		image.setName("Ia");
		assertEquals("Ia", ElementLabels.text(image));
		image.setPicture("  when I reach\n for them,\tthey cannot respond ");
		assertEquals("when I reach for them, they cannot respond", ElementLabels.text(image));
		assertEquals("Relational image \"when I reach for them, they cannot respond\"", ElementLabels.typed(image));
	}

	@ParameterizedTest
	@CsvSource({ "HAPPENED,Tea on the desk", "AGREED,Tea on the desk", "HOPED_FOR,Tea on the desk (hoped for)", "PROPOSED,Tea on the desk (proposed)" })
	void aHopeIsMarkedAsOne(Standing standing, String label) {
		RegulationEvent event = CouplesFactory.eINSTANCE.createRegulationEvent();
		event.setStanding(standing);
		event.setText("Tea on the desk");
		assertEquals(label, ElementLabels.text(event));
	}

	@Test
	void elementsWithoutWordsAreCalledByWhatTheyAreMadeOf() {
		Person ann = person("Ann");
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		bond.getEnds().addAll(List.of(ann, person("Bo")));
		assertEquals("Ann – Bo", ElementLabels.text(bond));
		ScaleReading reading = PracticeFactory.eINSTANCE.createScaleReading();
		reading.setLow(2.0);
		reading.setHigh(2.5);
		assertEquals("2–2.5", ElementLabels.text(reading));
		RelationshipReading felt = CasesFactory.eINSTANCE.createRelationshipReading();
		felt.setMutuality(4);
		assertEquals("Mutuality 4", ElementLabels.text(felt));
		felt.setFeltSafety(0);
		felt.setSession(SessionsFactory.eINSTANCE.createSession());
		assertEquals("Session 1: Mutuality 4, Felt safety 0", ElementLabels.text(felt));
		var session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(3);
		assertEquals("Session 3", ElementLabels.text(session));
	}

	@Test
	void longTextsAreCutAtAWordAndNeverInsideACharacter() {
		assertEquals("one two…", ElementLabels.shorten("one two three", 10));
		assertEquals("aaaaaaaaa…", ElementLabels.shorten("a".repeat(30), 10));
		assertEquals("aaaaaaaa…", ElementLabels.shorten("a".repeat(8) + "\uD83D\uDE00".repeat(5), 10));
		assertEquals("", ElementLabels.shorten("  ", 10));
	}

	@Test
	void foreignObjectsAndNothingHaveLabelsToo() {
		assertEquals("", ElementLabels.text(null));
		assertEquals("7", ElementLabels.text(7));
		assertEquals("EClass", ElementLabels.type(EcorePackage.Literals.ECLASS));
		assertThrows(MissingResourceException.class, () -> EditResources.INSTANCE.getImage("full/obj16/Nothing"));
	}

	private static boolean missing(String key) {
		try {
			return EditResources.INSTANCE.getString(key).isBlank();
		} catch (MissingResourceException e) {
			return true;
		}
	}

	private static Person person(String pseudonym) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		return person;
	}

	@Test
	void aCaseFileIsCalledByItsTitle() {
		EObject file = MetamodelWalk.create((EClass) MetamodelWalk.find("cases.CaseFile"));
		file.eSet(file.eClass().getEStructuralFeature("title"), "The revealing pattern");
		assertEquals("The revealing pattern", ElementLabels.text(file));
	}
}
