// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;

/**
 * Represents a view where a specification uses views as objects: in variables such as {@code containerView}, and as the
 * first context of a double click. It has the features {@code name}, {@code target} and {@code semanticElements}, for
 * an edge also {@code sourceNode} and {@code targetNode}, for what is in a table also {@code label}; setting them changes
 * no diagram and no table.
 */
public final class ViewObject extends DynamicEObjectImpl {

	private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
	private static final Map<String, EClass> CLASSES = new ConcurrentHashMap<>();

	static {
		PACKAGE.setName("view");
		PACKAGE.setNsPrefix("view");
		PACKAGE.setNsURI("urn:org.relationalimages.viewpoint.view");
	}

	private final ViewElement view;

	private ViewObject(ViewElement view, EClass type) {
		super(type);
		this.view = view;
	}

	/** The object for a view. */
	public static ViewObject of(ViewElement view) {
		EClass type = CLASSES.computeIfAbsent(view.getClass().getSimpleName(), ViewObject::type);
		ViewObject made = new ViewObject(view, type);
		made.eSet(type.getEStructuralFeature("target"), view.target());
		made.eSet(type.getEStructuralFeature("name"), view.shownText());
		if (type.getEStructuralFeature("label") != null)
			made.eSet(type.getEStructuralFeature("label"), view.shownText());
		made.eSet(type.getEStructuralFeature("semanticElements"), view.semanticElements());
		if (view instanceof DEdge edge) {
			made.eSet(type.getEStructuralFeature("sourceNode"), of(edge.source()));
			made.eSet(type.getEStructuralFeature("targetNode"), of(edge.sink()));
		}
		return made;
	}

	/** The view it represents, of a diagram or a table. */
	public ViewElement view() {
		return view;
	}

	@Override
	public EObject eContainer() {
		return view.viewContainer() == null ? null : of(view.viewContainer());
	}

	/** The semantic element of a view. */
	public static EObject targetOf(Object view) {
		return ((ViewElement) view).target();
	}

	private static EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getEStructuralFeatures().add(text("name"));
		if (Set.of("DTable", "DLine", "DColumn").contains(name))
			type.getEStructuralFeatures().add(text("label"));
		type.getEStructuralFeatures().add(reference("target", 1));
		type.getEStructuralFeatures().add(reference("semanticElements", -1));
		if (name.equals(DEdge.class.getSimpleName())) {
			type.getEStructuralFeatures().add(reference("sourceNode", 1));
			type.getEStructuralFeatures().add(reference("targetNode", 1));
		}
		PACKAGE.getEClassifiers().add(type);
		return type;
	}

	private static EAttribute text(String name) {
		EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
		text.setName(name);
		text.setEType(EcorePackage.Literals.ESTRING);
		return text;
	}

	private static EReference reference(String name, int upper) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(EcorePackage.Literals.EOBJECT);
		reference.setUpperBound(upper);
		return reference;
	}
}
