// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.CellUpdater;
import org.relationalimages.viewpoint.specification.IntersectionMapping;

/** A cell of a table, where a line and a column meet. */
public final class DCell {

	private final DLine line;
	private final DColumn column;
	private final CellUpdater updater;
	EObject target;
	String label;
	List<EObject> semanticElements = List.of();
	LetterStyle letters;
	Shade background;
	/** Whether a style has ever been given to it: Sirius never takes one away again. */
	boolean styled;

	/** A cell that is at no place yet; what it shows is set by a change. */
	public DCell(DLine line, DColumn column, CellUpdater updater, EObject target) {
		this.line = line;
		this.column = column;
		this.updater = updater;
		this.target = target;
	}

	/** Its line. */
	public DLine line() {
		return line;
	}

	/** Its column. */
	public DColumn column() {
		return column;
	}

	/** The element it shows something of. */
	public EObject target() {
		return target;
	}

	/** Its text; null when there is none, which looks like an empty one. */
	public String label() {
		return label;
	}

	/** The elements it is about: its target, in a column of a feature also those of the line. */
	public List<EObject> semanticElements() {
		if (intersection() != null)
			return semanticElements;
		Set<EObject> all = new LinkedHashSet<>(List.of(target));
		all.addAll(line.semanticElements());
		return List.copyOf(all);
	}

	/** What says its text and how it is edited: the mapping of the column, or in a cross table of the intersection. */
	public CellUpdater updater() {
		return updater;
	}

	/** The mapping of the intersection; null in a column of a feature. */
	public IntersectionMapping intersection() {
		return updater instanceof IntersectionMapping mapping ? mapping : null;
	}
}
