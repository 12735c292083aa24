// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.DatedReading;

/** How a relationship was felt in one session. Source: S0#11, S0#26, S0#28. */
public interface RelationshipReading extends DatedReading {
	/** How mutual it is, 0 (not at all) to 10 (fully). Source: S0#26, S0#28. */
	Integer getMutuality();
	void setMutuality(Integer value);

	/** How safe it feels to show oneself in it, 0 (not at all) to 10 (fully). Source: S0#11. */
	Integer getFeltSafety();
	void setFeltSafety(Integer value);
}
