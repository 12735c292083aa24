// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.sessions.Session;

/** Anything said, seen or supposed about people and their relationships: it has a provenance, a degree of awareness and a place in the course of sessions. Source: S0#12, S0#14, S0#35, house. */
public interface ClinicalElement extends NamedElement {
	/** Who stands behind it: the client's words, an observation, a hypothesis, a source text or a trainer. Source: S0#39, house. */
	Provenance getProvenance();
	void setProvenance(Provenance value);

	/** How sure the writer is, 0 to 100 %; empty when not judged. Source: S0#39, house. */
	Integer getConfidence();
	void setConfidence(Integer value);

	/** How far the person is aware of it at present; drawn as the border of the element. Source: S0#12, S0#35. */
	AwarenessDegree getAwareness();
	void setAwareness(AwarenessDegree value);

	/** Earlier degrees of awareness, each with its session, so that growing relational awareness can be drawn. Source: S0#23, S0#35, house. */
	EList<AwarenessReading> getAwarenessHistory();

	/** The session in which it was first said or seen. Source: S0#14, house. */
	Session getStatedIn();
	void setStatedIn(Session value);

	/** The session from which on it holds; empty means from the beginning. Source: house. */
	Session getValidFrom();
	void setValidFrom(Session value);

	/** The last session in which it held; empty means it still holds. Not before validFrom. Source: house. */
	Session getValidTo();
	void setValidTo(Session value);

	/** The words that support it. Source: S0#17, house. */
	EList<Quote> getQuotes();

	/** True when it stays out of everything that leaves the case: exports, pictures, the clipboard, projection and de-identified copies. Source: P90, house. */
	boolean isSensitive();
	void setSensitive(boolean value);
}
