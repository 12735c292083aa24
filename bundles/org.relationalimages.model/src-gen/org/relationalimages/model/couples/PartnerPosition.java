// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.RelationalImage;

/** Where one partner stands: commitment, thinking for one or two, the need to be right. Source: S2#11, S2#12, S2#21. */
public interface PartnerPosition extends InnerElement, StandingElement, ThreatSource {
	/** How far the partner has committed. Source: S2#11, S2#13. */
	Commitment getCommitment();
	void setCommitment(Commitment value);

	/** Whether the partner thinks for one or for two. Source: S2#12, S2#18. */
	PsychSystem getSystem();
	void setSystem(PsychSystem value);

	/** How much the partner needs to be right, 0 to 10. Source: S2#20, S2#21. */
	Integer getNeedToBeRight();
	void setNeedToBeRight(Integer value);

	/** How much the partner needs to be understood, 0 to 10. Source: S2#20, S2#21. */
	Integer getNeedToBeUnderstood();
	void setNeedToBeUnderstood(Integer value);

	/** The usual style of attachment. Source: P27. */
	AttachmentStyle getStyle();
	void setStyle(AttachmentStyle value);

	/** The partner's history: misunderstood, injured, failed attachments. Source: S2#5. */
	String getHistory();
	void setHistory(String value);

	/** The partner. Source: S2#11. */
	Person getPerson();
	void setPerson(Person value);

	/** The early images it is grounded in. Source: S2#19, S0#38. */
	EList<RelationalImage> getGroundedIn();
}
