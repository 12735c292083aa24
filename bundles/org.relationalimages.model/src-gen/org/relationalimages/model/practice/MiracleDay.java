// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** The answer to the miracle question: the day after the miracle; the more specific, the better. Source: S1#4, S1#13, S1#30. */
public interface MiracleDay extends ExerciseForm, Quoted {
	/** The first small sign. Source: S1#30. */
	String getFirstSign();
	void setFirstSign(String value);

	/** What I do differently. Source: S1#30. */
	String getIDo();
	void setIDo(String value);

	/** What the partner does differently. Source: S1#30. */
	String getPartnerDoes();
	void setPartnerDoes(String value);

	/** How the two are with each other. Source: S1#30. */
	String getInteractions();
	void setInteractions(String value);

	/** Further details. Source: S1#30. */
	String getDetails();
	void setDetails(String value);
}
