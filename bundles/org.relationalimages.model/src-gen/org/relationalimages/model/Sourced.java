// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;

/** Anything of which one can tell where it comes from. Source: S0#39, S0#42, workbench. */
public interface Sourced extends Identified {
	/** Who stands behind it: the client's words, an observation, a hypothesis, a source text or a trainer. Source: S0#39, workbench. */
	Provenance getProvenance();
	void setProvenance(Provenance value);

	/** The published texts it is taken from or leans on. Source: S0#42. */
	EList<SourceRef> getSources();

	/** True when a trainer made up its numbers so that a case can be taught; pictures and reports mark them. Source: workbench. */
	boolean isNumbersInvented();
	void setNumbersInvented(boolean value);
}
