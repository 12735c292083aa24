// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;

/** The table of images and the arenas in which they are played out (S0#20). */
public class TransferenceTableServices {

	/** Whether there is an image that could be played out, or something that was. */
	@Reads({ "images", "enactments" })
	public boolean hasImagesToPlayOut(CaseFile file) {
		return !file.getImages().isEmpty() || !file.getEnactments().isEmpty();
	}

	/** What was played out without anybody having said which image it came from. */
	@Reads("enactments.images")
	public List<Enactment> enactmentsWithoutImage(CaseFile file) {
		return file.getEnactments().stream().filter(enactment -> enactment.getImages().isEmpty()).toList();
	}

	/** The head of a line of something that was played out. */
	@Reads({ "name", "text", "provenance" })
	public String enactmentHeader(Enactment enactment) {
		return Cells.brief(Label.of(enactment, enactment.getName(), enactment.getText()));
	}

	/** The arena in words. */
	@Reads("arena")
	public String arenaCell(Enactment enactment) {
		return Label.words(enactment.getArena());
	}

	/** With whom it was played out. */
	@Reads({ "withPerson.pseudonym", "withPerson.name" })
	public String withPersonCell(Enactment enactment) {
		return Cells.name(enactment.getWithPerson());
	}

	/** The session in which it was noticed. */
	@Reads({ "session.number", "session.name" })
	public String enactmentSessionCell(Enactment enactment) {
		return Cells.name(enactment.getSession());
	}

	/** What was played out in the transference. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutTransferenceCell(InnerElement element) {
		return cell(element, Arena.TRANSFERENCE);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutTransference(InnerElement element) {
		return mayWrite(element, Arena.TRANSFERENCE);
	}

	/** What was played out in the countertransference. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutCountertransferenceCell(InnerElement element) {
		return cell(element, Arena.COUNTERTRANSFERENCE);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutCountertransference(InnerElement element) {
		return mayWrite(element, Arena.COUNTERTRANSFERENCE);
	}

	/** What was played out with the partner. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutPartnerCell(InnerElement element) {
		return cell(element, Arena.PARTNER);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutPartner(InnerElement element) {
		return mayWrite(element, Arena.PARTNER);
	}

	/** What was played out in the family. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutFamilyCell(InnerElement element) {
		return cell(element, Arena.FAMILY);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutFamily(InnerElement element) {
		return mayWrite(element, Arena.FAMILY);
	}

	/** What was played out with friends. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutFriendsCell(InnerElement element) {
		return cell(element, Arena.FRIENDS);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutFriends(InnerElement element) {
		return mayWrite(element, Arena.FRIENDS);
	}

	/** What was played out at work. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutWorkCell(InnerElement element) {
		return cell(element, Arena.WORK);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutWork(InnerElement element) {
		return mayWrite(element, Arena.WORK);
	}

	/** What was played out elsewhere. */
	@Reads({ "arena", "text", "enactments.arena", "enactments.text", "enactments.name", "enactments.provenance", "enactments.symbolic",
			"enactments.displaced", "enactments.distorted" })
	public String playedOutElsewhereCell(InnerElement element) {
		return cell(element, Arena.OTHER);
	}

	/** Whether that place can be written in. */
	@Reads({ "arena", "enactments.arena" })
	public boolean mayWritePlayedOutElsewhere(InnerElement element) {
		return mayWrite(element, Arena.OTHER);
	}

	/** What was played out there: of an image all of it with its marks, of a line of its own its text. */
	private static String cell(InnerElement element, Arena arena) {
		return switch (element) {
		case RelationalImage image -> Cells.all(image.getEnactments(), one -> one.getArena() == arena ? marked(one) : null);
		case Enactment enactment when enactment.getArena() == arena -> Cells.first(enactment.getText());
		default -> "";
		};
	}

	private static String marked(Enactment enactment) {
		List<String> marks = new ArrayList<>();
		if (enactment.isSymbolic())
			marks.add("symbolic");
		if (enactment.isDisplaced())
			marks.add("displaced");
		if (enactment.isDistorted())
			marks.add("distorted");
		return Label.of(enactment, enactment.getName(), enactment.getText()) + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
	}

	/** An image takes a first entry; what was played out is written in its own line and arena. */
	private static boolean mayWrite(InnerElement element, Arena arena) {
		return switch (element) {
		case RelationalImage image -> image.getEnactments().stream().noneMatch(one -> one.getArena() == arena);
		case Enactment enactment -> enactment.getArena() == arena;
		default -> false;
		};
	}
}
