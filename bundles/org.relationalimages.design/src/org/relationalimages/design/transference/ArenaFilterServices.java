// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.transference;

import java.util.function.Predicate;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.AwarenessServices;
import org.relationalimages.design.images.SessionServices;
import org.relationalimages.model.strategies.Enactment;

/** Whether filters leave anything in an arena; one in which everything is hidden is hidden itself. */
public class ArenaFilterServices {

	private final AwarenessServices awareness = new AwarenessServices();
	private final SessionServices sessions = new SessionServices();

	/** Whether anything there is mostly in awareness. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.awareness" })
	public boolean anyHereIsMostlyAware(Enactment first) {
		return any(first, awareness::isMostlyAware);
	}

	/** Whether anything there is more than glimpsed. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.awareness" })
	public boolean anyHereIsMoreThanGlimpsed(Enactment first) {
		return any(first, awareness::isMoreThanGlimpsed);
	}

	/** Whether anything there is more than a hypothesis. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.provenance" })
	public boolean anyHereIsNoHypothesis(Enactment first) {
		return any(first, awareness::isNoHypothesis);
	}

	/** Whether anything there is of the latest session, or isn't dated. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.statedIn.number", "eContainer.enactments.session.number",
			"eContainer.sessions.number" })
	public boolean anyHereIsOfLatestSession(Enactment first) {
		return any(first, sessions::isOfLatestSession);
	}

	/** Whether anything there was known in the chosen session. */
	@Reads({ "arena", "eContainer.enactments.arena", "eContainer.enactments.statedIn.number", "eContainer.enactments.session.number",
			"eContainer.enactments.validFrom.number", "eContainer.enactments.validTo.number", "eContainer.shownAsOf.number",
			"eContainer.sessions.number" })
	public boolean anyHereIsKnownAsOfChosenSession(Enactment first) {
		return any(first, sessions::isKnownAsOfChosenSession);
	}

	private static boolean any(Enactment first, Predicate<Enactment> condition) {
		return Arenas.sharing(first).anyMatch(condition);
	}
}
