// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.NamedElement;

/** An emotional quality that the user added to the usual ones; it travels in the file. Source: P79. */
public interface CustomQuality extends NamedElement {
	/** The usual quality it is drawn like. Source: P79, workbench. */
	EmotionalQuality getBase();
	void setBase(EmotionalQuality value);

	/** True when it hurts, so that the yearning behind it is asked for. Source: S0#23, workbench. */
	boolean isHurtful();
	void setHurtful(boolean value);
}
