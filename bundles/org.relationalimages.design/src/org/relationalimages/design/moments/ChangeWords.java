// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.relationalimages.design.labels.Label;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.moments.BeforeAndAfter;
import org.relationalimages.model.moments.Change;

/** What has become of an element between two moments, in words; each line begins with a sign of its own. */
final class ChangeWords {

	private static final String NEW = "+ ";
	private static final String GONE = "– ";
	private static final String OTHER = "~ ";

	private final BeforeAndAfter moments;

	ChangeWords(BeforeAndAfter moments) {
		this.moments = moments;
	}

	/** The lines for an element; none when nothing has changed. */
	List<String> of(ClinicalElement element) {
		Change change = moments.of(element);
		return switch (change) {
		case ADDED -> isNewWithItsPlace(element) ? List.of() : List.of(NEW + added(element));
		case GONE -> List.of(GONE + gone(element));
		case CHANGED -> changed(element);
		case UNCHANGED, ABSENT -> List.of();
		};
	}

	/** Whether it came with what it lies in, which says so for both. */
	private boolean isNewWithItsPlace(ClinicalElement element) {
		return element.eContainer() instanceof ClinicalElement place && moments.of(place) == Change.ADDED
				&& (element.getStatedIn() == null || element.getStatedIn() == place.getStatedIn());
	}

	private String added(ClinicalElement element) {
		if (element instanceof Revisable revisable) {
			Revisable before = moments.before().originalOf(revisable);
			if (before != revisable)
				return "before: “" + wording(before) + "”";
		}
		return element.getStatedIn() == null || moments.before().isPast(element.getStatedIn()) ? "new"
				: "new in " + SessionNumbers.words(element.getStatedIn());
	}

	private static String gone(ClinicalElement element) {
		return element instanceof FormulatedElement formulated && formulated.getValidTo() != null
				? "until " + SessionNumbers.words(formulated.getValidTo()) : "no longer there";
	}

	private List<String> changed(ClinicalElement element) {
		List<String> lines = new ArrayList<>();
		if (moments.hasOtherStatus(element))
			lines.add(OTHER + Label.words(moments.before().statusOf(element)) + " → " + Label.words(moments.after().statusOf(element))
					+ replaced(element));
		if (moments.isOtherwiseAware(element) && element instanceof InnerElement inner)
			lines.add(OTHER + "awareness: " + Label.words(moments.before().awarenessOf(inner)) + " → "
					+ Label.words(moments.after().awarenessOf(inner)));
		return lines;
	}

	private static String replaced(ClinicalElement element) {
		return element instanceof Revisable revisable ? revisable.getRevisedBy().stream().map(ImageRevision::getTo).filter(Objects::nonNull)
				.findFirst().map(next -> ": “" + wording(next) + "”").orElse("") : "";
	}

	private static String wording(Revisable element) {
		return element instanceof Meaning meaning ? Label.firstOf(meaning.getStatement(), meaning.getName())
				: element instanceof RelationalImage image ? Label.firstOf(image.getPicture(), image.getName()) : Label.firstOf(element.getName());
	}
}
