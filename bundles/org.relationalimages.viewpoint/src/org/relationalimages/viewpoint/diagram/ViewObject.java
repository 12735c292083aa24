// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.Map;
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
 * an edge also {@code sourceNode} and {@code targetNode}; setting them changes no diagram.
 */
public final class ViewObject extends DynamicEObjectImpl {

	private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
	private static final Map<String, EClass> CLASSES = new ConcurrentHashMap<>();

	static {
		PACKAGE.setName("view");
		PACKAGE.setNsPrefix("view");
		PACKAGE.setNsURI("urn:org.relationalimages.viewpoint.view");
	}

	private final Object view;

	private ViewObject(Object view, EClass type) {
		super(type);
		this.view = view;
	}

	/** The object for a diagram or an element of one. */
	public static ViewObject of(Object view) {
		EClass type = CLASSES.computeIfAbsent(view.getClass().getSimpleName(), ViewObject::type);
		ViewObject made = new ViewObject(view, type);
		made.eSet(type.getEStructuralFeature("target"), targetOf(view));
		made.eSet(type.getEStructuralFeature("name"),
				view instanceof DDiagramElement element ? element.label() : ((DDiagram) view).name());
		if (view instanceof DDiagramElement element)
			made.eSet(type.getEStructuralFeature("semanticElements"), element.semanticElements());
		if (view instanceof DEdge edge) {
			made.eSet(type.getEStructuralFeature("sourceNode"), of(edge.source()));
			made.eSet(type.getEStructuralFeature("targetNode"), of(edge.sink()));
		}
		return made;
	}

	/** The view it represents: a DDiagram or a DDiagramElement. */
	public Object view() {
		return view;
	}

	@Override
	public EObject eContainer() {
		return view instanceof DDiagramElement element && element.parent() != null ? of(element.parent()) : null;
	}

	/** The semantic element of a diagram or an element of one. */
	public static EObject targetOf(Object view) {
		return view instanceof DDiagramElement element ? element.target() : ((DContainer) view).target();
	}

	private static EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		EAttribute label = EcoreFactory.eINSTANCE.createEAttribute();
		label.setName("name");
		label.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(label);
		type.getEStructuralFeatures().add(reference("target", 1));
		type.getEStructuralFeatures().add(reference("semanticElements", -1));
		if (name.equals(DEdge.class.getSimpleName())) {
			type.getEStructuralFeatures().add(reference("sourceNode", 1));
			type.getEStructuralFeatures().add(reference("targetNode", 1));
		}
		PACKAGE.getEClassifiers().add(type);
		return type;
	}

	private static EReference reference(String name, int upper) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(EcorePackage.Literals.EOBJECT);
		reference.setUpperBound(upper);
		return reference;
	}
}
