// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;

/** Labels of the changes of images and meanings, with the reasons for them (S0#4). */
public class RevisionServices {

	/** The changes to show inside an image: those of its meanings, and its own that have led to no other image so far. */
	@Reads({ "meanings.revisedBy", "revisedBy.to" })
	public List<ImageRevision> revisionsInside(RelationalImage image) {
		return Stream.concat(image.getMeanings().stream().flatMap(meaning -> meaning.getRevisedBy().stream()),
				image.getRevisedBy().stream().filter(revision -> !(revision.getTo() instanceof RelationalImage))).distinct().toList();
	}

	/** The label of a change on the edge from the old to the new image. */
	@Reads({ "text", "name", "degree", "numbersInvented", "because.name", "because.text", "because.behavior", "because.context", "because.reveals" })
	public String revisionLabel(ImageRevision revision) {
		return described(revision, "became");
	}

	/** The label of a change inside an image: what became of which meaning. */
	@Reads({ "text", "name", "degree", "numbersInvented", "because.name", "because.text", "because.behavior", "because.context", "because.reveals",
			"from", "to.statement", "to.picture", "to.name" })
	public String revisionInsideLabel(ImageRevision revision) {
		String plain = revision.getTo() == null ? "is changing" : "became “" + wording(revision.getTo()) + "”";
		return described(revision, plain);
	}

	private static String described(ImageRevision revision, String otherwise) {
		boolean isUnnamed = Label.isBlank(revision.getText()) && Label.isBlank(revision.getName());
		String text = isUnnamed ? otherwise : Label.firstOf(revision.getText(), revision.getName());
		String reasons = revision.getBecause().stream().map(ReasonServices::reasonOf).collect(Collectors.joining("; "));
		return text + (revision.getDegree() == null ? "" : " (changed " + revision.getDegree() + " of 10)" + Label.invented(revision))
				+ (reasons.isEmpty() ? "" : "\nbecause: " + reasons);
	}

	private static String wording(Revisable revised) {
		return revised instanceof Meaning meaning ? Label.firstOf(meaning.getStatement(), meaning.getName())
				: revised instanceof RelationalImage image ? Label.firstOf(image.getPicture(), image.getName()) : "";
	}
}
