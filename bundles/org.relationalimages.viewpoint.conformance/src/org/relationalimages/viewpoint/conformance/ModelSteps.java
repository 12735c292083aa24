// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The steps that change the model directly, without the diagram. */
final class ModelSteps {

	private final ModelStage stage;
	private final ModelFiles files;

	ModelSteps(ModelStage stage, ModelFiles files) {
		this.stage = stage;
		this.files = files;
	}

	/** Runs a step; returns false when it is of another kind. */
	boolean run(ScenarioStep step) throws ScenarioException {
		Runnable edit = switch (step.verb()) {
		case "set" -> set(step);
		case "unset" -> {
			EObject object = stage.object(step.word(1));
			EStructuralFeature feature = feature(object, step.word(2));
			yield () -> object.eUnset(feature);
		}
		case "add" -> add(step);
		case "link" -> link(step);
		case "unlink" -> {
			EList<Object> list = list(step);
			EObject value = stage.object(step.word(3));
			yield () -> list.remove(value);
		}
		case "move" -> {
			EList<Object> list = list(step);
			int from = step.number(3);
			int to = step.number(4);
			yield () -> list.move(to, from);
		}
		case "remove" -> {
			EObject object = stage.object(step.word(1));
			yield () -> EcoreUtil.delete(object, true);
		}
		default -> null;
		};
		if (edit == null)
			return false;
		stage.edit(edit);
		return true;
	}

	private Runnable set(ScenarioStep step) throws ScenarioException {
		EObject object = stage.object(step.word(1));
		EStructuralFeature feature = feature(object, step.word(2));
		List<Object> values = new ArrayList<>();
		for (String text : step.from(3))
			values.add(value(feature, text));
		return () -> object.eSet(feature, feature.isMany() ? values : values.isEmpty() ? null : values.getFirst());
	}

	private Runnable add(ScenarioStep step) throws ScenarioException {
		EObject owner = stage.object(step.word(1));
		EStructuralFeature feature = feature(owner, step.word(2));
		EClass type = files.find(step.word(4));
		if (type == null)
			throw new ScenarioException("There is no class " + step.word(4) + ".");
		EObject made = EcoreUtil.create(type);
		for (String assignment : step.from(5)) {
			int equals = assignment.indexOf('=');
			if (equals < 0)
				throw new ScenarioException(assignment + " is no assignment.");
			EStructuralFeature own = feature(made, assignment.substring(0, equals));
			Object value = value(own, assignment.substring(equals + 1));
			made.eSet(own, own.isMany() ? List.of(value) : value);
		}
		return insert(owner, feature, step.number(3), made);
	}

	private Runnable link(ScenarioStep step) throws ScenarioException {
		EObject owner = stage.object(step.word(1));
		return insert(owner, feature(owner, step.word(2)), step.number(3), stage.object(step.word(4)));
	}

	@SuppressWarnings("unchecked")
	private static Runnable insert(EObject owner, EStructuralFeature feature, int index, EObject value) {
		return () -> {
			if (!feature.isMany())
				owner.eSet(feature, value);
			else if (index < 0)
				((EList<Object>) owner.eGet(feature)).add(value);
			else
				((EList<Object>) owner.eGet(feature)).add(index, value);
		};
	}

	@SuppressWarnings("unchecked")
	private EList<Object> list(ScenarioStep step) throws ScenarioException {
		EObject owner = stage.object(step.word(1));
		EStructuralFeature feature = feature(owner, step.word(2));
		if (!feature.isMany())
			throw new ScenarioException("The line " + step.text() + " needs a list, but " + feature.getName() + " is none.");
		return (EList<Object>) owner.eGet(feature);
	}

	private Object value(EStructuralFeature feature, String text) throws ScenarioException {
		if (text.equals("null"))
			return null;
		return feature instanceof EAttribute attribute ? EcoreUtil.createFromString(attribute.getEAttributeType(), text)
				: stage.object(text);
	}

	private static EStructuralFeature feature(EObject object, String name) throws ScenarioException {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null)
			throw new ScenarioException(object.eClass().getName() + " has no feature " + name + ".");
		return feature;
	}
}
