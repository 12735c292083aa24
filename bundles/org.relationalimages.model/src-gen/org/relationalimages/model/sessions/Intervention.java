// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Quoted;

/** What the therapist said or did, informed by the layers and their meanings. Source: S0#15, S0#19. */
public interface Intervention extends ClinicalElement, Quoted {
	/** What was said or done. Source: S0#19. */
	String getText();
	void setText(String value);

	/** Which side of the paradox it spoke to. Source: S0#15. */
	ParadoxSide getAddresses();
	void setAddresses(ParadoxSide value);

	/** The images, meanings, strategies or others it was meant for. Source: S0#19. */
	EList<ClinicalElement> getTargets();
}
