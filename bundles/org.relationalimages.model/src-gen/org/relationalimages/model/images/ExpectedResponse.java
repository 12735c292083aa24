// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.InnerElement;

/** What the other person is expected to do. Source: S0#18, S0#37. */
public interface ExpectedResponse extends InnerElement {
	/** The expected response in the person's words. Source: S0#37. */
	String getText();
	void setText(String value);

	/** What kind of response it is. Source: S0#37. */
	ResponseKind getKind();
	void setKind(ResponseKind value);
}
