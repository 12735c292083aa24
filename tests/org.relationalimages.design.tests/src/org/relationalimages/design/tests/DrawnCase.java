// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.SampleElements;

/** A small fictitious case with one of everything that the diagrams show. */
final class DrawnCase {

	private static final ImagesFactory IMAGES = ImagesFactory.eINSTANCE;
	private static final StrategiesFactory STRATEGIES = StrategiesFactory.eINSTANCE;

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final LifeLayer infancy = layer("Infancy", 0, Stage.INFANCY, 0, 2);
	final LifeLayer childhood = layer("Childhood", 1, Stage.MIDDLE_CHILDHOOD, 3, 12);
	final LifeLayer present = layer("Today", 2, Stage.PRESENT, null, null);
	final RelationalImage near = SampleElements.imageIn(infancy, "Something warm is near, and it feels good");
	final RelationalImage reach = SampleElements.imageIn(childhood, "When I reach for them, they can't respond");
	final RelationalImage leave = SampleElements.imageIn(present, "If he wants space, he will leave me");
	final RelationalImage busy = SampleElements.imageIn(present, "He is just busy, and comes back");
	final RelationalImage old = SampleElements.imageIn(present, "I must hold on, or I am alone");
	final Meaning unworthy = meaning(reach, "I am not worthy of anyone's interest", null);
	final Meaning nobody = meaning(reach, "There is nobody for me", unworthy);
	final RelationalCondition noReply = condition(leave, "as soon as he does not reply", "he doesn't care", "he leaves");
	final Experience drinking = experience("Father drinks; nobody answers at night", childhood);
	final StrategyOfSurvival clinging = SampleElements.strategy(file, "Asks for reassurance again and again");
	final StrategyOfSurvival quiet = SampleElements.strategy(file, "The child who needs nothing");
	final HeldBackPart anger = part("anger", HeldBackKind.ANGER);
	final SocialImage strong = social("Grown women don't need anybody");
	final ImageRevision revision = IMAGES.createImageRevision();
	final Yearning closeness = SampleElements.yearning(file, "To be held and answered");
	final Fear abandonment = fear("To be left");
	final Paradox paradox = STRATEGIES.createParadox();
	final Person client = person("Mei", GenderSymbol.FEMALE, true);
	final Person partner = person("Bo", GenderSymbol.MALE, false);
	final Person father = person("Father", GenderSymbol.MALE, false);
	final Relationship couple = relationship(client, partner, RelationshipKind.PARTNERS, EmotionalQuality.CLOSE_HOSTILE);
	final Relationship child = relationship(father, client, RelationshipKind.PARENT_CHILD, EmotionalQuality.CUTOFF);
	final Household home = CasesFactory.eINSTANCE.createHousehold();
	final Session first = session(1);
	final Session second = session(2);
	final Comparison comparison = CasesFactory.eINSTANCE.createComparison();
	final DrawnDyad two;
	final DrawnCourse course = new DrawnCourse(couple, first, second);
	final Enactment yawn = enactment("A friend yawned; the next hour is cancelled", Arena.TRANSFERENCE, leave);
	final Enactment silence = enactment("Says nothing when he comes home late", Arena.PARTNER, reach);
	final DrawnScale scale = new DrawnScale(file, client, partner, first, second);

	DrawnCase() {
		file.setTitle("A made-up case");
		near.setHypothetical(true);
		near.setAwareness(AwarenessDegree.OUTSIDE);
		reach.setAwareness(AwarenessDegree.GLIMPSED);
		reach.setDominance(Dominance.DOMINANT);
		reach.getBuiltOn().add(near);
		reach.getFormedFrom().add(drinking);
		leave.getBuiltOn().add(reach);
		leave.setStatedIn(first);
		busy.setDominance(Dominance.DISCREPANT);
		busy.setStatedIn(second);
		busy.getContradicts().add(leave);
		old.setStatus(org.relationalimages.model.ChangeStatus.REVISED);
		old.setValidTo(second);
		leave.getEchoes().add(strong);
		clinging.getEmergesFrom().add(leave);
		clinging.getReinforces().add(leave);
		quiet.getEmergesFrom().add(reach);
		quiet.setProvenance(Provenance.THERAPIST_HYPOTHESIS);
		quiet.setAwareness(AwarenessDegree.PARTIAL);
		quiet.getKeepsOut().add(anger);
		revision.setFrom(old);
		revision.setTo(busy);
		revision.setDegree(4);
		file.getRevisions().add(revision);
		abandonment.getImages().add(leave);
		closeness.getMeets().add(leave);
		closeness.getToward().add(partner);
		closeness.getToward().add(child);
		quote(closeness, "Just answer me once", "Mei");
		yawn.setSymbolic(true);
		yawn.setSession(first);
		yawn.getStrategies().add(clinging);
		silence.setWithPerson(partner);
		silence.setProvenance(Provenance.THERAPIST_HYPOTHESIS);
		fillParadox();
		comparison.setName("Then and now");
		comparison.setEarlier(first);
		comparison.setLater(second);
		file.getComparisons().add(comparison);
		home.setName("Mei's place");
		home.getMembers().add(client);
		home.getMembers().add(partner);
		file.getHouseholds().add(home);
		client.setRole(PersonRole.CLIENT);
		partner.setRole(PersonRole.PARTNER);
		father.setRole(PersonRole.FATHER);
		father.setLifeState(LifeState.DECEASED);
		father.setBirthYear(1950);
		two = new DrawnDyad(this);
	}

	private void fillParadox() {
		paradox.setName("Close and away");
		paradox.setEmpathyWithYearning("Of course you want an answer.");
		paradox.getYearnings().add(closeness);
		paradox.getImages().add(leave);
		paradox.getImages().add(reach);
		paradox.getFears().add(abandonment);
		paradox.getStrategies().add(clinging);
		paradox.getStrategies().add(quiet);
		file.getParadoxes().add(paradox);
	}

	private LifeLayer layer(String name, int order, Stage stage, Integer from, Integer to) {
		LifeLayer layer = SampleElements.layer(file, order, stage);
		layer.setName(name);
		layer.setAgeFrom(from == null ? null : from.doubleValue());
		layer.setAgeTo(to == null ? null : to.doubleValue());
		return layer;
	}

	private static Meaning meaning(RelationalImage image, String statement, Meaning beneath) {
		Meaning meaning = SampleElements.meaning(image, statement);
		meaning.setDeepens(beneath);
		return meaning;
	}

	private static RelationalCondition condition(RelationalImage image, String trigger, String... responses) {
		RelationalCondition condition = IMAGES.createRelationalCondition();
		condition.setTrigger(trigger);
		for (String text : responses) {
			ExpectedResponse response = IMAGES.createExpectedResponse();
			response.setText(text);
			condition.getExpected().add(response);
		}
		image.getConditions().add(condition);
		return condition;
	}

	private Experience experience(String text, LifeLayer layer) {
		Experience experience = SampleElements.experience(file);
		experience.setText(text);
		experience.setLayer(layer);
		return experience;
	}

	private HeldBackPart part(String text, HeldBackKind kind) {
		HeldBackPart part = STRATEGIES.createHeldBackPart();
		part.setText(text);
		part.setKind(kind);
		file.getHeldBackParts().add(part);
		return part;
	}

	private SocialImage social(String statement) {
		SocialImage image = IMAGES.createSocialImage();
		image.setStatement(statement);
		file.getSocialImages().add(image);
		return image;
	}

	private Fear fear(String text) {
		Fear fear = STRATEGIES.createFear();
		fear.setText(text);
		file.getFears().add(fear);
		return fear;
	}

	private static void quote(Yearning yearning, String text, String speaker) {
		Quote quote = RimFactory.eINSTANCE.createQuote();
		quote.setText(text);
		quote.setVerbatim(true);
		quote.setSpeaker(speaker);
		yearning.getQuotes().add(quote);
	}

	private Person person(String pseudonym, GenderSymbol gender, boolean isClient) {
		Person person = SampleElements.person(file, pseudonym);
		person.setGenderSymbol(gender);
		if (isClient)
			person.setRole(PersonRole.CLIENT);
		return person;
	}

	private Relationship relationship(Person one, Person other, RelationshipKind kind, EmotionalQuality quality) {
		Relationship relationship = SampleElements.bond(file, one, other);
		relationship.setKind(kind);
		relationship.setQuality(quality);
		return relationship;
	}

	private Enactment enactment(String text, Arena arena, RelationalImage image) {
		Enactment enactment = SampleElements.enactment(file);
		enactment.setText(text);
		enactment.setArena(arena);
		enactment.setTherapistResponse("Wondered aloud whether it was about us");
		enactment.getImages().add(image);
		return enactment;
	}

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		file.getSessions().add(session);
		return session;
	}
}
