// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.moments;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * A moment of the work: as of the end of a session, before the first one, or today. What isn't dated has always been
 * there, and what has no history is as it is today.
 *
 * @param number the number of the session
 * @param day    the day of the session, counted as in the case; null when it isn't known
 */
public record Moment(int number, Integer day) {

	private static final int MOST_REVISIONS = 100;

	/** Before the first session. */
	public static final Moment START = new Moment(Integer.MIN_VALUE, Integer.MIN_VALUE);

	/** Now. */
	public static final Moment TODAY = new Moment(Integer.MAX_VALUE, Integer.MAX_VALUE);

	/** The end of a session. */
	public static Moment of(Session session) {
		return new Moment(SessionNumbers.of(session), session.getDayOffset());
	}

	/** The session that a case notes as the one to show it as of, or else its latest one; today when it has none. */
	public static Moment chosenIn(CaseFile file) {
		if (file == null)
			return TODAY;
		return Optional.ofNullable(file.getShownAsOf()).or(() -> file.getSessions().stream().max(SessionNumbers.ORDER)).map(Moment::of)
				.orElse(TODAY);
	}

	/** Whether it is the later one of two. */
	public boolean isAfter(Moment other) {
		return number > other.number;
	}

	/** Whether a session was over at this moment; with no session, which is no date, always. */
	public boolean isPast(Session session) {
		return session == null || SessionNumbers.of(session) <= number;
	}

	/** Whether an element was part of the case: noted by then, valid, and inside something that was there. */
	public boolean isThere(EObject element) {
		for (EObject at = element; at != null && !(at instanceof CaseFile); at = at.eContainer())
			if (!Origin.of(at).isBy(this) || at instanceof FormulatedElement formulated && !isValid(formulated))
				return false;
		return true;
	}

	private boolean isValid(FormulatedElement element) {
		return isPast(element.getValidFrom()) && (element.getValidTo() == null || SessionNumbers.of(element.getValidTo()) >= number);
	}

	/** How aware of it the person was: the latest reading until then; not noted when all readings are later ones. */
	public AwarenessDegree awarenessOf(InnerElement element) {
		List<AwarenessReading> history = element.getAwarenessHistory().stream().filter(reading -> reading.getSession() != null).toList();
		if (history.isEmpty() || equals(TODAY))
			return element.getAwareness() == null ? AwarenessDegree.NOT_NOTED : element.getAwareness();
		return history.stream().filter(reading -> isPast(reading.getSession()))
				.max(Comparator.comparingInt(reading -> SessionNumbers.of(reading.getSession()))).map(AwarenessReading::getDegree)
				.orElse(AwarenessDegree.NOT_NOTED);
	}

	/** How far it had changed: what was revised later was not revised yet. Null for what has no status. */
	public ChangeStatus statusOf(EObject element) {
		ChangeStatus now = switch (element) {
		case RelationalImage image -> image.getStatus();
		case Meaning meaning -> meaning.getStatus();
		case StrategyOfSurvival strategy -> strategy.getStatus();
		case null, default -> null;
		};
		boolean isLater = now == ChangeStatus.REVISED && element instanceof Revisable revisable && !revisable.getRevisedBy().isEmpty()
				&& revisable.getRevisedBy().stream().noneMatch(revision -> Origin.of(revision).isBy(this));
		return isLater ? ChangeStatus.ACTIVE : now;
	}

	/** What the client had said to it by then. */
	public ClientCheck checkOf(FormulatedElement element) {
		return isPast(element.getCheckedIn()) ? element.getCheckedWithClient() : ClientCheck.NOT_YET;
	}

	/** What was there in place of an image or meaning that has become what it is later; the element itself else. */
	public Revisable originalOf(Revisable element) {
		Revisable at = element;
		// Revisions can go round in a circle, which a rule reports: no way through them is longer than this.
		for (int steps = 0; steps < MOST_REVISIONS && !isThere(at); steps++) {
			Revisable before = at.getResultOf().stream().map(ImageRevision::getFrom).filter(Objects::nonNull).findFirst().orElse(null);
			if (before == null)
				return element;
			at = before;
		}
		return isThere(at) ? at : element;
	}
}
