// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.design.images.Lives;
import org.relationalimages.model.Clients;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * What a case lacks for a diagram of some kind, and how to begin with it.
 *
 * @param missing what has to be there first, as a sentence for the user
 * @param offer   what can be made at once, for a button; empty when it has to be drawn or entered elsewhere
 * @param make    makes it in the case and gives what a diagram can be of; called inside a step of the session
 */
public record DiagramBeginning(String missing, String offer, Supplier<EObject> make) {

	private static final List<RelationshipKind> PARTNERS = List.of(RelationshipKind.PARTNERS, RelationshipKind.MARRIED,
			RelationshipKind.SEPARATED, RelationshipKind.DIVORCED);

	/** What a case lacks for a diagram of that kind, when it has none and can't have one yet. */
	public static DiagramBeginning of(DiagramKind kind, CaseFile file) {
		if (kind.name().equals(Design.TRANSFERENCE))
			return enactment(file);
		EClass target = kind.targets().getFirst();
		if (target == StrategiesPackage.Literals.PARADOX)
			return paradox(file);
		if (target == ImagesPackage.Literals.RELATIONAL_IMAGE)
			return asked("This picture is about one image: draw one in Image Layers first.");
		if (target == CouplesPackage.Literals.DYAD)
			return couple(file);
		if (target == CouplesPackage.Literals.INTERACTION_CYCLE)
			return cycle(file);
		if (target == CasesPackage.Literals.COMPARISON)
			return comparison(file);
		if (target == PracticePackage.Literals.PROGRAMME)
			return programme(file);
		if (target == PracticePackage.Literals.SCALE)
			return scale(file);
		return asked("This case has nothing yet that " + kind.name() + " could show; add it in the list of cases first.");
	}

	/** Whether what is missing can be made at once. */
	public boolean isOffered() {
		return !offer.isEmpty();
	}

	private static DiagramBeginning asked(String missing) {
		return new DiagramBeginning(missing, "", () -> null);
	}

	private static DiagramBeginning enactment(CaseFile file) {
		RelationalImage image = file.getImages().stream().findFirst().orElse(null);
		if (image == null)
			return asked("This picture shows how images are played out: draw an image in Image Layers first.");
		return new DiagramBeginning("Nothing is noted yet of how an image is played out, in the therapy or elsewhere.",
				"Note the first time an image was played out", () -> {
					Enactment enactment = StrategiesFactory.eINSTANCE.createEnactment();
					enactment.setText("What was played out?");
					enactment.setHolder(image.getHolder());
					enactment.getImages().add(image);
					file.getEnactments().add(enactment);
					return file;
				});
	}

	private static DiagramBeginning paradox(CaseFile file) {
		return new DiagramBeginning("This picture is about a paradox: a yearning for connection, and the ways of staying out of it.",
				"Begin a paradox", () -> {
					Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
					paradox.setHolder(Clients.only(file));
					file.getParadoxes().add(paradox);
					return paradox;
				});
	}

	private static DiagramBeginning couple(CaseFile file) {
		Optional<Relationship> partners = file.getRelationships().stream().filter(one -> PARTNERS.contains(one.getKind())
				&& one.getEnds().size() == 2 && !one.getEnds().contains(null)).findFirst();
		List<Person> two = partners.<List<Person>>map(Relationship::getEnds).orElse(Clients.of(file));
		if (two.size() != 2)
			return asked("A couple picture needs two partners: draw them in People & Bonds first.");
		return new DiagramBeginning("This picture is about a couple, and none is noted yet.", "Make " + names(two) + " a couple", () -> {
			Dyad dyad = CouplesFactory.eINSTANCE.createDyad();
			dyad.getPartners().addAll(two);
			partners.ifPresent(dyad::setRelationship);
			file.getDyads().add(dyad);
			return dyad;
		});
	}

	private static DiagramBeginning cycle(CaseFile file) {
		if (file.getDyads().isEmpty())
			return asked("A cycle is one of a couple: begin with the couple, then with what goes round between the two.");
		Dyad dyad = file.getDyads().getFirst();
		return new DiagramBeginning("No cycle is noted yet: what goes round between the two.",
				"Begin a cycle" + (dyad.getPartners().size() == 2 ? " of " + names(dyad.getPartners()) : ""), () -> {
					InteractionCycle cycle = CouplesFactory.eINSTANCE.createInteractionCycle();
					dyad.getCycles().add(cycle);
					return cycle;
				});
	}

	private static DiagramBeginning comparison(CaseFile file) {
		List<Session> sessions = file.getSessions().stream().sorted(SessionNumbers.ORDER).toList();
		if (sessions.size() < 2)
			return asked("A comparison needs two sessions: add them in the list of cases first.");
		return new DiagramBeginning("Two moments to compare have to be chosen.", "Compare the first session with the latest", () -> {
			Comparison comparison = CasesFactory.eINSTANCE.createComparison();
			comparison.setEarlier(sessions.getFirst());
			comparison.setLater(sessions.getLast());
			file.getComparisons().add(comparison);
			return comparison;
		});
	}

	private static DiagramBeginning programme(CaseFile file) {
		List<Person> clients = Clients.of(file);
		if (clients.isEmpty())
			return asked("A programme is somebody's: draw a client in People & Bonds first.");
		Person person = clients.getFirst();
		return new DiagramBeginning("No programme is begun yet.", "Begin a programme for " + Lives.nameOf(person), () -> {
			Programme programme = PracticeFactory.eINSTANCE.createProgramme();
			programme.setForWhom(person);
			file.getProgrammes().add(programme);
			return programme;
		});
	}

	private static DiagramBeginning scale(CaseFile file) {
		return new DiagramBeginning("This picture follows the readings of a scale, and there is none yet.", "Begin a scale", () -> {
			Scale scale = PracticeFactory.eINSTANCE.createScale();
			file.getScales().add(scale);
			return scale;
		});
	}

	private static String names(List<Person> two) {
		return Lives.nameOf(two.get(0)) + " and " + Lives.nameOf(two.get(1));
	}
}
