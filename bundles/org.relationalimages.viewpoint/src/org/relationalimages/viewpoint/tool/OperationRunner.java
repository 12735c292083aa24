// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Executes the operations of one tool, inside a step of a session, exactly as Sirius does. */
final class OperationRunner {

	private final EditingSession session;
	private final Scope scope;
	private final List<Navigation> navigations = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final List<EObject> made = new ArrayList<>();
	private InstanceTypes types;

	OperationRunner(EditingSession session, Scope scope) {
		this.session = session;
		this.scope = scope;
	}

	/** The diagrams to open, in order. */
	List<Navigation> navigations() {
		return navigations;
	}

	/** The objects created and added, in order. */
	List<EObject> made() {
		return made;
	}

	/** The failures for which the tool is not rolled back. */
	List<String> problems() {
		return problems;
	}

	/** Executes an operation on an object; null does nothing. */
	void run(ModelOperation operation, EObject self) {
		if (operation == null)
			return;
		try {
			perform(operation, self);
		} catch (ClassCastException | IllegalArgumentException | IllegalStateException | NullPointerException
				| IndexOutOfBoundsException | ArrayStoreException | UnsupportedOperationException e) {
			throw new OperationFailure(operation.definition().where() + " failed: " + e.getMessage(), e);
		}
	}

	private void runAll(List<ModelOperation> operations, EObject self) {
		for (ModelOperation operation : operations)
			run(operation, self);
	}

	private void perform(ModelOperation operation, EObject self) {
		switch (operation) {
		case ModelOperation.ChangeContext o -> {
			Object next = evaluate(o.browse(), self, o.definition(), "browseExpression");
			runAll(o.body(), next instanceof EObject object ? object : self);
		}
		case ModelOperation.CreateInstance o -> runAll(o.body(), create(o, self));
		case ModelOperation.SetValue o -> {
			setValue(o, self);
			runAll(o.body(), self);
		}
		case ModelOperation.Unset o -> {
			unset(o, self);
			runAll(o.body(), self);
		}
		case ModelOperation.MoveElement o -> {
			move(o, self);
			runAll(o.body(), self);
		}
		case ModelOperation.RemoveElement o -> {
			session.delete(self);
			runAll(o.body(), self);
		}
		case ModelOperation.If o -> {
			if (holds(o, self))
				runAll(o.body(), self);
		}
		case ModelOperation.For o -> iterate(o, self);
		case ModelOperation.Let o -> {
			Object value = value(o.value(), self, o.definition(), "valueExpression");
			scope.set(o.variable(), value);
			runAll(o.body(), o.variable().equals("self") && value instanceof EObject object ? object : self);
		}
		case ModelOperation.Switch o -> runAll(o.cases().stream().filter(one -> holds(one, self)).findFirst()
				.map(ModelOperation.If::body).orElse(o.otherwise()), self);
		case ModelOperation.Navigate o -> {
			navigate(o, self);
			runAll(o.body(), self);
		}
		}
	}

	/** Creates and adds an object; when it can't be added, the following operations run on the outer object. */
	private EObject create(ModelOperation.CreateInstance o, EObject self) {
		String typeName = name(o.type(), self, o.definition(), "typeName");
		EClass type = types().find(typeName);
		if (type == null)
			return report(o.definition(), "typeName", "there is no class \"" + typeName + "\" to create", self);
		EObject fresh = EcoreUtil.create(type);
		scope.set(o.variable(), fresh);
		EStructuralFeature feature = feature(o.reference(), self, o.definition(), "referenceName");
		if (feature == null)
			return self;
		if (!(feature instanceof EReference reference) || !reference.isContainment())
			return report(o.definition(), "referenceName", "\"" + feature.getName() + "\" is no containment", self);
		if (!feature.isMany() && self.eGet(feature) != null)
			return report(o.definition(), "referenceName", "\"" + feature.getName() + "\" is filled already", self);
		FeatureAccess.add(self, feature, fresh);
		made.add(fresh);
		return fresh;
	}

	private void setValue(ModelOperation.SetValue o, EObject self) {
		Object value = value(o.value(), self, o.definition(), "valueExpression");
		EStructuralFeature feature = feature(o.feature(), self, o.definition(), "featureName");
		if (feature != null)
			FeatureAccess.set(self, feature, value);
	}

	private void unset(ModelOperation.Unset o, EObject self) {
		boolean some = !o.element().text().isEmpty();
		List<EObject> elements = some
				? Values.objects(evaluate(o.element(), self, o.definition(), "elementExpression"))
				: List.of();
		EStructuralFeature feature = feature(o.feature(), self, o.definition(), "featureName");
		if (feature == null)
			return;
		if (!some)
			FeatureAccess.set(self, feature, null);
		for (EObject element : elements)
			FeatureAccess.remove(self, feature, element);
	}

	private void move(ModelOperation.MoveElement o, EObject self) {
		Object container = evaluate(o.container(), self, o.definition(), "newContainerExpression");
		if (!(container instanceof EObject target))
			throw new IllegalArgumentException("there is no new container");
		EStructuralFeature feature = feature(o.feature(), target, o.definition(), "featureName");
		if (feature == null)
			return;
		if (!feature.isMany() && target.eGet(feature) != null)
			report(o.definition(), "featureName", "\"" + feature.getName() + "\" is filled already", null);
		else
			FeatureAccess.add(target, feature, self);
	}

	private void iterate(ModelOperation.For o, EObject self) {
		EObject context = self;
		for (Object each : many(value(o.expression(), self, o.definition(), "expression"))) {
			if (each instanceof EObject object)
				context = object;
			scope.set(o.iterator(), each);
			runAll(o.body(), context);
			scope.unset(o.iterator());
		}
	}

	/** A copy, since the list may change during iteration. */
	private static List<Object> many(Object value) {
		List<Object> copy = new ArrayList<>();
		if (value instanceof Collection<?> many)
			copy.addAll(many);
		else if (value instanceof Object[] array)
			copy.addAll(Arrays.asList(array));
		else if (value != null)
			copy.add(value);
		return copy;
	}

	private void navigate(ModelOperation.Navigate o, EObject self) {
		EObject target = self;
		if (self instanceof ViewObject view)
			target = ViewObject.targetOf(view.view());
		navigations.add(new Navigation(o.description(), target, o.createIfNotExistent()));
	}

	private boolean holds(ModelOperation.If o, EObject self) {
		return o.condition().isEmpty()
				|| Truth.of(evaluate(o.condition(), self, o.definition(), "conditionExpression"), false);
	}

	/** The value of an expression; a literal that is a whole number is converted. A failure is reported and results in null. */
	private Object value(Expression expression, EObject self, SpecificationElement of, String feature) {
		Object value = evaluate(expression, self, of, feature);
		if (expression instanceof Literal && value instanceof String text)
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				return text;
			}
		return value;
	}

	private Object evaluate(Expression expression, EObject self, SpecificationElement of, String feature) {
		Object value = expression.evaluate(self, scope.variables(), ReadLog.NONE);
		return value instanceof EvaluationFailure failure ? report(of, feature, failure.message(), null) : value;
	}

	private EStructuralFeature feature(Expression expression, EObject owner, SpecificationElement of, String attribute) {
		String name = name(expression, owner, of, attribute);
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
		return feature != null ? feature
				: report(of, attribute, owner.eClass().getName() + " has no feature \"" + name + "\"", null);
	}

	private String name(Expression expression, EObject self, SpecificationElement of, String feature) {
		Object value = evaluate(expression, self, of, feature);
		return value == null ? expression.text() : value.toString();
	}

	private <T> T report(SpecificationElement of, String feature, String reason, T result) {
		problems.add(of.where() + ", " + feature + ": " + reason);
		return result;
	}

	private InstanceTypes types() {
		if (types == null)
			types = new InstanceTypes(session.roots());
		return types;
	}
}
