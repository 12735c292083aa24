// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.couple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.AttachmentStyle;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.images.RelationalImage;

/** The partners of a couple and where each of them stands (S2#5, S2#12, S2#18-21). */
public class PositionServices {

	/** What a partner is called. */
	@Reads({ "pseudonym", "name", "provenance" })
	public String partnerLabel(Person person) {
		return Label.of(person, person.getPseudonym(), person.getName(), "somebody");
	}

	/** The tooltip of a partner. */
	@Reads({ "provenance", "numbersInvented", "note" })
	public String partnerTip(Person person) {
		return new Tip().addCommon(person).text();
	}

	/** Whether the person is the second partner of the couple that is shown. */
	@Reads("eContainer.dyads.partners")
	public boolean isSecondPartner(Person person, EObject view) {
		return Partners.of(Partners.coupleShown(view)).indexOf(person) == 1;
	}

	/** Where a partner stands in each couple; a picture shows those of its own. */
	@Reads({ "eContainer.dyads.partners", "eContainer.dyads.positions.person" })
	public List<PartnerPosition> positionsOf(Person person) {
		return person.eContainer() instanceof CaseFile file
				? file.getDyads().stream().filter(dyad -> dyad.getPartners().contains(person)).map(dyad -> in(dyad, person)).filter(Objects::nonNull)
						.toList()
				: List.of();
	}

	/** Whether a position is one in the couple that is shown. */
	@Reads("eContainer")
	public boolean isOfShownCouple(PartnerPosition position, EObject view) {
		return position.eContainer() == Partners.coupleShown(view);
	}

	/** The position of a partner in the couple that is shown; null when it isn't noted. */
	public PartnerPosition positionOf(Person person, EObject view) {
		return in(Partners.coupleShown(view), person);
	}

	/** Whether an element is a partner whose position in the couple that is shown isn't noted. */
	public boolean lacksPosition(EObject element, EObject view) {
		return element instanceof Person person && coupleOfPartner(person, view) != null && positionOf(person, view) == null;
	}

	/** The couple that is shown, when the person is one of its partners; null else. */
	public Dyad coupleOfPartner(Person person, EObject view) {
		Dyad couple = Partners.coupleShown(view);
		return Partners.of(couple).contains(person) ? couple : null;
	}

	private static PartnerPosition in(Dyad couple, Person person) {
		return couple == null ? null : couple.getPositions().stream().filter(one -> one.getPerson() == person).findFirst().orElse(null);
	}

	/** The label of a position: the style, and how much it matters to be right and to be understood. */
	@Reads({ "style", "needToBeRight", "needToBeUnderstood", "history", "name", "provenance", "numbersInvented" })
	public String positionLabel(PartnerPosition position) {
		List<String> lines = new ArrayList<>();
		if (position.getStyle() != null && position.getStyle() != AttachmentStyle.UNKNOWN)
			lines.add(Label.words(position.getStyle()));
		if (position.getNeedToBeRight() != null)
			lines.add("to be right: " + position.getNeedToBeRight() + " of 10" + Label.invented(position));
		if (position.getNeedToBeUnderstood() != null)
			lines.add("to be understood: " + position.getNeedToBeUnderstood() + " of 10" + Label.invented(position));
		if (!Label.isBlank(position.getHistory()))
			lines.add(position.getHistory().strip());
		return Label.of(position, String.join("\n", lines), position.getName(), "What does it take to feel safe?");
	}

	/** The tooltip of a position; commitment is left to its own view layer. */
	@Reads({ "system", "style", "name", "person.pseudonym", "person.pronouns", "person.ownPronouns",
			"awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String positionTip(PartnerPosition position) {
		return new Tip(PersonWords.of(position.getPerson())).add("thinks", systemWords(position.getSystem())).add(position.getStyle())
				.addCommon(position).text();
	}

	/** The letter of the badge: 1 for one who thinks for one, 2 for two, an arrow between them for one who is moving. */
	@Reads("system")
	public String badgeLabel(PartnerPosition position) {
		return position.getSystem() == null ? "" : switch (position.getSystem()) {
		case ONE_PERSON -> "1";
		case MOVING -> "1→2";
		case TWO_PERSON -> "2";
		case UNKNOWN -> "";
		};
	}

	/** The badge in words. */
	@Reads("system")
	public String badgeTip(PartnerPosition position) {
		return systemWords(position.getSystem());
	}

	/** The positions with a badge: those where it is known for how many the partner thinks. */
	@Reads({ "eContainer.dyads.partners", "eContainer.dyads.positions.person", "eContainer.dyads.positions.system" })
	public List<PartnerPosition> badgeOf(Person person) {
		return positionsOf(person).stream().filter(one -> one.getSystem() != null && one.getSystem() != PsychSystem.UNKNOWN).toList();
	}

	/** Whether the partner thinks for one. */
	@Reads("system")
	public boolean thinksForOne(PartnerPosition position) {
		return position.getSystem() == PsychSystem.ONE_PERSON;
	}

	/** Whether the partner is moving from thinking for one to thinking for two. */
	@Reads("system")
	public boolean isMovingToTwo(PartnerPosition position) {
		return position.getSystem() == PsychSystem.MOVING;
	}

	/** The positions with a line about commitment: those where something is noted. */
	@Reads({ "eContainer.dyads.partners", "eContainer.dyads.positions.person", "eContainer.dyads.positions.commitment" })
	public List<PartnerPosition> commitmentOf(Person person) {
		return positionsOf(person).stream().filter(one -> one.getCommitment() != null && one.getCommitment() != Commitment.UNKNOWN).toList();
	}

	/** The line about commitment. */
	@Reads("commitment")
	public String commitmentLabel(PartnerPosition position) {
		return "Commitment: " + Label.words(position.getCommitment());
	}

	/** The images a partner's positions are grounded in. */
	@Reads({ "eContainer.dyads.partners", "eContainer.dyads.positions.person", "eContainer.dyads.positions.groundedIn" })
	public List<RelationalImage> imagesOfPartner(Person person) {
		return positionsOf(person).stream().flatMap(one -> one.getGroundedIn().stream()).filter(Objects::nonNull).distinct().toList();
	}

	/** Whether a position in the couple that is shown is grounded in an image: that of the partner whose view it is. */
	public boolean isGroundShown(RelationalImage image, EObject view) {
		return Partners.target(view) instanceof Person person && positionOf(person, view) != null
				&& positionOf(person, view).getGroundedIn().contains(image);
	}

	private static String systemWords(PsychSystem system) {
		return system == null ? "" : switch (system) {
		case ONE_PERSON -> "for one (a one-person system)";
		case MOVING -> "for one, and more and more for two";
		case TWO_PERSON -> "for two (a two-person system)";
		case UNKNOWN -> "";
		};
	}
}
