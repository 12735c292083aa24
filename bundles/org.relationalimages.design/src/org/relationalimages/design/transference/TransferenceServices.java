// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.transference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;

/**
 * Which images, enactments and arenas the diagram of transference shows (S0#20). An arena is represented by the first
 * enactment there, so that what is drawn to it or dropped on it knows which one it is.
 */
public class TransferenceServices {

	/** Whether an element can have a diagram of transference: a case in which something is played out, or one of several people who do so. */
	public boolean mayShowTransference(Identified element) {
		return switch (element) {
		case CaseFile file -> !file.getEnactments().isEmpty();
		case Person person when person.eContainer() instanceof CaseFile file && Lives.in(file).areSeveral() -> {
			int own = enactmentsShown(person).size();
			yield own > 0 && own < file.getEnactments().size();
		}
		default -> false;
		};
	}

	/** The title of a new diagram. */
	@Reads({ "title", "pseudonym", "name" })
	public String transferenceTitle(Identified element) {
		return element instanceof Person ? "Transference – " + transferenceHeading(element) : "Transference: " + transferenceHeading(element);
	}

	/** The heading: the person, or the title of the case. */
	@Reads({ "title", "pseudonym", "name" })
	public String transferenceHeading(Identified element) {
		return element instanceof Person person ? Lives.nameOf(person)
				: Label.firstOf(element instanceof CaseFile file ? file.getTitle() : "", "untitled case");
	}

	/** The images on the left: all of the case, or a person's own; what isn't played out yet may be. */
	@Reads({ "images", "eContainer.images.holder", "eContainer.persons.role", "eContainer.lifeLayers.holder",
			"eContainer.strategies.holder", "eContainer.heldBackParts.holder" })
	public List<RelationalImage> imagesThatMayBePlayedOut(Identified element) {
		return switch (element) {
		case CaseFile file -> file.getImages();
		case Person person when person.eContainer() instanceof CaseFile file -> Lives.in(file).of(file.getImages(), person);
		default -> List.of();
		};
	}

	/** What is played out: all of the case, or what a person plays out. */
	@Reads({ "enactments", "eContainer.enactments.holder", "eContainer.persons.role", "eContainer.lifeLayers.holder",
			"eContainer.strategies.holder", "eContainer.heldBackParts.holder" })
	public List<Enactment> enactmentsShown(Identified element) {
		return switch (element) {
		case CaseFile file -> file.getEnactments();
		case Person person when person.eContainer() instanceof CaseFile file -> Lives.in(file).of(file.getEnactments(), person);
		default -> List.of();
		};
	}

	/** The arenas in use, each represented by the first enactment there: the therapy first. */
	@Reads({ "enactments.arena", "eContainer.enactments.arena", "eContainer.enactments.holder", "eContainer.persons.role",
			"eContainer.lifeLayers.holder", "eContainer.strategies.holder", "eContainer.heldBackParts.holder" })
	public List<Enactment> arenasInUse(Identified element) {
		return firstOfEach(enactmentsShown(element));
	}

	/** What represents an enactment's arena in the diagram of the case and in that of its person; only one of them is shown as an arena. */
	@Reads({ "arena", "holder", "eContainer.enactments.arena", "eContainer.enactments.holder", "eContainer.persons.role",
			"eContainer.lifeLayers.holder", "eContainer.strategies.holder", "eContainer.heldBackParts.holder" })
	public List<Enactment> whereItTakesPlace(Enactment enactment) {
		if (!(enactment.eContainer() instanceof CaseFile file))
			return List.of(enactment);
		Lives lives = Lives.in(file);
		return Stream.concat(Stream.of(file.getEnactments()), file.getPersons().stream().map(one -> lives.of(file.getEnactments(), one))
				.filter(own -> own.contains(enactment))).flatMap(shown -> firstOfEach(shown).stream())
				.filter(first -> arenaThere(first) == arenaThere(enactment)).distinct().toList();
	}

	private static List<Enactment> firstOfEach(List<Enactment> enactments) {
		Map<Arena, Enactment> first = new LinkedHashMap<>();
		enactments.forEach(one -> first.putIfAbsent(arenaOf(one), one));
		return first.values().stream().sorted(Comparator.comparing(TransferenceServices::arenaOf)).toList();
	}

	private static Arena arenaOf(Enactment enactment) {
		return enactment.getArena() == null ? Arena.OTHER : enactment.getArena();
	}

	/** The arena that an enactment takes place in or represents. */
	@Reads("arena")
	public Arena arenaThere(Enactment enactment) {
		return arenaOf(enactment);
	}

	/** The arena in words, and the people with whom something is played out there. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.withPerson.pseudonym", "eContainer.enactments.withPerson.name" })
	public String arenaLabel(Enactment first) {
		String words = Arenas.words(arenaOf(first));
		List<String> names = Arenas.sharing(first).map(Enactment::getWithPerson).filter(one -> one != null).map(Lives::nameOf)
				.filter(name -> !words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))).distinct().toList();
		return names.isEmpty() ? words : words + "\n" + String.join(", ", names);
	}

	/** How often something is played out in the arena. */
	@Reads({ "arena", "eContainer.enactments.arena" })
	public String arenaTip(Enactment first) {
		long times = Arenas.sharing(first).count();
		return times == 1 ? "once in this case" : times + " times in this case";
	}

	/** Whether it happens in the therapy: toward the therapist, or in the therapist. */
	@Reads("arena")
	public boolean isInTherapy(Enactment enactment) {
		return Arenas.isInTherapy(enactment);
	}

	/** Whether an image is played out anywhere. */
	@Reads("enactments")
	public boolean isPlayedOut(RelationalImage image) {
		return !image.getEnactments().isEmpty();
	}

	/** Whether an element is an enactment. */
	@Reads({})
	public boolean isEnactment(EObject element) {
		return element instanceof Enactment;
	}

	/** Whether an element is anything else than an enactment. */
	@Reads({})
	public boolean isNoEnactment(EObject element) {
		return !isEnactment(element);
	}

	/** The image that was clicked on; null for a place where there is none. */
	public RelationalImage imageThere(Identified place) {
		return place instanceof RelationalImage image ? image : null;
	}
}
