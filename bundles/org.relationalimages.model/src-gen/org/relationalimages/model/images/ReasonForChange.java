// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** Something that was lived through, tried or agreed upon and can form or move an image: an experience, an exception from daily life, an enactment, an action, or an agreement. Source: S0#4, S1#8, P6. */
public interface ReasonForChange extends ClinicalElement {
	/** The images that grew from it. Source: S0#1, S0#32. */
	EList<RelationalImage> getShapes();
}
