// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.InnerElement;

/** A controlling image: a stereotype of society that blocks authenticity. Source: P6, P11. */
public interface SocialImage extends InnerElement {
	/** What the stereotype says. Source: P6. */
	String getStatement();
	void setStatement(String value);

	/** Whom it is said of. Source: P6. */
	String getGroup();
	void setGroup(String value);

	/** What it does to the person. Source: P6, P11. */
	String getEffect();
	void setEffect(String value);
}
