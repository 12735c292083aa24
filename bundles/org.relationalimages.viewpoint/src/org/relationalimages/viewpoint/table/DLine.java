// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.specification.LineMapping;

/** A line of a table: it shows one semantic element, and may have lines below it. */
public final class DLine implements LineHolder {

	private final LineHolder holder;
	private final LineMapping mapping;
	private final EObject target;
	List<DLine> lines = List.of();
	final Map<DColumn, List<DCell>> cells = new IdentityHashMap<>();
	List<EObject> semanticElements;
	String label;
	boolean visible = true;
	boolean collapsed;
	LetterStyle letters;
	Shade background;

	/** A line that is in no table yet. */
	public DLine(LineHolder holder, LineMapping mapping, EObject target) {
		this.holder = holder;
		this.mapping = mapping;
		this.target = target;
		semanticElements = List.of(target);
	}

	@Override
	public EObject target() {
		return target;
	}

	/** Its mapping. */
	public LineMapping mapping() {
		return mapping;
	}

	/** The table or line it is in. */
	public LineHolder holder() {
		return holder;
	}

	/** The line it is below; null for one directly in the table. */
	public DLine parent() {
		return holder instanceof DLine line ? line : null;
	}

	@Override
	public List<DLine> lines() {
		return lines;
	}

	@Override
	public List<LineMapping> lineMappings() {
		return mapping.subLines();
	}

	@Override
	public DTable table() {
		return holder.table();
	}

	/** How many lines it is below. */
	public int depth() {
		return parent() == null ? 0 : parent().depth() + 1;
	}

	@Override
	public String shownText() {
		return label;
	}

	@Override
	public ViewElement viewContainer() {
		return holder();
	}

	/** Its label; null when there is none, which looks like an empty one. */
	public String label() {
		return label;
	}

	/** What it shows: its target unless the mapping says otherwise. */
	@Override
	public List<EObject> semanticElements() {
		return semanticElements;
	}

	/** Whether it is not hidden itself; one below a hidden line keeps its own mark. */
	public boolean isVisible() {
		return visible;
	}

	/** Whether the lines below it are folded away. */
	public boolean isCollapsed() {
		return collapsed;
	}

	/** Visits it and all lines below it, each before its own. */
	public void visit(Consumer<DLine> visitor) {
		visitor.accept(this);
		lines.forEach(line -> line.visit(visitor));
	}
}
