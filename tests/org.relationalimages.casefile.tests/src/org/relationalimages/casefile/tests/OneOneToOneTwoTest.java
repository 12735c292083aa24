// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.MeaningDepth;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ScaleReading;

/** Cases of 1.1 lose nothing when they become cases of 1.2, and nothing is guessed. */
class OneOneToOneTwoTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<rim.cases:CaseFile xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xmlns:rim.cases=\"http://relationalimages.org/model/1.0/cases\" xmlns:rim.practice=\"http://relationalimages.org/model/1.0/practice\""
			+ " id=\"c\" schemaVersion=\"1.1\">\n";
	private static final String COUPLE = "<persons id=\"a\" pseudonym=\"A\" role=\"CLIENT\" isClient=\"true\"/>"
			+ "<persons id=\"b\" pseudonym=\"B\" role=\"PARTNER\" isClient=\"true\"/>"
			+ "<relationships id=\"r\" ends=\"a b\" mutuality=\"4\"/>";
	private static final String END = "</rim.cases:CaseFile>\n";

	@TempDir
	Path folder;

	private CaseFile load(String inside) throws IOException, CaseFileException {
		CaseFile root = CaseFiles.load(Files.writeString(folder.resolve("case.relimages"), HEAD + inside + END));
		assertEquals(Optional.of("1.1"), CaseFiles.migratedFrom(root));
		return root;
	}

	private static byte[] fixture(String name) throws IOException {
		try (InputStream in = OneOneToOneTwoTest.class.getResourceAsStream("/files/" + name)) {
			return in.readAllBytes();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "chen-jing", "bitter-couple" })
	void shippedCasesBecomeTheKeptBytes(String name) throws Exception {
		CaseFile root = CaseFiles.load(Files.write(folder.resolve("case.relimages"), fixture(name + "-1.1.relimages")));
		assertEquals(new String(fixture(name + "-1.2.relimages"), StandardCharsets.UTF_8),
				new String(CaseFiles.bytes(root, "x"), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource({ "CLIENT,true,CLIENT,", "PARTNER,true,CLIENT,partner", "OTHER,true,CLIENT,", "STEP_PARENT,true,CLIENT,step parent",
			"CLIENT,false,CLIENT,", "MOTHER,false,MOTHER," })
	void clientsAreMarkedByTheirRole(String role, String client, PersonRole expected, String tag) throws Exception {
		Person person = load("<persons role=\"" + role + "\" isClient=\"" + client + "\"><tags>kept</tags></persons>").getPersons().getFirst();
		assertEquals(expected, person.getRole());
		assertEquals(tag == null ? List.of("kept") : List.of("kept", tag), person.getTags());
	}

	@Test
	void whoHasDiedIsMarkedByAStateOfLife() throws Exception {
		List<Person> persons = load("<persons deceased=\"true\"/><persons deceased=\"false\"/><persons><deceased>true</deceased></persons>").getPersons();
		assertEquals(List.of(LifeState.DECEASED, LifeState.LIVING, LifeState.DECEASED), persons.stream().map(Person::getLifeState).toList());
	}

	@Test
	void numbersWithoutADateBecomeReadingsWithoutASession() throws Exception {
		CaseFile root = load(COUPLE + "<dyads partners=\"a b\" relationship=\"r\" bitterness=\"9\"><safety>1</safety></dyads>"
				+ "<dyads partners=\"a b\" relationship=\"r\"/>");
		assertEquals(4, root.getRelationships().getFirst().getReadings().getFirst().getMutuality());
		Dyad dyad = root.getDyads().getFirst();
		assertEquals(List.of(9, 1), List.of(dyad.getReadings().getFirst().getBitterness(), dyad.getReadings().getFirst().getSafety()));
		assertNull(dyad.getReadings().getFirst().getAlienation());
		assertNull(dyad.getReadings().getFirst().getSession());
		assertTrue(root.getDyads().getLast().getReadings().isEmpty());
	}

	@Test
	void withOneClientTheHolderIsKnownAndWithTwoItIsNot() throws Exception {
		String held = "<lifeLayers id=\"l\"/><experiences/><images layer=\"l\"/><yearnings/><fears/><heldBackParts/><strategies/><enactments/><paradoxes/>";
		CaseFile one = load("<persons id=\"a\" pseudonym=\"A\" isClient=\"true\"/><persons pseudonym=\"B\"/>" + held);
		assertSame(one.getPersons().getFirst(), one.getImages().getFirst().getHolder());
		assertSame(one.getPersons().getFirst(), one.getLifeLayers().getFirst().getHolder());
		assertSame(one.getPersons().getFirst(), one.getParadoxes().getFirst().getHolder());
		CaseFile couple = load(COUPLE + held);
		assertNull(couple.getImages().getFirst().getHolder());
		assertNull(couple.getStrategies().getFirst().getHolder());
		assertNull(load(held).getImages().getFirst().getHolder());
	}

	@Test
	void anAgreementOfBothIsAgreedAndAnyOtherAProposal() throws Exception {
		Dyad dyad = load(COUPLE + "<dyads partners=\"a b\" relationship=\"r\"><agreements byBoth=\"true\"/><agreements/><agreements byBoth=\"false\"/>"
				+ "<events/></dyads>").getDyads().getFirst();
		assertEquals(List.of(Standing.AGREED, Standing.PROPOSED, Standing.PROPOSED),
				dyad.getAgreements().stream().map(agreement -> agreement.getStanding()).toList());
		assertEquals(Standing.HAPPENED, dyad.getEvents().getFirst().getStanding());
	}

	@Test
	void renamedFeaturesKeepTheirValues() throws Exception {
		CaseFile root = load(COUPLE + "<lifeLayers id=\"l\"/><images id=\"i\" layer=\"l\"/><yearnings id=\"y\"/><strategies id=\"s\"/>"
				+ "<experiences id=\"e\" in=\"r\"/>"
				+ "<fears image=\"i\"/><paradoxes yearning=\"y\"/><enactments><image href=\"#i\"/><strategy href=\"#s\"/></enactments>"
				+ "<dyads id=\"d\" partners=\"a b\" relationship=\"r\"><threat text=\"t\"/></dyads><scales id=\"k\"/><programmes for=\"d\"/>"
				+ "<forms xsi:type=\"rim.practice:ScaleReading\" scale=\"k\" of=\"d\"/><forms xsi:type=\"rim.practice:ExceptionEntry\" id=\"x\"/>"
				+ "<forms xsi:type=\"rim.practice:ExceptionDescription\" of=\"x\"/><forms xsi:type=\"rim.practice:ActionCommitment\" try=\"this\"/>"
				+ "<sessions><notes><sections mentions=\"//@dyads.0/@threat.0\"/></notes></sessions>");
		Dyad dyad = root.getDyads().getFirst();
		assertSame(root.getRelationships().getFirst(), root.getExperiences().getFirst().getRelationship());
		assertEquals(root.getImages(), root.getFears().getFirst().getImages());
		assertEquals(root.getYearnings(), root.getParadoxes().getFirst().getYearnings());
		assertEquals(root.getImages(), root.getEnactments().getFirst().getImages());
		assertEquals(root.getStrategies(), root.getEnactments().getFirst().getStrategies());
		assertEquals("t", dyad.getThreats().getFirst().getText());
		assertSame(dyad, root.getProgrammes().getFirst().getForWhom());
		assertSame(dyad, ((ScaleReading) root.getForms().get(0)).getAbout());
		assertSame(root.getForms().get(1), ((ExceptionDescription) root.getForms().get(2)).getException());
		assertEquals("this", ((ActionCommitment) root.getForms().get(3)).getToTry());
		assertEquals(dyad.getThreats(), root.getSessions().getFirst().getNotes().getFirst().getSections().getFirst().getMentions());
	}

	@Test
	void whatComesFromASourceIsCalledSo() throws Exception {
		CaseFile root = load("<persons provenance=\"SEED_TEXT\"/><problems><provenance>SEED_TEXT</provenance></problems>");
		assertEquals(Provenance.SOURCE_TEXT, root.getPersons().getFirst().getProvenance());
		assertEquals(Provenance.SOURCE_TEXT, root.getProblems().getFirst().getProvenance());
	}

	@Test
	void aDepthThatNothingImpliesIsKeptInTheNote() throws Exception {
		List<Meaning> meanings = load("<lifeLayers id=\"l\"/><images layer=\"l\"><meanings id=\"m1\" depth=\"1\"/>"
				+ "<meanings id=\"m2\" depth=\"2\" deepens=\"m1\"/>"
				+ "<meanings id=\"m3\" depth=\"7\" note=\"Said twice.\" deepens=\"m2\"/><meanings id=\"m4\" depth=\"2\" deepens=\"m4\"/></images>").getImages()
				.getFirst().getMeanings();
		assertEquals(List.of(1, 2, 3), meanings.stream().limit(3).map(MeaningDepth::of).toList());
		assertNull(meanings.get(1).getNote());
		assertEquals("Said twice.\nDepth noted before: 7.", meanings.get(2).getNote());
		assertEquals("Depth noted before: 2.", meanings.get(3).getNote());
	}

	@Test
	void stepsKeepTheirOrderAndAnotherNumberIsKeptInTheNote() throws Exception {
		String cycle = "<dyads partners=\"a b\" relationship=\"r\"><cycles><steps text=\"1\" person=\"a\"/><steps text=\"2\" order=\"%s\" person=\"b\"/>"
				+ "<steps text=\"3\" order=\"2\" person=\"a\"/></cycles></dyads>";
		List<CycleStep> steps = load(COUPLE + cycle.formatted("1")).getDyads().getFirst().getCycles().getFirst().getSteps();
		assertTrue(steps.stream().allMatch(step -> step.getNote() == null));
		steps = load(COUPLE + cycle.formatted("5")).getDyads().getFirst().getCycles().getFirst().getSteps();
		assertEquals(List.of("1", "2", "3"), steps.stream().map(CycleStep::getText).toList());
		assertEquals("Position in the round noted before: 5.", steps.get(1).getNote());
	}

	@Test
	void whatHasNoPlaceAnyMoreBecomesANote() throws Exception {
		CaseFile root = load("<persons id=\"a\" pseudonym=\"Mei\" awareness=\"PARTIAL\" confidence=\"40\" validTo=\"s\"><quotes text=\"stays\"/></persons>"
				+ "<households awareness=\"NOT_NOTED\"/>"
				+ "<lifeLayers note=\"n\"><quotes text=\"words\" spokenBy=\"a\" source=\"q\"/><quotes text=\"more\" source=\"q\"/></lifeLayers>"
				+ "<sessions id=\"s\" number=\"3\"><agenda><awarenessHistory session=\"s\" degree=\"GLIMPSED\"/></agenda></sessions>"
				+ "<forms xsi:type=\"rim.practice:Ritual\" confidence=\"9\"><quotes text=\"tea\" speaker=\"both\"/></forms>"
				+ "<forms xsi:type=\"rim.practice:HopeAnswer\"><quotes text=\"kept\"/></forms><sources id=\"q\" title=\"T\"/>");
		assertEquals("Awareness noted before: partial.\nConfidence noted before: 40 %.\nHeld until session 3.", root.getPersons().getFirst().getNote());
		assertEquals("stays", root.getPersons().getFirst().getQuotes().getFirst().getText());
		assertNull(root.getHouseholds().getFirst().getNote());
		assertEquals("n\n\u201cwords\u201d (Mei)\n\u201cmore\u201d", root.getLifeLayers().getFirst().getNote());
		assertEquals(root.getSources(), root.getLifeLayers().getFirst().getSources());
		assertEquals("Awareness in session 3: glimpsed.", root.getSessions().getFirst().getAgenda().getFirst().getNote());
		assertEquals("Confidence noted before: 9 %.\n\u201ctea\u201d (both)", root.getForms().getFirst().getNote());
		assertNull(root.getForms().getLast().getNote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "#a", "//@persons.0", "#//@persons.0" })
	void whoSpokeAndWhenIsKeptHoweverOtherProgramsReferToThem(String person) throws Exception {
		String session = person.replace("persons", "sessions").replace("a", person.contains("@") ? "a" : "s");
		CaseFile root = load("<persons id=\"a\" pseudonym=\"Mei\"/><lifeLayers><quotes text=\"words\" spokenBy=\"" + person + "\" speaker=\"an aunt\"/>"
				+ "<quotes text=\"more\"><spokenBy href=\"#" + person.replace("#", "") + "\"/><source href=\"#q\"/></quotes></lifeLayers>"
				+ "<sessions id=\"s\" number=\"3\"><agenda validFrom=\"" + session + "\"/></sessions><sources id=\"q\" title=\"T\"/>");
		assertEquals("\u201cwords\u201d (Mei, an aunt)\n\u201cmore\u201d (Mei)", root.getLifeLayers().getFirst().getNote());
		assertEquals(root.getSources(), root.getLifeLayers().getFirst().getSources());
		assertEquals("Held from session 3.", root.getSessions().getFirst().getAgenda().getFirst().getNote());
	}

	@ParameterizedTest
	@ValueSource(strings = { " elements=\"q l\"/>", " elements=\"//@lifeLayers.0/@quotes.0\"/>", "><elements href=\"#q\"/></mutes>" })
	void aMuteOfWhatBecameANoteHoldsForTheElementWithTheNote(String muted) throws Exception {
		CaseFile root = load("<lifeLayers id=\"l\"><quotes id=\"q\" text=\"words\"/></lifeLayers><mutes ruleId=\"R21\" reason=\"x\"" + muted);
		assertEquals(root.getLifeLayers(), root.getMutes().getFirst().getElements());
	}

	@Test
	void aMuteFollowsToAnElementWithoutId() throws Exception {
		CaseFile root = load("<lifeLayers><quotes id=\"q\" text=\"words\"/></lifeLayers><mutes ruleId=\"R21\" reason=\"x\" elements=\"q\"/>");
		assertEquals(root.getLifeLayers(), root.getMutes().getFirst().getElements());
	}

	@ParameterizedTest
	@ValueSource(strings = { "//@images.0/@meanings.0", "#m1" })
	void aDepthFollowsHoweverTheDeeperMeaningRefersToTheOther(String deepens) throws Exception {
		List<Meaning> meanings = load("<lifeLayers id=\"l\"/><images layer=\"l\"><meanings id=\"m1\" depth=\"1\"/><meanings depth=\"2\" deepens=\""
				+ deepens + "\"/></images>").getImages().getFirst().getMeanings();
		assertSame(meanings.get(0), meanings.get(1).getDeepens());
		assertNull(meanings.get(1).getNote());
	}

	@Test
	void depthsInACircleAreCountedOnce() throws Exception {
		List<Meaning> meanings = load("<lifeLayers id=\"l\"/><images layer=\"l\"><meanings id=\"m1\" depth=\"3\" deepens=\"m2\"/>"
				+ "<meanings id=\"m2\" depth=\"2\" deepens=\"m3\"/><meanings id=\"m3\" depth=\"2\" deepens=\"m2\"/>"
				+ "<meanings id=\"m4\" depth=\"4\" deepens=\"m1\"/><meanings id=\"m5\" depth=\"1\"/></images>").getImages().getFirst().getMeanings();
		assertTrue(meanings.stream().allMatch(meaning -> meaning.getNote() == null), meanings::toString);
	}

	@Test
	@Timeout(30)
	void aLongChainOfMeaningsIsReadInTime() throws Exception {
		StringBuilder chain = new StringBuilder("<lifeLayers id=\"l\"/><images layer=\"l\">");
		for (int i = 0; i < 20_000; i++)
			chain.append("<meanings depth=\"").append(i + 1).append(i == 0 ? "\"/>" : "\" deepens=\"//@images.0/@meanings." + (i - 1) + "\"/>");
		List<Meaning> meanings = load(chain + "</images>").getImages().getFirst().getMeanings();
		assertTrue(meanings.stream().allMatch(meaning -> meaning.getNote() == null));
	}

	@Test
	void aClientWithoutIdHoldsEverything() throws Exception {
		CaseFile root = load("<persons pseudonym=\"B\"/><persons isClient=\"true\"/><yearnings/>");
		assertSame(root.getPersons().getLast(), root.getYearnings().getFirst().getHolder());
	}

	@Test
	void manyReferencesByPlaceAndTextLikeThemAreRead() throws Exception {
		String text = "//@a/@threat.0 ".repeat(20_000) + "end";
		CaseFile root = load("<problems note=\"" + text + "\"/><mutes ruleId=\"R21\" reason=\"x\" elements=\"" + "//@problems.0 ".repeat(20_000) + "\"/>");
		assertEquals(text, root.getProblems().getFirst().getNote());
	}

	@Test
	void innerThingsKeepTheirAwareness() throws Exception {
		CaseFile root = load("<fears awareness=\"OUTSIDE\" confidence=\"30\"><quotes text=\"q\"/></fears><socialImages awareness=\"FULL\"/>");
		assertEquals("OUTSIDE", root.getFears().getFirst().getAwareness().getName());
		assertEquals(30, root.getFears().getFirst().getConfidence());
		assertEquals(1, root.getFears().getFirst().getQuotes().size());
		assertNull(root.getFears().getFirst().getNote());
		assertEquals("FULL", root.getSocialImages().getFirst().getAwareness().getName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<persons lifeState=\"DECEASED\" isClient=\"true\"/>", "<yearnings meets=\"\"/>", "<fears provenance=\"SOURCE_TEXT\"/>" })
	void aFileWithoutAVersionIsOfTheNewestThatItsContentShows(String mark) throws Exception {
		String text = HEAD.replace(" schemaVersion=\"1.1\"", "") + mark.replace(" isClient=\"true\"", "") + END;
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(CaseFiles.load(Files.writeString(folder.resolve("case.relimages"), text))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<persons isClient=\"maybe\"/>", "<persons deceased=\"1\"/>", "<images><meanings depth=\"deep\"/></images>",
			"<relationships mutuality=\"much\"/>", "<dyads><agreements byBoth=\"\"/></dyads>", "<dyads><cycles><steps order=\"-1\"/></cycles></dyads>",
			"<dyads safety=\"99999999999\"/>", "<fears awareness=\"SOME\"/>", "<fears provenance=\"SEED\"/>" })
	void nonsenseIsRefusedAsBefore(String inside) throws Exception {
		Path file = Files.writeString(folder.resolve("case.relimages"), HEAD + inside + END);
		CaseFileException refusal = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertEquals(3, refusal.line(), refusal.getMessage());
	}
}
