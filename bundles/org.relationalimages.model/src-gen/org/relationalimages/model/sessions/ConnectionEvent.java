// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Relationship;

/** A moment of connection or disconnection, with what it did to the five good things. Source: S0#6, S0#14, P8. */
public interface ConnectionEvent extends FormulatedElement {
	/** Its place in the session, from 0. Source: S0#14. */
	Integer getOrder();
	void setOrder(Integer value);

	/** Where the relationship stood. Source: S0#6, P5. */
	ConnectionState getState();
	void setState(ConnectionState value);

	/** More (+2) or less (-2) energy. Source: P8. */
	Integer getZest();
	void setZest(Integer value);

	/** More (+2) or less (-2) ability to act. Source: P8. */
	Integer getAction();
	void setAction(Integer value);

	/** More clarity (+2) or more confusion (-2). Source: P8. */
	Integer getClarity();
	void setClarity(Integer value);

	/** More (+2) or less (-2) sense of worth. Source: P8. */
	Integer getWorth();
	void setWorth(Integer value);

	/** More desire for connection (+2) or more withdrawal (-2). Source: P8. */
	Integer getDesire();
	void setDesire(Integer value);

	/** The relationship it happened in. Source: S0#14. */
	Relationship getBetween();
	void setBetween(Relationship value);

	/** The earlier disconnection that this moment repairs. Source: P5, P8. */
	ConnectionEvent getRepairs();
	void setRepairs(ConnectionEvent value);
}
