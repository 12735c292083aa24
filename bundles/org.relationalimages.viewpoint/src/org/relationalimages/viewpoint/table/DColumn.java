// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.specification.ColumnMapping;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;

/** A column of a table: it shows a feature of the lines' elements, or in a cross table an element. */
public final class DColumn implements ViewElement {

	private final DTable table;
	private final ColumnMapping mapping;
	private final EObject target;
	List<EObject> semanticElements;
	String label;
	boolean visible = true;
	int width;
	LetterStyle letters;
	Shade background;

	/** A column that is in no table yet. */
	public DColumn(DTable table, ColumnMapping mapping, EObject target) {
		this.table = table;
		this.mapping = mapping;
		this.target = target;
		semanticElements = target == null ? List.of() : List.of(target);
		width = mapping.initialWidth();
	}

	/** The table it is in. */
	public DTable table() {
		return table;
	}

	/** Its mapping. */
	public ColumnMapping mapping() {
		return mapping;
	}

	/** The element it shows; null for a column that shows a feature. */
	@Override
	public EObject target() {
		return target;
	}

	/** The name of the feature it shows; null for a column that shows an element. */
	public String featureName() {
		return mapping instanceof FeatureColumnMapping feature ? feature.featureName() : null;
	}

	@Override
	public String shownText() {
		return label;
	}

	@Override
	public ViewElement viewContainer() {
		return table;
	}

	/** Its label; null when there is none. */
	public String label() {
		return label;
	}

	/** What it shows: its target unless the mapping says otherwise. */
	@Override
	public List<EObject> semanticElements() {
		return semanticElements;
	}

	/** Whether it is not hidden. */
	public boolean isVisible() {
		return visible;
	}

	/** Its width in pixels; 0 when nobody has set one. */
	public int width() {
		return width;
	}
}
