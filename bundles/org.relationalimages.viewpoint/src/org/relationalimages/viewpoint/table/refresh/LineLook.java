// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.LetterStyle;
import org.relationalimages.viewpoint.table.Shade;

/** The label and the colours of a line. */
final class LineLook extends TableComputation {

	private final DLine line;
	private String label;
	private List<EObject> semanticElements;
	private LetterStyle letters;
	private Shade background;

	LineLook(TableEngine engine, DLine line) {
		super(engine, TablePhase.LOOKS, 0);
		this.line = line;
	}

	@Override
	protected void evaluate() {
		LineMapping mapping = line.mapping();
		label = mapping.headerLabel().isEmpty() ? TableText.of(line.target(), this)
				: TableText.computed(engine.evaluate(mapping.definition(), "headerLabelExpression", mapping.headerLabel(),
						line.target(), this), this);
		engine.effort.text(label);
		semanticElements = mapping.semanticElements().isEmpty() ? List.of(line.target())
				: Values.objects(engine.evaluate(mapping.definition(), "semanticElements", mapping.semanticElements(),
						line.target(), this));
		StyleChoice styles = new StyleChoice(this, line.target());
		letters = styles.letters(List.of(mapping));
		background = styles.background(List.of(mapping));
	}

	@Override
	protected void apply() {
		engine.change().look(line, label, semanticElements, letters, background);
	}
}
