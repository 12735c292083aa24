// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.tool.CellEditor.Kind;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.tool.TableTool;

/** Edits cells in the columns of features. */
final class CellEditing {

	private final EditingSession session;
	private final TableSteps steps;

	CellEditing(EditingSession session, TableSteps steps) {
		this.session = session;
		this.steps = steps;
	}

	CellEditor editorOf(DCell cell) {
		TableTool tool = steps.tool(cell.updater().directEditTool());
		EStructuralFeature feature = featureOf(cell);
		String fault = fault(feature, tool);
		if (fault != null)
			return CellEditor.none(fault);
		if (isFlag(feature))
			return CellEditor.of(Kind.FLAG, String.valueOf(cell.target().eGet(feature)));
		if (tool != null)
			return CellEditor.of(Kind.TEXT, cell.label());
		FeatureValues values = new FeatureValues(session.roots(), feature);
		String text = values.write(cell.target().eGet(feature));
		if (feature instanceof EReference) {
			List<EObject> candidates = values.candidates();
			return new CellEditor(Kind.REFERENCE, null, text, candidates.stream().map(FeatureValues::label).toList(),
					List.copyOf(candidates), feature.isMany());
		}
		if (feature.getEType() instanceof EEnum type) {
			List<EEnumLiteral> literals = type.getELiterals();
			return new CellEditor(Kind.CHOICE, null, text, literals.stream().map(EEnumLiteral::getLiteral).toList(),
					literals.stream().map(one -> (Object) one.getInstance()).toList(), feature.isMany());
		}
		return CellEditor.of(Kind.TEXT, text);
	}

	private static boolean isFlag(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return !feature.isMany() && (type == boolean.class || type == Boolean.class);
	}

	/** Why there is no editor, or null. */
	private static String fault(EStructuralFeature feature, TableTool tool) {
		if (feature == null)
			return "This column shows what follows from other entries; change it there.";
		if (tool != null)
			return feature.getEType() instanceof EEnum ? "There is no editor for these values here." : null;
		if (!feature.isChangeable() || feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()))
			return "A cell can't change this: it has parts of its own, or follows from other entries.";
		return null;
	}

	private static EStructuralFeature featureOf(DCell cell) {
		return cell.target().eClass().getEStructuralFeature(((FeatureColumnMapping) cell.updater()).featureName());
	}

	TableResult edit(DCell cell, String text) {
		TableTool tool = steps.tool(cell.updater().directEditTool());
		EStructuralFeature feature = featureOf(cell);
		String fault = fault(feature, tool);
		if (fault != null)
			return TableResult.refused(Outcome.NO_EDITOR, fault);
		if (tool != null && (isText(feature) || feature.isMany() || feature instanceof EReference))
			return steps.apply(tool, cell, text);
		FeatureValues.Converted converted = new FeatureValues(session.roots(), feature).read(text);
		if (converted.refusal() != null)
			return converted.refusal();
		if (tool == null)
			return assign(cell, converted.value());
		return tool.mask().equals("{0}") ? steps.run(tool, cell, converted.value()) : steps.apply(tool, cell, text);
	}

	private static boolean isText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	TableResult assign(DCell cell, Object value) {
		TableTool tool = steps.tool(cell.updater().directEditTool());
		EStructuralFeature feature = featureOf(cell);
		String fault = fault(feature, tool);
		if (fault != null)
			return TableResult.refused(Outcome.NO_EDITOR, fault);
		if (!new FeatureValues(session.roots(), feature).accepts(value))
			return TableResult.refused(Outcome.NO_VALUE, "This value can't be put here; it needs another kind of value.");
		if (tool != null)
			return steps.run(tool, cell, value);
		return steps.execute(cell.line().table(), "Edit " + nameOf(cell), () -> cell.target().eSet(feature, value));
	}

	private static String nameOf(DCell cell) {
		String label = cell.column().label();
		return label == null || label.isBlank() ? "cell" : label;
	}
}
