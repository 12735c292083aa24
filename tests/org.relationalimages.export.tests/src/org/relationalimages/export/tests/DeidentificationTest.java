// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.IdentifierMatch;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Ids;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;

class DeidentificationTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person mara = person("Mara", PersonRole.CLIENT);
	private final Person ruth = person("Ruth Berger", PersonRole.MOTHER);

	private Person person(String pseudonym, PersonRole role) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		person.setRole(role);
		file.getPersons().add(person);
		return person;
	}

	private CaseFile copy(Deidentification work) {
		for (IdentifierMatch identifierMatch : work.places())
			if (work.decision(identifierMatch) == null)
				work.decide(identifierMatch, Decision.replace(identifierMatch.suggestion()));
		work.reading().confirm(work.reading().texts().size());
		return work.copy(DeidMethod.SAFE_HARBOR_18);
	}

	private CaseFile copy() {
		return copy(new Deidentification(file, 2026));
	}

	private static Session session(CaseFile file, String date) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setDate(date);
		file.getSessions().add(session);
		return session;
	}

	@Test
	void replacesAPersonsNameWhereverItStands() {
		file.setTitle("Mara and Ruth Berger");
		file.setSummary("Mara's story");
		mara.setNote("Mara (33)");
		mara.getTags().add("Mara");
		Quote quote = RimFactory.eINSTANCE.createQuote();
		quote.setText("\"I am Mara\"");
		quote.setSpeaker("Mara");
		mara.getQuotes().add(quote);
		SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
		NoteSection section = SessionsFactory.eINSTANCE.createNoteSection();
		section.setText("Ruth Berger called; Mara was silent.");
		section.getMentions().add(mara);
		note.getSections().add(section);
		session(file, null).getNotes().add(note);

		CaseFile copy = copy();

		assertEquals("Client and Mother", copy.getTitle());
		assertEquals("Client's story", copy.getSummary());
		Person client = copy.getPersons().get(0);
		assertEquals("Client", client.getPseudonym());
		assertEquals("Client (33)", client.getNote());
		assertEquals(List.of("Client"), client.getTags());
		assertEquals("\"I am Client\"", client.getQuotes().get(0).getText());
		assertEquals("Client", client.getQuotes().get(0).getSpeaker());
		NoteSection told = copy.getSessions().get(0).getNotes().get(0).getSections().get(0);
		assertEquals("Mother called; Client was silent.", told.getText());
		assertEquals(List.of(client), told.getMentions());
	}

	@Test
	void leavesTheCaseItselfAlone() {
		file.setTitle("Mara");
		session(file, "2024-03-05");
		Ids.assign(file);
		CaseFile before = EcoreUtil.copy(file);
		copy();
		assertTrue(EcoreUtil.equals(before, file));
	}

	@Test
	void sharesNoIdentityWithTheCase() {
		session(file, "2024-03-05");
		Ids.assign(file);
		Set<String> ids = ids(file);
		Set<String> copied = ids(copy());
		copied.retainAll(ids);
		assertEquals(Set.of(), copied);
	}

	private static Set<String> ids(CaseFile root) {
		Set<String> ids = new HashSet<>();
		ids.add(root.getId());
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified element)
				ids.add(element.getId());
		return ids;
	}

	@Test
	void doesNotTakeAWordForTheNameThatBeginsIt() {
		file.setSummary("A marathon, Mara thought.");
		assertEquals("A marathon, Client thought.", copy().getSummary());
	}

	@Test
	void asksAboutWhatOnlyResemblesAName() {
		file.setSummary("MARA came. Maras Mutter. Frau Berger too. Then berger called.");
		List<IdentifierMatch> places = new Deidentification(file, 2026).places();
		assertEquals(List.of("MARA", "Maras", "Berger", "berger"), places.stream().map(IdentifierMatch::text).toList());
		assertEquals(List.of("Client", "Client", "Mother", "Mother"), places.stream().map(IdentifierMatch::suggestion).toList());
	}

	@Test
	void takesADescriptionForANameAsAWholeOnly() {
		mara.setPseudonym("The child");
		file.setSummary("The tale of the child. They met.");
		assertEquals(List.of("the child"), new Deidentification(file, 2026).places().stream().map(IdentifierMatch::text).toList());
	}

	@Test
	void swapsNamesWithoutMixingThemUp() {
		Person paul = person("Paul", PersonRole.PARTNER);
		file.setSummary("Mara and Paul");
		Deidentification work = new Deidentification(file, 2026);
		work.rename(mara, "Paul");
		work.rename(paul, "Mara");
		CaseFile copy = copy(work);
		assertEquals("Paul and Mara", copy.getSummary());
		assertEquals("Paul", copy.getPersons().get(0).getPseudonym());
	}

	@Test
	void asksWhichOfTwoPeopleOfOneNameIsMeant() {
		person("Mara", PersonRole.SIBLING);
		file.setSummary("Mara laughed.");
		Deidentification work = new Deidentification(file, 2026);
		assertEquals(List.of("Mara"), work.places().stream().map(IdentifierMatch::text).toList());
		CaseFile copy = copy(work);
		assertEquals(List.of("Client", "Mother", "Sibling"),
				copy.getPersons().stream().map(Person::getPseudonym).toList());
	}

	@Test
	void numbersPeopleOfOneRole() {
		person("Eva", PersonRole.SIBLING);
		person("Jan", PersonRole.SIBLING);
		person("Kim", PersonRole.OTHER);
		assertEquals(List.of("Client", "Mother", "Sibling A", "Sibling B", "Person A"),
				List.copyOf(new Deidentification(file, 2026).names().values()));
	}

	@Test
	void refusesOneNameForTwo() {
		Deidentification work = new Deidentification(file, 2026);
		work.rename(mara, "mother");
		assertTrue(work.conflict().contains("mother") || work.conflict().contains("Mother"));
		assertThrows(IllegalStateException.class, () -> copy(work));
		assertThrows(IllegalArgumentException.class, () -> work.rename(mara, " "));
	}

	@Test
	void makesNoCopyBeforeEveryPlaceIsDecided() {
		session(file, "2024-03-05");
		file.setSummary("Write to mara.b@example.org or call on 2024-03-07.");
		Deidentification work = new Deidentification(file, 2026);
		assertEquals(2, work.undecided());
		IllegalStateException refusal = assertThrows(IllegalStateException.class,
				() -> work.copy(DeidMethod.EXPERT));
		assertEquals("2 places are still to be decided.", refusal.getMessage());
		work.decide(work.places().get(0), Decision.replace("the clinic"));
		work.decide(work.places().get(1), Decision.KEEP);
		assertEquals("Write to the clinic or call on 2024-03-07.", work.copy(DeidMethod.EXPERT).getSummary());
	}

	@Test
	void keepsDecisionsWhenAnotherNameIsChosen() {
		file.setSummary("Call 030 1234567, Ruth Berger.");
		Deidentification work = new Deidentification(file, 2026);
		work.decide(work.places().get(0), Decision.replace("her"));
		work.rename(ruth, "Grandma");
		assertEquals(0, work.undecided());
		assertEquals("Call her, Grandma.", copy(work).getSummary());
	}

	@Test
	void asksWhereASourceLies() {
		SourceRef source = RimFactory.eINSTANCE.createSourceRef();
		source.setTitle("Recording");
		source.setLocation("recordings/mara.mp3");
		file.getSources().add(source);
		Deidentification work = new Deidentification(file, 2026);
		assertEquals("place of a source", work.places().get(0).kind());
		assertEquals("", copy(work).getSources().get(0).getLocation());
	}

	@Test
	void recordsByWhichMethodAndWhatWasDone() {
		file.setSummary("Call 030 1234567.");
		CaseFile copy = copy();
		assertTrue(copy.getPrivacy().isDeidentified());
		assertEquals(DeidMethod.SAFE_HARBOR_18, copy.getPrivacy().getDeidMethod());
		assertEquals("De-identified by method SAFE_HARBOR_18, every free text read: 2 names replaced, 0 dates as days or taken out, "
				+ "0 ages as bands; of 1 place looked at, 1 replaced and 0 kept.", copy.getPrivacy().getDeidNote());
		assertThrows(IllegalStateException.class, () -> new Deidentification(file, 2026).copy(DeidMethod.NONE));
	}

	@Test
	void keepsDecisionsWhereNewNamesShiftTheText() {
		file.setSummary("Ruth Berger, 030 1234567, then 030 7654321.");
		Deidentification work = new Deidentification(file, 2026);
		work.decide(work.places().get(0), Decision.KEEP);
		work.decide(work.places().get(1), Decision.replace("another"));
		work.rename(ruth, "The mother of the client");
		assertEquals(0, work.undecided());
		assertEquals("The mother of the client, 030 1234567, then another.", copy(work).getSummary());
	}

	@Test
	void bearsAnEmptyCaseAndOddNames() {
		CaseFile empty = CasesFactory.eINSTANCE.createCaseFile();
		assertTrue(copy(new Deidentification(empty, 2026)).getPrivacy().isDeidentified());
		mara.setPseudonym("$1 (a|b)* \\E");
		ruth.setPseudonym("");
		file.setSummary("Then $1 (a|b)* \\E came.");
		CaseFile copy = copy();
		assertEquals("Then Client came.", copy.getSummary());
		assertNotEquals("", copy.getPersons().get(1).getPseudonym());
		assertFalse(copy.getSummary().contains("$1"));
	}
}
