// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.design.Reads;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.moments.Moment;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Enactment;

/** The sessions in which elements were stated, and those in which they hold. */
public class SessionServices {

	/** Whether it was stated in the latest session, or isn't dated at all. */
	@Reads({ "statedIn.number", "session.number", "eContainer.sessions.number", "eContainer.eContainer.sessions.number",
			"eContainer.eContainer.eContainer.sessions.number" })
	public boolean isOfLatestSession(ClinicalElement element) {
		Session stated = sessionOf(element);
		return stated == null || SessionNumbers.of(stated) >= latest(caseOf(element));
	}

	/**
	 * Whether it was part of the picture in the chosen session: not stated later, and valid then, as what it lies in.
	 * Without a choice the latest session counts; what isn't dated has always been there.
	 */
	@Reads({ "statedIn.number", "session.number", "session.dayOffset", "since.number", "day", "dayOffset", "validFrom.number",
			"validTo.number", "resultOf.statedIn.number", "resultOf.session.number", "resultOf.dayOffset", "eContainer.statedIn.number",
			"eContainer.session.number", "eContainer.number", "eContainer.validFrom.number", "eContainer.validTo.number",
			"eContainer.resultOf.statedIn.number", "eContainer.resultOf.session.number", "eContainer.resultOf.dayOffset",
			"eContainer.shownAsOf.number", "eContainer.shownAsOf.dayOffset", "eContainer.sessions.number", "eContainer.sessions.dayOffset",
			"eContainer.eContainer.statedIn.number", "eContainer.eContainer.session.number", "eContainer.eContainer.number",
			"eContainer.eContainer.validFrom.number", "eContainer.eContainer.validTo.number",
			"eContainer.eContainer.resultOf.statedIn.number", "eContainer.eContainer.resultOf.session.number",
			"eContainer.eContainer.resultOf.dayOffset", "eContainer.eContainer.shownAsOf.number",
			"eContainer.eContainer.shownAsOf.dayOffset", "eContainer.eContainer.sessions.number",
			"eContainer.eContainer.sessions.dayOffset", "eContainer.eContainer.eContainer.shownAsOf.number",
			"eContainer.eContainer.eContainer.shownAsOf.dayOffset", "eContainer.eContainer.eContainer.sessions.number",
			"eContainer.eContainer.eContainer.sessions.dayOffset" })
	public boolean isKnownAsOfChosenSession(ClinicalElement element) {
		return Moment.chosenIn(caseOf(element)).isThere(element);
	}

	/** Whether no session is recorded after which the element no longer holds. */
	@Reads("validTo")
	public boolean stillHolds(FormulatedElement element) {
		return element.getValidTo() == null;
	}

	/** The session that an element comes from: the one it was stated in, or else the one it is of. */
	private static Session sessionOf(ClinicalElement element) {
		if (element.getStatedIn() != null)
			return element.getStatedIn();
		return switch (element) {
		case ImageRevision revision -> revision.getSession();
		case Enactment enactment -> enactment.getSession();
		case ExerciseForm form -> form.getSession();
		default -> null;
		};
	}

	private static CaseFile caseOf(ClinicalElement element) {
		return EcoreUtil.getRootContainer(element) instanceof CaseFile file ? file : null;
	}

	private static int latest(CaseFile file) {
		return file == null ? Integer.MIN_VALUE
				: file.getSessions().stream().mapToInt(SessionNumbers::of).max().orElse(Integer.MIN_VALUE);
	}
}
