// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;

/** Anything that somebody's words support. Source: S0#17, workbench. */
public interface Quoted extends Identified {
	/** The words that support it. Source: S0#17, workbench. */
	EList<Quote> getQuotes();
}
