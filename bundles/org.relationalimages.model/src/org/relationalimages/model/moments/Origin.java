// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.moments;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Enactment;

/**
 * Since when an element has been part of a case.
 *
 * @param session the session; null when none is noted
 * @param day     the day where no session is noted; null when that isn't noted either
 */
record Origin(Session session, Integer day) {

	private static final Origin NOT_DATED = new Origin(null, null);

	/** The session an element was stated in or is of, or else its day; for what something became, that of its revision. */
	static Origin of(EObject element) {
		if (element instanceof ClinicalElement clinical && clinical.getStatedIn() != null)
			return new Origin(clinical.getStatedIn(), null);
		return switch (element) {
		case Session session -> new Origin(session, null);
		case ImageRevision revision -> new Origin(revision.getSession(), revision.getDayOffset());
		case Enactment enactment -> new Origin(enactment.getSession(), null);
		case ExerciseForm form -> new Origin(form.getSession(), form.getDay());
		case DatedReading reading -> new Origin(reading.getSession(), null);
		case AwarenessReading reading -> new Origin(reading.getSession(), null);
		case Snapshot snapshot -> new Origin(snapshot.getSession(), null);
		case SafetyAgreement agreement -> new Origin(agreement.getSince(), null);
		case Revisable revisable when !revisable.getResultOf().isEmpty() -> of(revisable.getResultOf().getFirst());
		case null, default -> NOT_DATED;
		};
	}

	/** Whether it was there by a moment. */
	boolean isBy(Moment moment) {
		if (session != null)
			return SessionNumbers.of(session) <= moment.number();
		return day == null || moment.day() == null || day <= moment.day();
	}
}
