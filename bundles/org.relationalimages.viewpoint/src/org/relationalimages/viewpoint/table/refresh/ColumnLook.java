// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.LetterStyle;
import org.relationalimages.viewpoint.table.Shade;

/** The label and the default colours of a column. */
final class ColumnLook extends TableComputation {

	private final DColumn column;
	private String label;
	private List<EObject> semanticElements;
	private LetterStyle letters;
	private Shade background;

	ColumnLook(TableEngine engine, DColumn column) {
		super(engine, TablePhase.LOOKS, 0);
		this.column = column;
	}

	@Override
	protected void evaluate() {
		EObject element = column.target() == null ? engine.table.target() : column.target();
		label = label(element);
		engine.effort.text(label);
		Expression semantic = column.mapping().semanticElements();
		semanticElements = !semantic.isEmpty()
				? Values.objects(engine.evaluate(column.mapping().definition(), "semanticElements", semantic, element, this))
				: column.target() == null ? List.of() : List.of(column.target());
		StyleChoice styles = new StyleChoice(this, element);
		letters = styles.fixedLetters(column.mapping());
		background = styles.fixedBackground(column.mapping());
	}

	private String label(EObject element) {
		Expression header = column.mapping().headerLabel();
		if (column.target() == null && engine.fresh) // as written: Sirius evaluates it from the next time on
			return header.isEmpty() ? null : header.text();
		return header.isEmpty() ? TableText.of(element, this)
				: TableText.computed(engine.evaluate(column.mapping().definition(), "headerLabelExpression", header, element, this),
						this);
	}

	@Override
	protected void apply() {
		engine.change().look(column, label, semanticElements, letters, background);
	}
}
