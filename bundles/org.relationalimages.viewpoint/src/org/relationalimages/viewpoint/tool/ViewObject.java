// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;
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
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.LineHolder;

/**
 * Represents a view where a specification uses views as objects: in variables such as {@code containerView}, and as the
 * first context of a double click. It has the features {@code name}, {@code target} and {@code semanticElements}, for
 * an edge also {@code sourceNode} and {@code targetNode}, for what is in a table also {@code label}; setting them changes
 * no diagram and no table.
 */
final class ViewObject extends DynamicEObjectImpl {

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
	static ViewObject of(Object view) {
		EClass type = CLASSES.computeIfAbsent(view.getClass().getSimpleName(), ViewObject::type);
		ViewObject made = new ViewObject(view, type);
		made.eSet(type.getEStructuralFeature("target"), targetOf(view));
		made.eSet(type.getEStructuralFeature("name"), labelOf(view));
		if (type.getEStructuralFeature("label") != null)
			made.eSet(type.getEStructuralFeature("label"), labelOf(view));
		made.eSet(type.getEStructuralFeature("semanticElements"), elementsOf(view));
		if (view instanceof DEdge edge) {
			made.eSet(type.getEStructuralFeature("sourceNode"), of(edge.source()));
			made.eSet(type.getEStructuralFeature("targetNode"), of(edge.sink()));
		}
		return made;
	}

	/** Whether something is a view. */
	static boolean isView(Object value) {
		return value instanceof DDiagram || value instanceof DDiagramElement || value instanceof LineHolder
				|| value instanceof DColumn;
	}

	private static String labelOf(Object view) {
		return switch (view) {
		case DDiagramElement element -> element.label();
		case DDiagram diagram -> diagram.name();
		case DTable table -> table.name();
		case DLine line -> line.label();
		default -> ((DColumn) view).label();
		};
	}

	private static List<EObject> elementsOf(Object view) {
		return switch (view) {
		case DDiagramElement element -> element.semanticElements();
		case DLine line -> line.semanticElements();
		case DColumn column -> column.semanticElements();
		default -> List.of();
		};
	}

	/** The view it represents, of a diagram or a table. */
	Object view() {
		return view;
	}

	@Override
	public EObject eContainer() {
		return switch (view) {
		case DDiagramElement element -> element.parent() == null ? null : of(element.parent());
		case DLine line -> of(line.holder());
		case DColumn column -> of(column.table());
		default -> null;
		};
	}

	/** The semantic element of a diagram or table, or of an element of one. */
	static EObject targetOf(Object view) {
		return switch (view) {
		case DDiagramElement element -> element.target();
		case LineHolder holder -> holder.target();
		case DColumn column -> column.target();
		default -> ((DContainer) view).target();
		};
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
