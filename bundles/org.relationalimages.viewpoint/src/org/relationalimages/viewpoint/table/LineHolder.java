// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.specification.LineMapping;

/** What has lines: a table, or a line with others below it. */
public sealed interface LineHolder extends ViewElement permits DTable, DLine {

	/** The semantic element candidates are sought from. */
	@Override
	EObject target();

	/** The lines directly in it. */
	List<DLine> lines();

	/** The mappings of these lines. */
	List<LineMapping> lineMappings();

	/** The table itself, or the one the line is in. */
	DTable table();
}
