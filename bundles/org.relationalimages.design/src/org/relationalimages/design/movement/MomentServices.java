// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.movement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.Session;

/** Moments of connection and disconnection, what follows them and what repairs them (S0#5, S0#6, S0#14). */
public class MomentServices {

	/** Whether the two are in connection. */
	@Reads("state")
	public boolean isConnection(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.CONNECTION || moment.getState() == null;
	}

	/** Whether a disconnection is acute. */
	@Reads("state")
	public boolean isAcuteDisconnection(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.ACUTE_DISCONNECTION;
	}

	/** Whether a disconnection has become chronic. */
	@Reads("state")
	public boolean isChronicDisconnection(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.CHRONIC_DISCONNECTION;
	}

	/** Whether it is condemned isolation. */
	@Reads("state")
	public boolean isCondemnedIsolation(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.CONDEMNED_ISOLATION;
	}

	/** Whether the two have found back into connection. */
	@Reads("state")
	public boolean isReconnection(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.RECONNECTION;
	}

	/** Whether the connection is better than before. */
	@Reads("state")
	public boolean isEnhancedConnection(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.ENHANCED_CONNECTION;
	}

	/** Whether an element is a moment of connection or disconnection. */
	@Reads({})
	public boolean isMoment(EObject element) {
		return element instanceof ConnectionEvent;
	}

	/** What happened, and between whom where the case follows several relationships. */
	@Reads({ "name", "note", "state", "provenance", "between.kind", "between.ends.pseudonym", "between.ends.name",
			"eContainer.eContainer.relationships", "eContainer.eContainer.sessions.events.between" })
	public String momentLabel(ConnectionEvent moment) {
		return Label.of(moment, Course.prefix(moment.getBetween(), Course.relationships(moment))
				+ Label.firstOf(moment.getName(), moment.getNote(), Label.words(moment.getState())));
	}

	/** The tooltip: between whom, the five good things, whether it was repaired. */
	@Reads({ "state", "between.ends.pseudonym", "between.ends.name", "zest", "action", "clarity", "worth", "desire", "repairs.name",
			"repairs.note", "repairs.state", "eContainer.eContainer.sessions.events.repairs", "eContainer.eContainer.sessions.number",
			"confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String momentTip(ConnectionEvent moment) {
		ConnectionEvent repaired = moment.getRepairs();
		return new Tip().add("state", Label.words(moment.getState())).add("between", Course.pair(moment.getBetween()))
				.add("repairs", repaired == null ? "" : Label.firstOf(repaired.getName(), repaired.getNote(), Label.words(repaired.getState())))
				.add("repaired", isDisconnected(moment) ? repairWords(moment) : "")
				.add("five good things", fiveGoodThings(moment)).addCommon(moment).text();
	}

	private static boolean isDisconnected(ConnectionEvent moment) {
		return moment.getState() == ConnectionState.ACUTE_DISCONNECTION || moment.getState() == ConnectionState.CHRONIC_DISCONNECTION
				|| moment.getState() == ConnectionState.CONDEMNED_ISOLATION;
	}

	private static String repairWords(ConnectionEvent moment) {
		return Course.moments(Course.caseOf(moment)).stream().filter(one -> one.getRepairs() == moment).findFirst()
				.map(one -> "in " + SessionNumbers.words((Session) one.eContainer())).orElse("not yet");
	}

	/** Whether a disconnection still waits for its repair. */
	@Reads({ "state", "eContainer.eContainer.sessions.events.repairs" })
	public boolean waitsForRepair(ConnectionEvent moment) {
		return isDisconnected(moment)
				&& Course.moments(Course.caseOf(moment)).stream().noneMatch(one -> one.getRepairs() == moment);
	}

	/** What came next between the same two; null for the last moment. */
	@Reads({ "order", "between", "eContainer.eContainer.sessions.number", "eContainer.eContainer.sessions.events.order",
			"eContainer.eContainer.sessions.events.between" })
	public ConnectionEvent nextMoment(ConnectionEvent moment) {
		List<ConnectionEvent> same = Course.moments(Course.caseOf(moment)).stream()
				.filter(one -> one.getBetween() == moment.getBetween()).toList();
		int next = same.indexOf(moment) + 1;
		return next > 0 && next < same.size() ? same.get(next) : null;
	}

	/** Whether what came next came in another session. */
	@Reads({ "order", "between", "eContainer.eContainer.sessions.number", "eContainer.eContainer.sessions.events.order",
			"eContainer.eContainer.sessions.events.between" })
	public boolean endsItsSession(ConnectionEvent moment) {
		ConnectionEvent next = nextMoment(moment);
		return next != null && next.eContainer() != moment.eContainer();
	}

	/** The state that usually follows: a disconnection is repaired, any other moment goes on in connection. */
	public ConnectionState likelyNextState(ConnectionEvent moment) {
		return isDisconnected(moment) ? ConnectionState.RECONNECTION : ConnectionState.CONNECTION;
	}

	/** What a moment that follows repairs: the disconnection itself; null after any other. */
	public ConnectionEvent toBeRepaired(ConnectionEvent moment) {
		return isDisconnected(moment) ? moment : null;
	}

	/** The moments of the same session that come after this one, the last first. */
	public List<ConnectionEvent> laterInSession(ConnectionEvent moment) {
		return moment.eContainer() instanceof Session session
				? Course.momentsOf(session).stream().filter(one -> Course.orderOf(one) > Course.orderOf(moment)).toList().reversed()
				: List.of();
	}

	/** The next place in the order. */
	public Integer placeAfter(ConnectionEvent moment) {
		return Course.orderOf(moment) + 1;
	}

	/** The place after all moments of the session of an element. */
	public Integer placeAtTheEnd(EObject element) {
		Session session = new MovementServices().sessionAround(element);
		return session == null ? 0 : session.getEvents().stream().mapToInt(Course::orderOf).max().orElse(-1) + 1;
	}

	/** The relationship that a new moment is of: the one shown or clicked, else the one of the work, else the first that has moments. */
	public Relationship relationshipHere(EObject element) {
		if (element instanceof ConnectionEvent moment && moment.getBetween() != null)
			return moment.getBetween();
		if (element instanceof Relationship relationship)
			return relationship;
		List<Relationship> noted = Course.relationships(element);
		List<Relationship> all = Course.caseOf(element) == null ? List.of() : Course.caseOf(element).getRelationships();
		return Stream.of(noted.stream().filter(Course::isOfTheWork), all.stream().filter(Course::isOfTheWork), noted.stream())
				.flatMap(one -> one).findFirst().orElse(null);
	}

	/** Whether any of the five good things is noted. */
	@Reads({ "zest", "action", "clarity", "worth", "desire" })
	public boolean hasGoodThings(ConnectionEvent moment) {
		return Stream.of(moment.getZest(), moment.getAction(), moment.getClarity(), moment.getWorth(), moment.getDesire())
				.anyMatch(Objects::nonNull);
	}

	/** All five with their numbers; empty without any. */
	@Reads({ "zest", "action", "clarity", "worth", "desire" })
	public String fiveGoodThings(ConnectionEvent moment) {
		return !hasGoodThings(moment) ? ""
				: "zest " + signed(moment.getZest()) + ", action " + signed(moment.getAction()) + ", clarity "
						+ signed(moment.getClarity()) + ", sense of worth " + signed(moment.getWorth()) + ", desire for more "
						+ signed(moment.getDesire());
	}

	private static String signed(Integer value) {
		return value == null ? "not noted" : value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
	}

	/** The bar of the zest; below all values when it isn't noted. */
	@Reads("zest")
	public Integer zestBar(ConnectionEvent moment) {
		return bar(moment.getZest());
	}

	/** The bar of the ability to act. */
	@Reads("action")
	public Integer actionBar(ConnectionEvent moment) {
		return bar(moment.getAction());
	}

	/** The bar of the clarity. */
	@Reads("clarity")
	public Integer clarityBar(ConnectionEvent moment) {
		return bar(moment.getClarity());
	}

	/** The bar of the sense of worth. */
	@Reads("worth")
	public Integer worthBar(ConnectionEvent moment) {
		return bar(moment.getWorth());
	}

	/** The bar of the desire for more connection. */
	@Reads("desire")
	public Integer desireBar(ConnectionEvent moment) {
		return bar(moment.getDesire());
	}

	private static Integer bar(Integer value) {
		return value == null ? -3 : Math.clamp(value, -2, 2);
	}
}
