// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** Something that can be understood anew and altered: an image or a meaning. Source: S0#4. */
public interface Revisable extends ClinicalElement {
	/** The revisions that altered it. Source: S0#4. */
	EList<ImageRevision> getRevisedBy();

	/** The revisions it came out of. Source: S0#4, workbench. */
	EList<ImageRevision> getResultOf();
}
