// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.FeatureExpression;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.LetterStyle;
import org.relationalimages.viewpoint.table.Shade;

/** The place where a line meets the column of a feature: whether there is a cell, its text and its colours. */
final class FeatureCell extends TableComputation {

	private final DLine line;
	private final DColumn column;
	private final FeatureColumnMapping mapping;
	private EObject target;
	private String label;
	private LetterStyle letters;
	private Shade background;
	private boolean styled;

	FeatureCell(TableEngine engine, DLine line, DColumn column, FeatureColumnMapping mapping) {
		super(engine, TablePhase.CELLS, 0);
		this.line = line;
		this.column = column;
		this.mapping = mapping;
	}

	@Override
	protected void evaluate() {
		target = mapping.featureParent().isEmpty() ? line.target()
				: engine.evaluate(mapping.definition(), "featureParentExpression", mapping.featureParent(), line.target(),
						this) instanceof EObject object ? object : null;
		if (target != null && !isThere())
			target = null;
		if (target == null)
			return;
		label = label();
		engine.effort.text(label);
		StyleChoice styles = new StyleChoice(this, target);
		letters = styles.letters(List.of(mapping));
		background = styles.background(List.of(mapping));
		styled = styles.isStyled();
	}

	private boolean isThere() {
		return mapping.featureName().equals(FeatureColumnMapping.ANY_FEATURE) ? !mapping.cellLabel().isEmpty()
				: target.eClass().getEStructuralFeature(mapping.featureName()) != null;
	}

	private String label() {
		if (!mapping.cellLabel().isEmpty())
			return TableText.computed(
					engine.evaluate(mapping.definition(), "labelExpression", mapping.cellLabel(), target, this), this);
		String feature = mapping.featureName();
		return TableText.plain(new FeatureExpression(feature, feature).evaluate(target, Variables.NONE, this), this);
	}

	@Override
	protected void apply() {
		DCell cell = engine.table.cell(line, column);
		if (target == null) {
			if (cell != null)
				engine.remove(cell);
			return;
		}
		if (cell == null) {
			cell = new DCell(line, column, mapping, target);
			engine.add(cell);
		}
		engine.change().target(cell, target);
		engine.change().look(cell, label, List.of(), letters, background, styled);
	}
}
