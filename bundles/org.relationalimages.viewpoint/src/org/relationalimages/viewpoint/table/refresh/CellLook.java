// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.specification.TableMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.LetterStyle;
import org.relationalimages.viewpoint.table.Shade;

/** The text and the colours of a cell of a cross table. */
final class CellLook extends TableComputation {

	private final DCell cell;
	private String label;
	private List<EObject> semanticElements;
	private LetterStyle letters;
	private Shade background;
	private boolean styled;

	CellLook(TableEngine engine, DCell cell) {
		super(engine, TablePhase.LOOKS, 0);
		this.cell = cell;
	}

	@Override
	protected void evaluate() {
		IntersectionMapping mapping = cell.intersection();
		label = mapping.cellLabel().isEmpty() ? null
				: TableText.computed(
						engine.evaluate(mapping.definition(), "labelExpression", mapping.cellLabel(), cell.target(), this), this);
		engine.effort.text(label);
		semanticElements = mapping.semanticElements().isEmpty() ? List.of(cell.target())
				: Values.objects(engine.evaluate(mapping.definition(), "semanticElements", mapping.semanticElements(),
						cell.target(), this));
		List<TableMapping> mappings = List.of(mapping, cell.column().mapping());
		StyleChoice styles = new StyleChoice(this, cell.target());
		letters = styles.letters(mappings);
		background = styles.background(mappings);
		styled = styles.isStyled();
	}

	@Override
	protected void apply() {
		engine.change().look(cell, label, semanticElements, letters, background, styled);
	}
}
