// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.InnerElement;

/** What an image has come to mean about oneself, others and relationships. Source: S0#2, S0#3, S0#33. */
public interface Meaning extends InnerElement, Revisable {
	/** The meaning as a sentence, for example "I am not worthy of anyone's interest". Source: S0#3. */
	String getStatement();
	void setStatement(String value);

	/** What it is about. Source: S0#33. */
	MeaningFacet getFacet();
	void setFacet(MeaningFacet value);

	/** How firmly it is held, 0 to 100 %. Source: S0#36, workbench. */
	Integer getHeld();
	void setHeld(Integer value);

	/** How far it has changed. Source: S0#4. */
	ChangeStatus getStatus();
	void setStatus(ChangeStatus value);

	/** The meaning nearer to the surface that this one lies under; a meaning that deepens none is the surface. Within one image, without a circle. Source: S0#19, S0#33. */
	Meaning getDeepens();
	void setDeepens(Meaning value);

	/** The meanings that lie beneath this one. Source: S0#19, workbench. */
	EList<Meaning> getDeepenedBy();
}
